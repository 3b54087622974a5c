// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/palettefinds.h"

#include <QHash>

#include <memory>
#include <optional>

// What nodes are called, as the search box looks for them.
class NodeFinder
{
public:
    struct Name
    {
        QString text = {}; // shown: the name, or the id
        QString id = {};
        QString folded = {}; // both
        std::int64_t key = 0; // of the node
    };

    // Folds every name: not for the GUI thread.
    [[nodiscard]] static std::shared_ptr<const NodeFinder> of(const TablePointer& nodes);

    // Those that fit the folded text best, at most so many; of equal ones those that are named first in `preferred`.
    [[nodiscard]] std::vector<const Name*> best(
        const QString& folded, const QStringList& preferred, std::size_t most) const;

    // Several ids or names, however they are set apart. None: the text is no such list, or none of them is known.
    [[nodiscard]] std::optional<FoundRows> pasted(const QString& text) const;

private:
    std::vector<Name> m_names;
    QMultiHash<QString, std::size_t> m_places; // by what they are called, and by their ids
};
