// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandids.h"

#include "app/actions.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QList<QPair<const char*, QAction*>> named(const Actions& all)
{
    return {{"import", all.import}, {"importFolder", all.importFolder}, {"importPreview", all.importPreview},
        {"undoImport", all.undoImport}, {"exportCsv", all.exportCsv}, {"exportJson", all.exportJson},
        {"exportSelection", all.exportSelection}, {"openDatabase", all.openDatabase}, {"openDefault", all.openDefault},
        {"loadSample", all.loadSample}, {"close", all.close}, {"quit", all.quit}, {"undo", all.undo},
        {"redo", all.redo}, {"copyCell", all.copyCell}, {"copyRows", all.copyRows}, {"copyMarkdown", all.copyMarkdown},
        {"copyIds", all.copyIds}, {"paste", all.paste}, {"filter", all.filter}, {"filterToValue", all.filterToValue},
        {"clearFilters", all.clearFilters}, {"excludeValue", all.excludeValue}, {"onlyNode", all.onlyNode},
        {"filterHelp", all.filterHelp}, {"settings", all.settings}, {"expandGroups", all.expandGroups},
        {"collapseGroups", all.collapseGroups}, {"panel", all.panel}, {"light", all.light}, {"dark", all.dark},
        {"systemScheme", all.systemScheme}, {"comfortable", all.comfortable}, {"compact", all.compact},
        {"fullScreen", all.fullScreen}, {"palette", all.palette}, {"back", all.back}, {"forward", all.forward},
        {"openRow", all.openRow}, {"coverage", all.coverage}, {"rebootQueue", all.rebootQueue}, {"asOf", all.asOf},
        {"now", all.now}, {"compare", all.compare}, {"resolve", all.resolve}, {"suppress", all.suppress},
        {"notified", all.notified}, {"reopen", all.reopen}, {"note", all.note}, {"openSource", all.openSource},
        {"copyArns", all.copyArns}, {"acceptProposals", all.acceptProposals}, {"assignOwner", all.assignOwner},
        {"exportDecisions", all.exportDecisions}, {"exportDecisionsAgain", all.exportDecisionsAgain},
        {"markSeen", all.markSeen}, {"markUnseen", all.markUnseen}, {"selectionCommands", all.selectionCommands},
        {"stopImport", all.stopImport}, {"reload", all.reload}, {"shortcuts", all.shortcuts}, {"about", all.about}};
}

} // namespace

// A command without a name is known by the key that it comes with.
QString commandId(const Actions& actions, const QAction& action)
{
    const auto names = named(actions);
    const auto found = std::ranges::find(names, &action, &QPair<const char*, QAction*>::second);
    if (found != names.end()) {
        return QString::fromLatin1(found->first);
    }
    for (const auto& [prefix, list] : {QPair {u"page-"_s, &actions.pages}, QPair {u"view-"_s, &actions.savedViews},
             QPair {u"severity-"_s, &actions.severities}}) {
        if (std::ranges::find(*list, &action) != list->end()) {
            return prefix + action.data().toString();
        }
    }
    return action.shortcut().isEmpty() ? QString() : "key-"_L1 + action.shortcut().toString();
}
