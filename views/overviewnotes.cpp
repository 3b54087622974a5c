// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/overviewnotes.h"

#include "models/tables/statewords.h"
#include "views/flowlayout.h"
#include "views/iconlabel.h"
#include "views/linkbutton.h"
#include "views/textlabel.h"

#include <QBoxLayout>
#include <QLocale>
#include <QTextDocument>

using namespace Qt::StringLiterals;

OverviewNotes::OverviewNotes(QWidget* parent)
    : PanelCard(parent)
    , m_flow(new FlowLayout(scaled(16, this), this))
{
    m_flow->setContentsMargins(scaled(14, this), scaled(7, this), scaled(14, this), scaled(7, this));
    fill();
}

void OverviewNotes::setOverview(const Overview& overview)
{
    if (m_doubts != overview.doubts) {
        m_doubts = overview.doubts;
        fill();
    }
}

void OverviewNotes::setFixTimes(const std::optional<FixTimes>& patches, const std::optional<FixTimes>& findings)
{
    if (m_patches != patches || m_findings != findings) {
        m_patches = patches;
        m_findings = findings;
        fill();
    }
}

void OverviewNotes::fill()
{
    while (const std::unique_ptr<QLayoutItem> item {m_flow->takeAt(0)}) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be the sender
    }
    addFixTimes(*addPart(u"clock"_s, &Tokens::text2, tr("Time to Fix")));
    if (!m_doubts.empty()) {
        auto* part = addPart(u"circle-help"_s, &Tokens::unknown, tr("Notes on the Data"));
        for (const auto& doubt : m_doubts) {
            const auto words = stateWord(ColumnType::Doubts, std::int64_t {1} << static_cast<int>(doubt.doubt));
            addLink(*part, tr("%1: %2", "doubt: number of nodes").arg(words, QLocale().toString(doubt.nodes)),
                tr("%1: %Ln node(s)", "doubt: number", doubt.nodes).arg(words), nodesWithDoubt(doubt.doubt));
        }
    }
    m_flow->invalidate();
    updateGeometry();
}

// An icon and a title with room for words and links behind them; the whole stays together where it can.
QLayout* OverviewNotes::addPart(const QString& icon, QColor Tokens::*color, const QString& title)
{
    auto* head = new QWidget(this);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(scaled(6, this));
    auto* sign = new IconLabel(16, head);
    sign->setIcon(icon, color);
    row->addWidget(sign);
    auto* words = new TextLabel(TextLabel::Type::CardTitle, &Tokens::text, head);
    words->setText(title);
    row->addWidget(words);
    m_flow->addWidget(head);
    return m_flow;
}

void OverviewNotes::addLink(QLayout& part, const QString& text, const QString& spoken, const RowsRequest& rows)
{
    auto* link = new LinkButton(text, this);
    link->setAccessibleName(spoken);
    link->setToolTip(Qt::convertFromPlainText(spoken));
    connect(link, &QAbstractButton::clicked, this, [this, rows] { emit rowsRequested(rows.view, rows.filter); });
    part.addWidget(link);
}

void OverviewNotes::addWords(QLayout& part, const QString& text)
{
    auto* words = new TextLabel(TextLabel::Type::Body, &Tokens::text2, this);
    words->setText(text);
    part.addWidget(words);
}

void OverviewNotes::addFixTimes(QLayout& part)
{
    const auto spoken = [](const FixTimes& times) {
        return tr("%Ln fix(es)", nullptr, static_cast<int>(times.fixes)) + u", "_s + fixTimesText(times);
    };
    if (m_patches && m_patches->fixes > 0) {
        addLink(part, tr("Patches: %1", "how long").arg(fixTimesText(*m_patches)),
            tr("Fixed patches: %1", "how many, how long").arg(spoken(*m_patches)), {.view = u"fixed"_s});
    }
    if (m_findings && m_findings->fixes > 0) {
        addLink(part, tr("Findings: %1", "how long").arg(fixTimesText(*m_findings)),
            tr("Fixed findings: %1", "how many, how long").arg(spoken(*m_findings)),
            {u"findings"_s, {.conditions = {{.column = "daysToFix", .least = 0}}}});
    }
    if (!m_patches || !m_findings) {
        addWords(part, tr("being counted…"));
    } else if (m_patches->fixes == 0 && m_findings->fixes == 0) {
        addWords(part, tr("no fix is known yet"));
    }
}

QString fixTimesText(const FixTimes& times)
{
    const QLocale locale;
    return OverviewNotes::tr("%1 d median, %2 d mean of %3", "days, days, number of fixes")
        .arg(locale.toString(times.median), locale.toString(times.mean, 'f', 1), locale.toString(times.fixes));
}
