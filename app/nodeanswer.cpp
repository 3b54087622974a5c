// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/nodeanswer.h"

#include "models/domain/commands.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

// Of more than this the ids are not listed.
constexpr qsizetype listed = 3;

QString labelOf(const KnownNode& node)
{
    const auto id = visibleText(QString::fromStdString(node.id));
    return node.names.empty() ? id : visibleText(QString::fromStdString(node.names.front())) + u" — "_s + id;
}

// As AWS makes them; examples of documentation are none.
bool isAwsId(const std::string& id)
{
    return isNodeId(id) && id.find_first_not_of("0123456789abcdef", id.find('-') + 1) == std::string::npos;
}

}

NodeNames::NodeNames(std::vector<KnownNode> nodes)
    : m_nodes(std::move(nodes))
{
    for (qsizetype index = 0; const auto& node : m_nodes) {
        m_ids.insert(QString::fromStdString(node.id).toCaseFolded(), index);
        m_labels.insert(labelOf(node).toCaseFolded(), index);
        for (const auto& name : node.names) {
            m_names.insert(QString::fromStdString(name).trimmed().toCaseFolded(), index);
        }
        ++index;
    }
}

NodeAnswer NodeNames::find(const QString& text) const
{
    const auto wanted = text.trimmed().toCaseFolded();
    if (wanted.isEmpty()) {
        return {};
    }
    const auto idOf = [this](qsizetype index) { return m_nodes[static_cast<std::size_t>(index)].id; };
    for (const auto* texts : {&m_ids, &m_labels}) {
        if (const auto found = texts->constFind(wanted); found != texts->cend()) {
            return {.id = idOf(*found)};
        }
    }
    const auto written = visibleText(text.trimmed()).left(200).toStdString();
    auto named = m_names.values(wanted);
    std::ranges::sort(named);
    if (named.size() == 1) {
        return {.id = idOf(named.front())};
    }
    if (!named.isEmpty()) {
        std::string ids;
        for (const auto index : std::as_const(named).first(std::min(named.size(), listed))) {
            ids += (ids.empty() ? "" : ", ") + idOf(index);
        }
        return {.message = {.text = QT_TRANSLATE_NOOP("Message", "%1 nodes are called “%2”. Name one by its id: %3"),
                    .arguments = {std::to_string(named.size()), written, ids + (named.size() > listed ? ", …" : "")}}};
    }
    if (auto id = wanted.toStdString(); isAwsId(id)) {
        Message news {
            .text = QT_TRANSLATE_NOOP("Message", "No node %1 is known yet: the import adds it."), .arguments = {id}};
        return {.id = std::move(id), .message = std::move(news)};
    }
    return {.message = {.text = QT_TRANSLATE_NOOP("Message",
                            "“%1” is neither the name of a known node nor an id: i- and 8 or 17 hexadecimal digits, "
                            "or mi- and 17."),
                .arguments = {written}}};
}

QStringList NodeNames::labels() const
{
    QStringList all;
    all.reserve(static_cast<qsizetype>(m_nodes.size()));
    std::ranges::transform(m_nodes, std::back_inserter(all), labelOf);
    all.sort(Qt::CaseInsensitive);
    return all;
}
