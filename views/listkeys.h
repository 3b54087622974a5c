// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>

#include <algorithm>
#include <array>
#include <optional>

// What the list of findings does at a single key. The order is that of ListKeys.
enum class ListKey { Resolve, Suppress, Notify, Note, Check, Next, Previous, OpenLink, CopyArns, Unseen, Undo };

// Letters and digits, each once; Qt::Key_unknown: none.
struct ListKeys
{
    std::array<Qt::Key, 11> keys = {Qt::Key_E, Qt::Key_S, Qt::Key_N, Qt::Key_M, Qt::Key_X, Qt::Key_J, Qt::Key_K,
        Qt::Key_O, Qt::Key_C, Qt::Key_U, Qt::Key_Z};

    [[nodiscard]] Qt::Key key(ListKey what) const { return keys.at(static_cast<std::size_t>(what)); }

    [[nodiscard]] QString text(ListKey what) const // empty: none
    {
        return key(what) == Qt::Key_unknown ? QString() : QKeySequence(key(what)).toString(QKeySequence::NativeText);
    }

    [[nodiscard]] std::optional<ListKey> find(int pressed) const
    {
        const auto found = std::ranges::find(keys, static_cast<Qt::Key>(pressed));
        return found == keys.end() || pressed == Qt::Key_unknown
            ? std::nullopt
            : std::optional(static_cast<ListKey>(found - keys.begin()));
    }
};
