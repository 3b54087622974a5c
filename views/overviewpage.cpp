// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/overviewpage.h"

#include "views/attentioncard.h"
#include "views/cardgrid.h"
#include "views/emptystate.h"
#include "views/groupcard.h"
#include "views/historychart.h"
#include "views/historyseries.h"
#include "views/iconbutton.h"
#include "views/kpicard.h"
#include "views/overviewnotes.h"
#include "views/skeleton.h"
#include "views/textlabel.h"

#include <QBoxLayout>
#include <QEvent>
#include <QTimer>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

OverviewPage::OverviewPage(QWidget* parent)
    : QScrollArea(parent)
    , m_content(new QWidget(this))
    , m_empty(makeEmpty())
    , m_skeleton(new Skeleton(this))
    , m_timer(new QTimer(this))
{
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    makeContent();
    for (auto* page : {m_content, m_empty, m_skeleton}) {
        page->hide();
    }
    showPage(m_content);
    m_timer->setSingleShot(true);
    m_timer->setInterval(300);
    connect(m_timer, &QTimer::timeout, this, &OverviewPage::showLoadingNow);
}

void OverviewPage::showPage(QWidget* page)
{
    if (widget() == page) {
        return;
    }
    if (auto* old = takeWidget(); old != nullptr) {
        old->setParent(this);
        old->hide();
    }
    setWidget(page);
    page->show();
}

void OverviewPage::makeContent()
{
    auto* title = new TextLabel(TextLabel::Type::PageTitle, &Tokens::text, m_content);
    title->setText(tr("Fleet Overview"));
    m_summary = new TextLabel(TextLabel::Type::Body, &Tokens::text2, m_content);
    m_summary->setWordWrap(true);
    const auto gap = scaled(12, this);
    auto* cards = new CardGrid(gap);
    for (std::size_t i = 0; i < m_cards.size(); ++i) {
        m_cards[i] = new KpiCard(m_content);
        cards->addCard(m_cards[i]);
        connect(m_cards[i], &QAbstractButton::clicked, this,
            [this, i] { request(m_entries[static_cast<qsizetype>(i)].rows); });
        connect(m_cards[i], &KpiCard::otherRequested, this,
            [this, i] { request(m_entries[static_cast<qsizetype>(i)].otherRows); });
    }
    m_historyCard = new Card(tr("Non-Compliant Nodes"), m_content);
    m_history = new HistoryChart(m_historyCard);
    m_historyCard->setBody(m_history);
    m_causeCard = new BarCard(tr("Why Nodes Are Non-Compliant"), m_content);
    m_groupCard = new GroupCard(m_content);
    auto* charts = new CardGrid(gap);
    charts->addCard(m_historyCard, 5);
    charts->addCard(m_causeCard, 4);
    charts->addCard(m_groupCard, 3);
    m_attention = new AttentionCard(m_content);
    auto* layout = new QVBoxLayout(m_content);
    layout->setSpacing(gap);
    auto* head = new QVBoxLayout;
    head->setSpacing(scaled(2, this));
    head->addWidget(title);
    head->addWidget(m_summary);
    auto* top = new QHBoxLayout;
    top->addLayout(head, 1);
    auto* changed = new IconButton(u"history"_s, tr("What Changed"), 34, m_content);
    m_compare = new IconButton(u"git-compare"_s, tr("Compare With…"), 34, m_content);
    top->addWidget(changed);
    top->addWidget(m_compare);
    layout->addLayout(top);
    connect(changed, &QPushButton::clicked, this, &OverviewPage::changesRequested);
    connect(m_compare, &QPushButton::clicked, this, [this] { emit compareRequested(m_compare); });
    m_notes = new OverviewNotes(m_content);
    layout->addLayout(cards);
    layout->addWidget(m_notes);
    layout->addLayout(charts);
    layout->addWidget(m_attention, 1);
    connect(m_notes, &OverviewNotes::rowsRequested, this, &OverviewPage::rowsRequested);
    connect(m_history, &HistoryChart::barRequested, this, &OverviewPage::requestBar);
    connect(m_causeCard, &BarCard::rowsRequested, this, &OverviewPage::rowsRequested);
    connect(m_groupCard, &BarCard::rowsRequested, this, &OverviewPage::rowsRequested);
    connect(m_attention, &AttentionCard::nodeRequested, this, &OverviewPage::nodeRequested);
    connect(m_attention, &AttentionCard::nodeSelected, this, &OverviewPage::nodeSelected);
    connect(m_attention, &AttentionCard::allRequested, this, [this] {
        request(nodesWithVerdicts({Verdict::NonCompliant, Verdict::CannotBeJudged}));
    });
}

QWidget* OverviewPage::makeEmpty()
{
    auto* empty = new EmptyState(this);
    empty->setContent(u"inbox"_s, tr("No reports yet"),
        tr("Import Systems Manager or Security Hub files to see the fleet."),
        {tr("Import Files…"), tr("Load Sample Fleet")});
    connect(empty, &EmptyState::actionTriggered, this,
        [this](int index) { index == 0 ? emit importRequested() : emit sampleRequested(); });
    return empty;
}

