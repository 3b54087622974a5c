// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pagewords.h"

#include "models/tables/overview.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QHash>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace {

QString text(const char* source, int number = -1)
{
    return QCoreApplication::translate("PageWords", source, nullptr, number);
}

QString local(int number)
{
    return QLocale().toString(number);
}

QString dataAsOf(const Overview& overview)
{
    if (!overview.dataAsOf) {
        return {};
    }
    const auto time = QDateTime::fromMSecsSinceEpoch(*overview.dataAsOf / 1000, Qt::UTC);
    return text(QT_TRANSLATE_NOOP("PageWords", "Data as of %1 UTC."))
        .arg(QLocale().toString(time, QLocale::ShortFormat));
}

// There are reports, and none of them says so.
const QHash<QString, const char*>& goodNews()
{
    static const QHash<QString, const char*> titles {
        {u"missing"_s, QT_TRANSLATE_NOOP("PageWords", "No Missing Patches")},
        {u"failed"_s, QT_TRANSLATE_NOOP("PageWords", "No Failed Patches")},
        {u"pending-reboot"_s, QT_TRANSLATE_NOOP("PageWords", "No Node Waits for a Reboot")},
        {u"reboot-queue"_s, QT_TRANSLATE_NOOP("PageWords", "No Node Waits for a Reboot Alone")},
        {u"cves"_s, QT_TRANSLATE_NOOP("PageWords", "No Patch to Fix Names a CVE")},
        {u"green-path"_s, QT_TRANSLATE_NOOP("PageWords", "No Patch Turns a Node Compliant")},
        {u"rejected"_s, QT_TRANSLATE_NOOP("PageWords", "No Rejected Patch Is Installed")},
        {u"associations"_s, QT_TRANSLATE_NOOP("PageWords", "No Failed Associations")},
        {u"custom"_s, QT_TRANSLATE_NOOP("PageWords", "No Custom Items That Fail")},
    };
    return titles;
}

QString findingsSummary(const Overview& overview)
{
    return text(QT_TRANSLATE_NOOP("PageWords", "%1 open on %2, %3 critical. %4 suppressed, %5 resolved."))
        .arg(local(overview.openFindings.number),
            text(QT_TRANSLATE_N_NOOP("PageWords", "%Ln nodes"), overview.openFindings.nodes),
            local(overview.criticalFindings), local(overview.suppressedFindings), local(overview.resolvedFindings));
}

QString nodesSummary(const Overview& overview)
{
    return text(QT_TRANSLATE_NOOP("PageWords", "%1 compliant, %2 not compliant, %3 cannot be judged."))
        .arg(local(overview.compliant), local(overview.nonCompliant), local(overview.cannotBeJudged));
}

QString countSummary(const char* source, const OverviewCount& count)
{
    return text(source).arg(local(count.number), text(QT_TRANSLATE_N_NOOP("PageWords", "%Ln nodes"), count.nodes));
}

}

