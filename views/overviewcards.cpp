// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/overviewcards.h"

#include "models/domain/difference.h"
#include "views/findingwords.h"
#include "views/historyseries.h"
#include "views/statepalette.h"

#include <QCoreApplication>
#include <QLocale>

#include <cstdlib>

using namespace Qt::StringLiterals;

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(OverviewPage)

public:
    static QString number(int value) { return QLocale().toString(value); }

    static QString tenths(int value) { return QLocale().toString(value / 10.0, 'f', 1); }

    static QString nodes(int count) { return tr("on %Ln node(s)", nullptr, count); }
};

int percentOf(int part, int whole)
{
    if (whole <= 0 || part <= 0) {
        return 0;
    }
    return part >= whole ? 100 : std::clamp(qRound(100.0 * part / whole), 1, 99);
}

Condition oneOf(const char* column, const std::vector<std::int64_t>& values)
{
    return {.column = column, .values = values};
}

Condition atLeastOne(const char* column)
{
    return {.column = column, .least = 1};
}

struct Change
{
    int now = 0;
    int before = 0;
    const HistoryPoint* since = nullptr;

    [[nodiscard]] int amount() const { return now - before; }
};

Change changeOf(const Overview& overview, int (*numberOf)(const HistoryPoint&))
{
    const auto& history = overview.history;
    if (overview.compared) {
        return {numberOf(history.back()), numberOf(*overview.compared), &*overview.compared};
    }
    if (history.size() < 2) {
        return {};
    }
    const auto& before = history[history.size() - 2];
    return {numberOf(history.back()), numberOf(before), &before};
}

QList<int> lastPoints(const Overview& overview, int (*numberOf)(const HistoryPoint&))
{
    constexpr std::size_t most = 7;
    const auto& history = overview.history;
    QList<int> values;
    for (auto i = history.size() > most ? history.size() - most : 0; i < history.size(); ++i) {
        values.append(numberOf(history[i]));
    }
    return values;
}

QString spokenChange(const Change& change, bool points)
{
    const auto amount = std::abs(change.amount());
    const auto day = change.since == nullptr ? QString() : historyDate(change.since->time);
    if (change.since == nullptr) {
        return {};
    }
    if (amount == 0) {
        return Words::tr("as many as on %1").arg(day);
    }
    if (points) {
        return change.amount() > 0 ? Words::tr("%1 points more than %2").arg(Words::tenths(amount), day)
                                   : Words::tr("%1 points fewer than %2").arg(Words::tenths(amount), day);
    }
    return change.amount() > 0 ? Words::tr("%Ln more than %1", nullptr, amount).arg(day)
                               : Words::tr("%Ln fewer than %1", nullptr, amount).arg(day);
}

void addHistory(KpiContent& card, const Overview& overview, int (*numberOf)(const HistoryPoint&), bool moreIsGood)
{
    const auto change = changeOf(overview, numberOf);
    const auto amount = change.amount();
    card.history = lastPoints(overview, numberOf);
    card.direction = (amount > 0) - (amount < 0);
    card.good = (amount > 0) == moreIsGood;
    if (change.since != nullptr) {
        card.change = amount == 0 ? Words::tr("no change")
            : moreIsGood          ? Words::tr("%1 points").arg(Words::tenths(std::abs(amount)))
                                  : Words::number(std::abs(amount));
    }
    const bool number = !card.base.isEmpty() && card.base.front().isDigit(); // two in a row would sound like one
    QStringList parts = {number ? Words::tr("%1: %2, %3", "label: value, base").arg(card.label, card.value, card.base)
                                : Words::tr("%1: %2 %3", "label: value base").arg(card.label, card.value, card.base)};
    parts.append(card.note);
    parts.append(spokenChange(change, moreIsGood));
    parts.removeAll(QString());
    card.spoken = parts.join(Words::tr(", ", "between parts of a spoken sentence"));
}

KpiEntry compliantEntry(const Overview& overview)
{
    KpiContent card {.icon = u"circle-check"_s, .color = &Tokens::compliant, .label = Words::tr("Compliant nodes")};
    card.value = percentText(overview.compliant, overview.nodes);
    card.base = Words::tr("%1 of %2").arg(Words::number(overview.compliant), Words::number(overview.nodes));
    if (overview.cannotBeJudged > 0) {
        card.note = Words::tr("%Ln cannot be judged", nullptr, overview.cannotBeJudged);
        card.shortNote = Words::tr("%Ln not judged", "short for: cannot be judged", overview.cannotBeJudged);
    }
    addHistory(
        card, overview, [](const HistoryPoint& point) { return tenthsOf(point.compliant, point.nodes); }, true);
    return {card, nodesWithVerdicts({Verdict::Compliant})};
}

KpiEntry findingsEntry(const Overview& overview)
{
    KpiContent card {.icon = u"shield-alert"_s, .color = &Tokens::critical, .label = Words::tr("Open findings")};
    card.value = Words::number(overview.openFindings.number);
    card.base = Words::tr("%Ln critical", nullptr, overview.criticalFindings);
    addHistory(
        card, overview, [](const HistoryPoint& point) { return point.openFindings; }, false);
    const auto open =
        oneOf("status", {static_cast<int>(WorkflowStatus::New), static_cast<int>(WorkflowStatus::Notified)});
    const auto active = oneOf("recordState", {static_cast<int>(RecordState::Active)});
    return {card, {u"findings"_s, {.conditions = {open, active}}}};
}

}

