// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/paletteentry.h"

#include "app/actions.h"
#include "app/commandpalette.h"
#include "app/fuzzy.h"
#include "models/tables/views.h"
#include "views/groupchoices.h"
#include "views/tablepage.h"

#include <QPointer>

using namespace Qt::StringLiterals;

std::vector<PaletteEntry> entriesOf(const QList<QAction*>& commands)
{
    std::vector<PaletteEntry> entries;
    for (auto* command : commands) {
        const auto text = Actions::plainText(*command);
        entries.push_back({.text = text,
            .folded = foldedForSearch(text),
            .detail = command->shortcut().toString(QKeySequence::NativeText),
            .icon = command->property("iconName").toString(),
            .chosen = [action = QPointer(command)] { action ? action->trigger() : void(); }});
    }
    return entries;
}

std::vector<PaletteEntry> groupEntries(TablePage* table)
{
    std::vector<PaletteEntry> entries;
    const auto add = [&](const QString& text, const QString& id) {
        entries.push_back({.text = text,
            .folded = foldedForSearch(text),
            .icon = u"layers"_s,
            .chosen = [table = QPointer(table), id] { table ? table->setGrouping(id) : void(); }});
    };
    if (table == nullptr) {
        return entries;
    }
    for (const auto& choice : groupChoices(table->view(), findView(table->view().toStdString())->columns)) {
        add(CommandPalette::tr("Group by %1").arg(choice.title), choice.id);
    }
    if (!entries.empty()) {
        add(CommandPalette::tr("Group by Nothing"), {});
    }
    return entries;
}
