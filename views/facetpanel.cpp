// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/facetpanel.h"

#include "views/facetgroup.h"
#include "views/facettitle.h"

#include <QEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

FacetPanel::FacetPanel(std::span<const ColumnSpec> columns, const QStringList& facets, QWidget* parent)
    : PanelCard(parent)
{
    setAccessibleName(tr("Filters"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(1, scaled(6, this), 1, scaled(6, this));
    auto* area = new QScrollArea(this);
    m_area = area;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    outer->addWidget(area);
    auto* content = new QWidget;
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(scaled(13, this) - facetInset(this), 0, scaled(13, this) - facetInset(this), 0);
    layout->setSpacing(scaled(2, this));
    for (const auto& key : facets) {
        const auto found =
            std::ranges::find_if(columns, [&](const auto& spec) { return key == QLatin1StringView(spec.key); });
        if (found == columns.end()) {
            continue;
        }
        auto* group = new FacetGroup(*found, content);
        group->hide();
        layout->addWidget(group);
        connect(group, &FacetGroup::changed, this, &FacetPanel::conditionChanged);
        m_groups.append(group);
    }
    layout->addStretch();
    area->setWidget(content);
    area->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    content->installEventFilter(this);
}

// Never narrower again: the table would jump with each filter.
bool FacetPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::LayoutRequest) {
        const auto needed = m_area->widget()->sizeHint().width();
        if (needed > m_needed) {
            m_needed = needed;
            updateGeometry();
        }
    }
    return PanelCard::eventFilter(watched, event);
}

void FacetPanel::setFacets(const QHash<QString, QList<FacetValue>>& facets)
{
    for (auto* group : m_groups) {
        group->setValues(facets.value(QString::fromLatin1(group->spec().key)));
    }
    updateGeometry();
}

void FacetPanel::setFilter(const Filter& filter)
{
    for (auto* group : m_groups) {
        const auto* key = group->spec().key;
        const auto found = std::ranges::find_if(filter.conditions, [&](const auto& one) { return one.column == key; });
        group->setCondition(found == filter.conditions.end() ? nullptr : &*found);
    }
}

QSize FacetPanel::sizeHint() const
{
    const auto least = scaled(206, this);
    const auto most = std::clamp(window()->width() / 6, least, scaled(280, this)); // the table comes first
    const auto needed = m_needed + m_area->verticalScrollBar()->sizeHint().width() + 2;
    return {std::clamp(needed, least, most), scaled(300, this)};
}