EmptyWords emptyWords(const QString& view, const Overview& overview)
{
    if (overview.files == 0) {
        return {.title = text(QT_TRANSLATE_NOOP("PageWords", "No Reports Yet")),
            .text =
                text(QT_TRANSLATE_NOOP("PageWords", "Import Systems Manager or Security Hub files to see the fleet.")),
            .icon = u"inbox"_s};
    }
    if (const auto* title = goodNews().value(view)) {
        return {.title = text(title), .text = dataAsOf(overview), .icon = u"circle-check"_s, .offersImport = false};
    }
    if (view == u"findings"_s) {
        return {.title = text(QT_TRANSLATE_NOOP("PageWords", "No Findings in This Database")),
            .text = text(QT_TRANSLATE_NOOP(
                "PageWords", "Findings come from “aws securityhub get-findings” and from EventBridge.")),
            .icon = u"file"_s};
    }
    if (view == u"changes"_s) {
        return {.title = text(QT_TRANSLATE_NOOP("PageWords", "Nothing Changed")),
            .text =
                text(QT_TRANSLATE_NOOP("PageWords", "Compare with an earlier import to see what became of the fleet.")),
            .icon = u"circle-check"_s,
            .offersImport = false};
    }
    if (view == u"decisions"_s) {
        return {.title = text(QT_TRANSLATE_NOOP("PageWords", "No Decisions Yet")),
            .text = text(QT_TRANSLATE_NOOP("PageWords",
                "Findings that are resolved, suppressed or noted are listed here, with who decided, when and why.")),
            .icon = u"ticket-check"_s,
            .offersImport = false};
    }
    if (view == u"suppressions"_s) {
        return {.title = text(QT_TRANSLATE_NOOP("PageWords", "No Suppression Rules")),
            .text = text(QT_TRANSLATE_NOOP("PageWords",
                "Filter the findings, then choose Findings, Suppress All That the Filter Finds, to make one.")),
            .icon = u"eye-off"_s,
            .offersImport = false};
    }
    if (view == u"reconcile"_s) {
        return {.title = text(QT_TRANSLATE_NOOP("PageWords", "No Open Findings of Patch Manager")),
            .text = dataAsOf(overview),
            .icon = u"circle-check"_s,
            .offersImport = false};
    }
    if (view == u"patches"_s) {
        return {.title = text(QT_TRANSLATE_NOOP("PageWords", "No Patch Lists in This Database")),
            .text = text(QT_TRANSLATE_NOOP("PageWords",
                "They come from “aws ssm list-compliance-items” and “aws ssm describe-instance-patches”.")),
            .icon = u"file"_s};
    }
    if (view == u"fixed"_s) {
        return {.title = text(QT_TRANSLATE_NOOP("PageWords", "No Fixed Patches")),
            .text = text(QT_TRANSLATE_NOOP("PageWords",
                "A patch is fixed when one list says that it is missing, failed, rejected or waits for a reboot, and a "
                "later one that it is not.")),
            .icon = u"file"_s};
    }
    if (view == u"events"_s) {
        return {.title = text(QT_TRANSLATE_NOOP("PageWords", "No Events in This Database")),
            .text = text(QT_TRANSLATE_NOOP("PageWords",
                "They come from “aws ssm list-command-invocations --details”, from EventBridge and CloudTrail, and from"
                " the logs of the SSM Agent.")),
            .icon = u"file"_s};
    }
    if (view == u"definitions"_s) {
        return {.title = text(QT_TRANSLATE_NOOP("PageWords", "No Baselines or Associations in This Database")),
            .text = text(QT_TRANSLATE_NOOP("PageWords",
                "They come from “aws ssm get-patch-baseline”, “describe-patch-groups” and “list-associations”.")),
            .icon = u"file"_s};
    }
    return {.title = text(QT_TRANSLATE_NOOP("PageWords", "Nothing to Show")), .text = {}, .icon = u"file"_s};
}

namespace {

// Of the views that list patches: what the nodes' counts add up to.
const OverviewCount* countOf(const QString& view, const Overview& overview)
{
    const QHash<QString, const OverviewCount*> counts {{u"missing"_s, &overview.missing},
        {u"failed"_s, &overview.failed}, {u"pending-reboot"_s, &overview.pendingReboot},
        {u"rejected"_s, &overview.rejected}};
    return counts.value(view);
}

const char* sentenceOf(const QString& view)
{
    static const QHash<QString, const char*> sentences {
        {u"missing"_s, QT_TRANSLATE_NOOP("PageWords", "%1 missing on %2.")},
        {u"failed"_s, QT_TRANSLATE_NOOP("PageWords", "%1 failed on %2.")},
        {u"pending-reboot"_s, QT_TRANSLATE_NOOP("PageWords", "%1 waiting on %2.")},
        {u"rejected"_s, QT_TRANSLATE_NOOP("PageWords", "%1 installed although rejected, on %2.")},
    };
    return sentences.value(view);
}

}

QString summaryWords(const QString& view, const Overview& overview, std::optional<int> rows)
{
    if (view == u"findings"_s) {
        return findingsSummary(overview);
    }
    if (view == u"nodes"_s) {
        return nodesSummary(overview);
    }
    if (view == u"reboot-queue"_s && rows) {
        return text(
            QT_TRANSLATE_N_NOOP("PageWords", "%Ln nodes need nothing but a reboot, and a scan after it."), *rows);
    }
    const auto* count = countOf(view, overview);
    if (count == nullptr) {
        return {};
    }
    const auto sentence = countSummary(sentenceOf(view), *count);
    if (!rows || *rows >= count->number) {
        return sentence;
    }
    return sentence + u' '
        + text(QT_TRANSLATE_N_NOOP(
                   "PageWords", "%Ln of them are listed here; of the others only the number was reported."),
            *rows);
}
