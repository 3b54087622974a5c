// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/palettefinds.h"

#include "app/commandpalette.h"
#include "app/fuzzy.h"
#include "models/domain/message.h"
#include "models/tables/textfold.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t mostNames = 6;
constexpr qsizetype leastOfName = 2; // letters

// Ids by what nodes are called, and by themselves.
QMultiHash<QString, std::string> idsOf(const Table& nodes)
{
    QMultiHash<QString, std::string> ids;
    const auto id = nodes.indexOf("node");
    const auto name = nodes.indexOf("name");
    for (std::size_t row = 0; id >= 0 && row < nodes.rowCount(); ++row) {
        const std::string node(nodes.column(static_cast<std::size_t>(id)).text(row));
        ids.insert(QString::fromStdString(node).toCaseFolded(), node);
        if (const auto called = name < 0 ? std::string_view() : nodes.column(static_cast<std::size_t>(name)).text(row);
            !called.empty() && called != node) {
            ids.insert(QString::fromStdString(std::string(called)).toCaseFolded(), node);
        }
    }
    return ids;
}

}

bool isPatchName(const QString& text)
{
    return text.startsWith("CVE-"_L1, Qt::CaseInsensitive) || text.startsWith("KB"_L1, Qt::CaseInsensitive);
}

std::vector<FoundRows> findNames(
    const TablePointer& table, const QString& view, const char* column, const QString& text)
{
    const auto index = table ? table->indexOf(column) : -1;
    if (index < 0 || text.size() < leastOfName) {
        return {};
    }
    const auto& names = table->column(static_cast<std::size_t>(index)).dictionary();
    const auto found = names.containing(foldedText(text.toStdString())); // a byte more: "not known"
    std::vector<FoundRows> first, others;
    for (std::size_t number = 0; number < names.size() && first.size() < mostNames; ++number) {
        if (found[number + 1] != 0) {
            const auto name = visibleText(QString::fromStdString(names[number]));
            auto& list = foldedForSearch(name).startsWith(foldedForSearch(text)) ? first : others;
            list.push_back({.text = name, .view = view, .filter = {.text = name.toStdString()}});
        }
    }
    std::ranges::move(others, std::back_inserter(first));
    first.resize(std::min(first.size(), mostNames));
    return first;
}

std::optional<FoundRows> findPastedNodes(const TablePointer& nodes, const QString& text)
{
    static const QRegularExpression apart(uR"([\s,;"'\[\]]+)"_s);
    const auto words = text.toCaseFolded().split(apart, Qt::SkipEmptyParts);
    const QSet<QString> wanted(words.begin(), words.end());
    if (!nodes || wanted.size() < 2) {
        return {};
    }
    const auto ids = idsOf(*nodes);
    int missing = 0;
    Condition condition {.column = "node"};
    for (const auto& word : wanted) {
        const auto found = ids.values(word);
        missing += found.isEmpty() ? 1 : 0;
        condition.texts.insert(condition.texts.end(), found.begin(), found.end());
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
    return FoundRows {.text = shown, .view = u"nodes"_s, .filter = {.conditions = {condition}}};
}