QList<KpiEntry> kpiEntries(const Overview& overview)
{
    KpiContent missing {.icon = u"package"_s, .color = &Tokens::missing, .label = Words::tr("Missing patches")};
    missing.value = Words::number(overview.missing.number);
    missing.base = Words::nodes(overview.missing.nodes);
    addHistory(
        missing, overview, [](const HistoryPoint& point) { return point.missingPatches; }, false);

    KpiContent failed {.icon = u"circle-x"_s, .color = &Tokens::failed, .label = Words::tr("Failed patches")};
    failed.value = Words::number(overview.failed.number);
    failed.base = Words::nodes(overview.failed.nodes);
    addHistory(
        failed, overview, [](const HistoryPoint& point) { return point.failedPatches; }, false);

    KpiContent reboot {
        .icon = u"rotate-ccw"_s, .color = &Tokens::pendingReboot, .label = Words::tr("Waiting for reboot")};
    reboot.value = Words::number(overview.pendingReboot.nodes);
    reboot.base = Words::tr("nodes", "after their number", overview.pendingReboot.nodes);
    addHistory(
        reboot, overview, [](const HistoryPoint& point) { return point.rebootNodes; }, false);

    return {compliantEntry(overview), {missing, fleetNodes(atLeastOne("missing"))},
        {failed, fleetNodes(atLeastOne("failed"))},
        {reboot, fleetNodes(atLeastOne("pendingReboot")), Words::tr("Open the Reboot Queue"), {u"reboot-queue"_s, {}}},
        findingsEntry(overview)};
}

QList<BarChoice> causeBars(const Overview& overview, const Tokens& colors)
{
    QList<BarChoice> bars;
    auto most = overview.cannotBeJudged;
    for (const auto& cause : overview.causes) {
        most = std::max(most, cause.cause == Cause::StaleFinding ? 0 : cause.nodes); // has no bar
    }
    const auto add = [&](const StateLook& state, int count, const RowsRequest& rows, const QString& hint) {
        const auto spoken = Words::tr("%1: %Ln node(s)", "cause: number", count).arg(state.word);
        bars.append({{.icon = state.icon,
                         .label = state.word,
                         .fill = state.fill,
                         .share = most > 0 ? static_cast<double>(count) / most : 0,
                         .number = count == 0 ? u"–"_s : Words::number(count),
                         .spoken = spoken,
                         .toolTip = hint.isEmpty() ? spoken : spoken + u'\n' + hint},
            rows});
    };
    for (const auto& cause : overview.causes) {
        if (cause.nodes > 0 && cause.cause != Cause::StaleFinding) {
            add(look(cause.cause, colors), cause.nodes, nodesWithCauses({cause.cause}),
                Words::tr("A node may count in several causes."));
        }
    }
    if (overview.cannotBeJudged > 0) {
        add(look(Verdict::CannotBeJudged, colors), overview.cannotBeJudged,
            nodesWithVerdicts({Verdict::CannotBeJudged}),
            Words::tr("Neither compliant nor non-compliant: data is missing, too old or contradicts itself."));
    }
    return bars;
}

QString overviewSummary(const Overview& overview)
{
    const auto accounts = Words::tr("in %Ln account(s)", nullptr, overview.accounts);
    const auto fleet = Words::tr("%Ln node(s) %1.", "%1: in 4 accounts", overview.nodes).arg(accounts);
    const auto files = Words::tr("%Ln file(s) imported.", nullptr, overview.files);
    auto all = overview.terminated == 0
        ? Words::tr("%1 %2", "two sentences").arg(fleet, files)
        : Words::tr("%1 %2 %3", "three sentences")
              .arg(fleet, files, Words::tr("%Ln terminated node(s) left out.", nullptr, overview.terminated));
    if (overview.suppressedFindings > 0) {
        all = Words::tr("%1 %2", "two sentences")
                  .arg(all, Words::tr("%Ln finding(s) suppressed.", nullptr, overview.suppressedFindings));
    }
    if (!overview.aged) {
        return all;
    }
    const auto counted =
        Words::tr("Counted %1, being counted again…", "date and time").arg(timeText(overview.moment.now));
    return Words::tr("%1 %2", "two sentences").arg(all, counted);
}

QString percentText(int part, int whole)
{
    return whole <= 0 ? u"–"_s : Words::tr("%1%", "percent").arg(Words::number(percentOf(part, whole)));
}

RowsRequest fleetNodes(const Condition& condition)
{
    return {u"nodes"_s, {.conditions = {oneOf("terminated", {0}), condition}}};
}

RowsRequest nodesWithCauses(const QList<Cause>& causes)
{
    std::vector<std::int64_t> bits;
    for (const auto cause : causes) {
        bits.push_back(std::int64_t {1} << static_cast<int>(cause));
    }
    return fleetNodes(oneOf("causes", bits));
}

RowsRequest nodesCountedAs(Stand stand)
{
    return fleetNodes(oneOf("countedAs", {static_cast<int>(stand)}));
}

RowsRequest nodesWithDoubt(Doubt doubt)
{
    return fleetNodes(oneOf("doubts", {std::int64_t {1} << static_cast<int>(doubt)}));
}

RowsRequest nodesWithVerdicts(const QList<Verdict>& verdicts)
{
    std::vector<std::int64_t> values;
    for (const auto verdict : verdicts) {
        values.push_back(static_cast<int>(verdict));
    }
    return fleetNodes(oneOf("verdict", values));
}
