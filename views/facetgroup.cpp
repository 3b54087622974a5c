// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/facetgroup.h"

#include "views/conditiontext.h"
#include "views/facetbox.h"
#include "views/facettitle.h"
#include "views/theme.h"

#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace {

constexpr auto manyValues = 12;

} // namespace

FacetGroup::FacetGroup(const ColumnSpec& spec, QWidget* parent)
    : QWidget(parent)
    , m_spec(&spec)
    , m_title(new FacetTitle(columnTitle(spec), this))
    , m_content(new QWidget(this))
    , m_boxes(new QVBoxLayout(m_content))
    , m_more(new QPushButton(m_content))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_title);
    layout->addWidget(m_content);
    m_boxes->setContentsMargins(0, 0, 0, scaled(8, this));
    m_boxes->setSpacing(0);
    m_boxes->addWidget(m_more);
    m_more->setFlat(true);
    m_more->setAutoDefault(false);
    m_more->hide();
    connect(m_title, &QAbstractButton::toggled, m_content, &QWidget::setVisible);
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_all = !m_all;
        refreshBoxes();
    });
}

void FacetGroup::setValues(const QList<FacetValue>& values)
{
    m_values = values;
    refreshBoxes();
}

void FacetGroup::setCondition(const Condition* condition)
{
    m_condition = condition != nullptr ? *condition : Condition();
    refreshBoxes();
}

bool FacetGroup::isChecked(const FacetValue& value) const
{
    if (m_condition.negated) {
        return false;
    }
    return isTextType(m_spec->type) && value.value != Column::absent
        ? std::ranges::find(m_condition.texts, value.text) != m_condition.texts.end()
        : std::ranges::find(m_condition.values, value.value) != m_condition.values.end();
}

QList<FacetValue> FacetGroup::shownValues() const
{
    QList<FacetValue> shown;
    for (const auto& value : m_values) {
        if (m_all || shown.size() < manyValues || isChecked(value)) {
            shown.append(value);
        }
    }
    if (!m_condition.negated) {
        addChecked(shown);
    }
    return shown;
}

// What is checked stays in sight, even when no row has it any more.
void FacetGroup::addChecked(QList<FacetValue>& shown) const
{
    const auto has = [&](const auto& test) { return std::ranges::any_of(shown, test); };
    for (const auto& text : m_condition.texts) {
        if (!has([&](const FacetValue& value) { return value.text == text; })) {
            shown.append({.value = -1, .text = text, .count = 0});
        }
    }
    for (const auto number : m_condition.values) {
        if (!has([&](const FacetValue& value) { return value.value == number; })) {
            const Condition one {.column = m_spec->key, .values = {number}};
            shown.append({.value = number, .text = conditionValues(one, {m_spec, 1}).toStdString(), .count = 0});
        }
    }
}

void FacetGroup::refreshBoxes()
{
    const auto shown = shownValues();
    while (m_rows.size() < shown.size()) {
        auto* box = new FacetBox(m_spec->type, m_content);
        m_boxes->insertWidget(static_cast<int>(m_rows.size()), box);
        connect(box, &QCheckBox::toggled, this, &FacetGroup::boxToggled);
        setTabOrder(m_rows.isEmpty() ? static_cast<QWidget*>(m_title) : m_rows.last(), box);
        setTabOrder(box, m_more);
        m_rows.append(box);
    }
    for (qsizetype row = 0; row < m_rows.size(); ++row) {
        m_rows[row]->setVisible(row < shown.size());
        if (row < shown.size()) {
            const QSignalBlocker quiet(m_rows[row]);
            m_rows[row]->setValue(shown[row]);
            m_rows[row]->setChecked(isChecked(shown[row]));
        }
    }
    const auto hidden = static_cast<int>(m_values.size()) - manyValues;
    m_more->setVisible(hidden > 0);
    m_more->setText(m_all ? tr("Show Fewer") : tr("Show All (%Ln More)", nullptr, qMax(1, hidden)));
    setVisible(!shown.isEmpty());
}

void FacetGroup::boxToggled()
{
    Condition condition {.column = m_spec->key};
    for (const auto* box : m_rows) {
        if (box->isHidden() || !box->isChecked()) {
            continue;
        }
        if (isTextType(m_spec->type) && box->value().value != Column::absent) {
            condition.texts.push_back(box->value().text);
        } else {
            condition.values.push_back(box->value().value);
        }
    }
    m_condition = condition;
    emit changed(condition);
}
