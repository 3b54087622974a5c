// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

QStringList itemFacets()
{
    return {u"severity"_s, u"classification"_s, u"account"_s, u"platform"_s};
}

}

const std::vector<PageSpec>& pageSpecs()
{
    static const std::vector<PageSpec> specs {
        {"overview", QT_TRANSLATE_NOOP("Pages", "Overview"), "layout-dashboard"},
        {"nodes", QT_TRANSLATE_NOOP("Pages", "Nodes"), "server",
            {{"nodes", QT_TRANSLATE_NOOP("Pages", "Nodes"), "",
                {u"verdict"_s, u"causes"_s, u"severity"_s, u"account"_s, u"region"_s, u"platform"_s, u"patchGroup"_s,
                    u"baseline"_s, u"tags"_s, u"doubts"_s}}}},
        {"findings", QT_TRANSLATE_NOOP("Pages", "Findings"), "shield-alert",
            {{"findings", QT_TRANSLATE_NOOP("Pages", "Findings"), QT_TRANSLATE_NOOP("Pages", "All"),
                 {u"severity"_s, u"status"_s, u"account"_s, u"product"_s, u"region"_s}},
                {"reconcile", QT_TRANSLATE_NOOP("Pages", "Findings Beside Newer Data"),
                    QT_TRANSLATE_NOOP("Pages", "Reconcile"), {u"proposal"_s, u"severity"_s, u"account"_s}},
                {"decisions", QT_TRANSLATE_NOOP("Pages", "Decisions"), QT_TRANSLATE_NOOP("Pages", "Decisions"),
                    {u"status"_s, u"standing"_s, u"author"_s, u"owner"_s}},
                {"suppressions", QT_TRANSLATE_NOOP("Pages", "Suppression Rules"),
                    QT_TRANSLATE_NOOP("Pages", "Suppressions"), {}}}},
        {"patches", QT_TRANSLATE_NOOP("Pages", "Patches"), "package",
            {{"patches", QT_TRANSLATE_NOOP("Pages", "Patches"), QT_TRANSLATE_NOOP("Pages", "By Patch"),
                 {u"severity"_s, u"classification"_s}},
                {"cves", QT_TRANSLATE_NOOP("Pages", "CVEs"), QT_TRANSLATE_NOOP("Pages", "By CVE"), {u"severity"_s}},
                {"green-path", QT_TRANSLATE_NOOP("Pages", "Shortest Path to Green"),
                    QT_TRANSLATE_NOOP("Pages", "Path to Green"), {}},
                {"missing", QT_TRANSLATE_NOOP("Pages", "Missing Patches"), QT_TRANSLATE_NOOP("Pages", "Missing"),
                    itemFacets()},
                {"failed", QT_TRANSLATE_NOOP("Pages", "Failed Patches"), QT_TRANSLATE_NOOP("Pages", "Failed"),
                    itemFacets()},
                {"pending-reboot", QT_TRANSLATE_NOOP("Pages", "Patches Waiting for a Reboot"),
                    QT_TRANSLATE_NOOP("Pages", "Pending Reboot"), itemFacets()},
                {"reboot-queue", QT_TRANSLATE_NOOP("Pages", "Reboot Queue"), QT_TRANSLATE_NOOP("Pages", "Reboot Queue"),
                    {u"account"_s, u"region"_s, u"platform"_s, u"patchGroup"_s}},
                {"rejected", QT_TRANSLATE_NOOP("Pages", "Rejected Patches That Are Installed"),
                    QT_TRANSLATE_NOOP("Pages", "Rejected"), itemFacets()},
                {"fixed", QT_TRANSLATE_NOOP("Pages", "Fixed Patches"), QT_TRANSLATE_NOOP("Pages", "Fixed"),
                    itemFacets()}}},
        {"associations", QT_TRANSLATE_NOOP("Pages", "Associations"), "workflow",
            {{"associations", QT_TRANSLATE_NOOP("Pages", "Failed Associations"),
                 QT_TRANSLATE_NOOP("Pages", "Failed Associations"),
                 {u"severity"_s, u"status"_s, u"document"_s, u"account"_s}},
                {"all-associations", QT_TRANSLATE_NOOP("Pages", "All Associations"),
                    QT_TRANSLATE_NOOP("Pages", "All Associations"),
                    {u"status"_s, u"document"_s, u"account"_s, u"region"_s}},
                {"custom", QT_TRANSLATE_NOOP("Pages", "Custom Compliance Items"),
                    QT_TRANSLATE_NOOP("Pages", "Custom Items"), {u"severity"_s, u"type"_s, u"account"_s}},
                {"events", QT_TRANSLATE_NOOP("Pages", "Commands, Executions, Calls and Logs"),
                    QT_TRANSLATE_NOOP("Pages", "Events"), {u"status"_s, u"document"_s, u"account"_s}},
                {"definitions", QT_TRANSLATE_NOOP("Pages", "Baselines, Associations and Patch Groups"),
                    QT_TRANSLATE_NOOP("Pages", "Definitions"), {u"account"_s, u"region"_s, u"current"_s}}}},
        {"imports", QT_TRANSLATE_NOOP("Pages", "Imports"), "inbox",
            {{"imports", QT_TRANSLATE_NOOP("Pages", "Imports"), QT_TRANSLATE_NOOP("Pages", "Files"), {}},
                {"coverage", QT_TRANSLATE_NOOP("Pages", "Coverage"), QT_TRANSLATE_NOOP("Pages", "Coverage"), {}}}},
        {"changes", QT_TRANSLATE_NOOP("Pages", "What Changed"), "git-compare",
            {{"changes", QT_TRANSLATE_NOOP("Pages", "What Changed"), "",
                {u"change"_s, u"subject"_s, u"severity"_s, u"account"_s, u"platform"_s}}}},
    };
    return specs;
}

QString pageTitle(const QString& id)
{
    for (const auto& spec : pageSpecs()) {
        if (id == QLatin1String(spec.id)) {
            return QCoreApplication::translate("Pages", spec.title);
        }
    }
    return id == u"settings"_s ? QCoreApplication::translate("Pages", "Settings") : QString();
}
