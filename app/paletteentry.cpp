// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/paletteentry.h"

#include "app/actions.h"
#include "app/fuzzy.h"

#include <QPointer>

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
