// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/overviewnotes.h"

#include "models/tables/statewords.h"
#include "views/flowlayout.h"
#include "views/iconlabel.h"
#include "views/linkbutton.h"
#include "views/textlabel.h"
#include "views/tooltip.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QLocale>

using namespace Qt::StringLiterals;

OverviewNotes::OverviewNotes(QWidget* parent)
    : PanelCard(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(scaled(14, this), scaled(8, this), scaled(14, this), scaled(8, this));
    m_grid->setHorizontalSpacing(scaled(14, this));
    m_grid->setVerticalSpacing(scaled(4, this));
    m_grid->setColumnStretch(1, 1);
    m_ready = addLine(u"circle-check"_s, &Tokens::compliant, tr("Ready to Resolve"));
    m_fixes = addLine(u"clock"_s, &Tokens::text2, tr("Time to Fix"));
    m_notes = addLine(u"circle-help"_s, &Tokens::unknown, tr("Notes on the Data"));
    showReady();
    showFixTimes();
}

void OverviewNotes::setReady(int findings)
{
    if (m_readyFindings != findings) {
        m_readyFindings = findings;
        showReady();
    }
}

void OverviewNotes::setOverview(const Overview& overview)
{
    if (m_doubts != overview.doubts) {
        m_doubts = overview.doubts;
        showNotes();
    }
}

void OverviewNotes::setFixTimes(const std::optional<FixTimes>& patches, const std::optional<FixTimes>& findings)
{
    if (m_patches != patches || m_findings != findings) {
        m_patches = patches;
        m_findings = findings;
        showFixTimes();
    }
}

void OverviewNotes::showReady()
{
    clear(m_ready);
    if (m_readyFindings > 0) {
        const auto words = tr("%Ln finding(s), as newer data says", nullptr, m_readyFindings);
        addLink(m_ready, words, words, {u"reconcile"_s, {.conditions = {{.column = "safe", .values = {1}}}}});
    }
    for (auto* widget : m_ready.widgets) {
        widget->setVisible(m_readyFindings > 0);
    }
    updateGeometry();
}

void OverviewNotes::showNotes()
{
    clear(m_notes);
    for (const auto& doubt : m_doubts) {
        const auto words = stateWord(ColumnType::Doubts, std::int64_t {1} << static_cast<int>(doubt.doubt));
        addLink(m_notes, tr("%1: %2", "doubt: number of nodes").arg(words, QLocale().toString(doubt.nodes)),
            tr("%1: %Ln node(s)", "doubt: number", doubt.nodes).arg(words), nodesWithDoubt(doubt.doubt));
    }
    for (auto* widget : m_notes.widgets) {
        widget->setVisible(!m_doubts.empty());
    }
    updateGeometry();
}

void OverviewNotes::showFixTimes()
{
    clear(m_fixes);
    if (m_patches && m_patches->fixes > 0) {
        const auto words = fixTimesText(*m_patches);
        addLink(m_fixes, tr("Patches: %1", "how long").arg(words), tr("Fixed patches: %1", "how long").arg(words),
            {.view = u"fixed"_s});
    }
    if (m_findings && m_findings->fixes > 0) {
        const auto words = fixTimesText(*m_findings);
        addLink(m_fixes, tr("Findings: %1", "how long").arg(words), tr("Fixed findings: %1", "how long").arg(words),
            {u"findings"_s, {.conditions = {{.column = "daysToFix", .least = 0}}}});
    }
    if (!m_patches || !m_findings) {
        addWords(m_fixes, tr("being counted…"));
    } else if (m_patches->fixes == 0 && m_findings->fixes == 0) {
        addWords(m_fixes, tr("no fix is known yet"));
    }
    updateGeometry();
}

OverviewNotes::Line OverviewNotes::addLine(const QString& icon, QColor Tokens::*color, const QString& title)
{
    auto* head = new QWidget(this);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(scaled(8, this));
    auto* sign = new IconLabel(16, head);
    sign->setIcon(icon, color);
    row->addWidget(sign);
    auto* words = new TextLabel(TextLabel::Type::CardTitle, &Tokens::text, head);
    words->setText(title);
    row->addWidget(words);
    row->addStretch();
    auto* rest = new QWidget(this);
    auto* flow = new FlowLayout(scaled(14, this), rest);
    flow->setLineSpace(scaled(2, this));
    flow->setContentsMargins(0, 0, 0, 0);
    const auto at = m_grid->rowCount();
    m_grid->addWidget(head, at, 0, Qt::AlignTop);
    m_grid->addWidget(rest, at, 1, Qt::AlignVCenter);
    return {flow, {head, rest}};
}

void OverviewNotes::clear(const Line& line)
{
    while (const std::unique_ptr<QLayoutItem> item {line.flow->takeAt(0)}) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be the sender
    }
}

void OverviewNotes::addLink(const Line& line, const QString& text, const QString& spoken, const RowsRequest& rows)
{
    auto* link = new LinkButton(text, line.widgets.back());
    setSpokenName(link, spoken);
    setTip(link, spoken);
    connect(link, &QAbstractButton::clicked, this, [this, rows] { emit rowsRequested(rows.view, rows.filter); });
    line.flow->addWidget(link);
}

void OverviewNotes::addWords(const Line& line, const QString& text)
{
    auto* words = new TextLabel(TextLabel::Type::Body, &Tokens::text2, line.widgets.back());
    words->setText(text);
    line.flow->addWidget(words);
}

QString fixTimesText(const FixTimes& times)
{
    const QLocale locale;
    return OverviewNotes::tr(
        "median %1 d, mean %2 d, %Ln fix(es)", "days, days, number of fixes", static_cast<int>(times.fixes))
        .arg(locale.toString(times.median), locale.toString(times.mean, 'f', 1));
}
