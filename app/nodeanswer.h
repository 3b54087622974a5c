// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/message.h"
#include "models/tables/nodenames.h"

#include <QHash>
#include <QStringList>

// What somebody wrote when asked for a node. `id` is empty when there is no telling, and `message` says why; it also
// warns of an id that is new.
struct NodeAnswer
{
    std::string id = {};
    Message message = {};
};

// Understands ids and names (in any case) of the nodes that are known, ids that are not, and nothing else.
class NodeNames
{
public:
    explicit NodeNames(std::vector<KnownNode> nodes = {});

    [[nodiscard]] NodeAnswer find(const QString& text) const;
    [[nodiscard]] QStringList labels() const; // by name: each is understood as well

private:
    std::vector<KnownNode> m_nodes;
    QHash<QString, qsizetype> m_ids, m_labels;
    QMultiHash<QString, qsizetype> m_names;
};