void OverviewPage::setOverview(const Overview& overview)
{
    m_timer->stop();
    m_content->setEnabled(true);
    m_overview = overview;
    m_known = true;
    m_summary->setText(overviewSummary(overview));
    showCards();
    showCauses();
    m_notes->setOverview(m_overview);
    m_groupCard->setOverview(m_overview);
    m_history->setHistory(overview.history);
    refreshCompare();
    m_historyCard->setNumbers(m_history->headings(), m_history->numbers());
    const auto& history = overview.history;
    m_historyCard->setCaption(history.size() < 2
            ? QString()
            : tr("%1 – %2", "from day to day")
                  .arg(historyDate(history.front().time), historyDate(history.back().time)));
    const auto asOf = overview.dataAsOf ? tr("Data as of %1.").arg(historyDate(*overview.dataAsOf)) : QString();
    m_attention->setMoment(overview.moment.at(), tr("All %Ln node(s) are compliant", nullptr, overview.nodes), asOf);
    showPage(m_content);
}

void OverviewPage::showCards()
{
    m_entries = kpiEntries(m_overview);
    for (std::size_t i = 0; i < m_cards.size(); ++i) {
        const auto& entry = m_entries[static_cast<qsizetype>(i)];
        m_cards[i]->setContent(entry.content);
        m_cards[i]->setOther(entry.other);
    }
}

void OverviewPage::showCauses()
{
    auto bars = causeBars(m_overview, tokens(this));
    constexpr auto most = BarCard::mostBars;
    if (bars.size() > most + 1) { // the largest; the state that cannot be judged always
        std::ranges::stable_sort(bars.begin(), bars.end() - 1, std::ranges::greater(),
            [](const BarChoice& choice) { return choice.bar.share; });
        bars.move(bars.size() - 1, most - 1);
    }
    const auto rest = static_cast<int>(bars.size() - most);
    const auto shown = std::min<qsizetype>(bars.size(), bars.size() > most + 1 ? most : bars.size());
    const auto longest =
        std::accumulate(bars.cbegin(), bars.cbegin() + shown, 0.0, [](double share, const BarChoice& choice) {
            return std::max(share, choice.bar.share); // of those in sight: one of them fills its groove
        });
    for (auto& choice : bars) {
        choice.bar.share = longest > 0 ? choice.bar.share / longest : 0;
    }
    m_causeCard->setBars(bars, tr("%Ln more cause(s)…", nullptr, rest), {tr("Cause"), tr("Nodes")});
}

void OverviewPage::setAttention(const TablePointer& nodes, const RowsPointer& rows)
{
    m_attention->setNodes(nodes, rows);
}

void OverviewPage::setReady(int findings)
{
    m_notes->setReady(findings);
}

void OverviewPage::setFixTimes(const std::optional<FixTimes>& patches, const std::optional<FixTimes>& findings)
{
    m_notes->setFixTimes(patches, findings);
}

void OverviewPage::setComparedWith(const QString& moment)
{
    m_comparedWith = moment;
    refreshCompare();
}

void OverviewPage::showLoading()
{
    m_timer->start();
}

void OverviewPage::showLoadingNow()
{
    if (m_known) {
        m_summary->setText(tr("Updating…"));
        m_content->setEnabled(false); // what it says is not true any more
    } else {
        showPage(m_skeleton);
    }
}

bool OverviewPage::isLoading() const
{
    return widget() == m_skeleton;
}

void OverviewPage::showEmpty()
{
    m_timer->stop();
    m_known = false;
    showPage(m_empty);
}

void OverviewPage::request(const RowsRequest& rows)
{
    emit rowsRequested(rows.view, rows.filter);
}

// The nodes that a bar counts, as they were on its day.
void OverviewPage::requestBar(int index, std::optional<Stand> stand)
{
    const auto rows = stand ? nodesCountedAs(*stand) : nodesWithVerdicts({Verdict::NonCompliant});
    if (index + 1 == std::ssize(m_overview.history)) {
        request(rows);
    } else if (index >= 0 && index < std::ssize(m_overview.history)) {
        emit pastRowsRequested(m_overview.history[static_cast<std::size_t>(index)].time, rows.view, rows.filter);
    }
}

// What the arrows of the cards compare with.
void OverviewPage::refreshCompare()
{
    const auto& history = m_overview.history;
    const auto day = history.size() > 1 ? historyDate(history[history.size() - 2].time) : QString();
    auto moment = m_comparedWith.isEmpty() ? day : m_comparedWith;
    if (moment.endsWith(u'.')) {
        moment.chop(1); // of a shortened month, before an ellipsis
    }
    m_compare->setText(moment.isEmpty() ? tr("Compare With…") : tr("Compared With %1…").arg(moment));
}

void OverviewPage::changeEvent(QEvent* event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_known) {
        showCauses();
        m_groupCard->setOverview(m_overview);
    }
}

void OverviewPage::resizeEvent(QResizeEvent* event)
{
    const auto side = scaled(width() < scaled(1040, this) ? 16 : 20, this);
    m_content->layout()->setContentsMargins(side, scaled(14, this), side, side - 4);
    QScrollArea::resizeEvent(event);
}
