// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/nodefinder.h"

#include "app/commandpalette.h"
#include "app/fuzzy.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

std::shared_ptr<const NodeFinder> NodeFinder::of(const TablePointer& nodes)
{
    auto names = std::make_shared<NodeFinder>();
    const auto id = nodes ? nodes->indexOf("node") : -1;
    const auto name = nodes ? nodes->indexOf("name") : -1;
    for (std::size_t row = 0; id >= 0 && row < nodes->rowCount(); ++row) {
        const auto node = cellText(*nodes, row, static_cast<std::size_t>(id), CellStyle::Data);
        const auto called =
            name < 0 ? QString() : cellText(*nodes, row, static_cast<std::size_t>(name), CellStyle::Data);
        names->m_places.insert(node.toCaseFolded(), row);
        if (!called.isEmpty() && called != node) {
            names->m_places.insert(called.toCaseFolded(), row);
        }
        names->m_names.push_back({.text = called.isEmpty() ? node : called,
            .id = node,
            .folded = foldedForSearch(called + u' ' + node),
            .key = nodes->key(row)});
    }
    return names;
}

std::vector<const NodeFinder::Name*> NodeFinder::best(
    const QString& folded, const QStringList& preferred, std::size_t most) const
{
    std::vector<std::pair<int, const Name*>> found;
    if (folded.isEmpty()) {
        auto score = static_cast<int>(preferred.size());
        for (const auto& text : preferred) {
            for (const auto place : m_places.values(text.toCaseFolded())) {
                found.emplace_back(score, &m_names[place]);
            }
            --score;
        }
        for (std::size_t place = 0; place < std::min(most, m_names.size()); ++place) {
            found.emplace_back(0, &m_names[place]);
        }
    }
    for (std::size_t place = 0; !folded.isEmpty() && place < m_names.size(); ++place) {
        if (const int score = fuzzyScore(folded, m_names[place].folded); score > 0) {
            found.emplace_back(score, &m_names[place]);
        }
    }
    std::ranges::stable_sort(found, std::ranges::greater {}, &std::pair<int, const Name*>::first);
    std::vector<const Name*> names;
    for (const auto& [score, name] : found) {
        if (names.size() < most && std::ranges::find(names, name) == names.end()) {
            names.push_back(name);
        }
    }
    return names;
}

std::optional<FoundRows> NodeFinder::pasted(const QString& text) const
{
    static const QRegularExpression apart(uR"([\s,;"'\[\]]+)"_s);
    const auto words = text.toCaseFolded().split(apart, Qt::SkipEmptyParts);
    const QSet<QString> wanted(words.begin(), words.end());
    if (wanted.size() < 2) {
        return {};
    }
    int missing = 0;
    Condition condition {.column = "node"};
    for (const auto& word : wanted) {
        const auto found = m_places.values(word);
        missing += found.isEmpty() ? 1 : 0;
        for (const auto place : found) {
            condition.texts.push_back(m_names[place].id.toStdString());
        }
    }
    std::ranges::sort(condition.texts);
    const auto twice = std::ranges::unique(condition.texts);
    condition.texts.erase(twice.begin(), twice.end());
    if (condition.texts.empty()) {
        return {};
    }
    const auto count = static_cast<int>(condition.texts.size());
    const auto shown = missing == 0 ? CommandPalette::tr("Show %Ln nodes", nullptr, count)
                                    : CommandPalette::tr("Show %Ln nodes (%1 not found)", nullptr, count).arg(missing);
    return FoundRows {.text = shown, .view = u"nodes"_s, .icon = u"server"_s, .filter = {.conditions = {condition}}};
}
