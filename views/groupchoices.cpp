// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/groupchoices.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <array>
#include <string_view>

using namespace Qt::StringLiterals;

namespace {

constexpr auto items = "node patch account region platform classification severity baseline patchGroup";

struct Choices
{
    std::string_view view;
    const char* columns; // "queue": one row for each node and product
};

// By what the rows of each view are grouped: THE LIST.
constexpr std::array choices {
    Choices {"nodes",
        "account region platform patchGroup baseline verdict causes severity doubts operation rebootOption ping"},
    Choices {"findings",
        "queue node account region countedAs patch platform patchGroup control summary title product severity owner status "
        "baseline "
        "cves resourceType"},
    Choices {"reconcile", "proposal node account region severity status"},
    Choices {"decisions", "status author owner standing node account region"},
    Choices {"patches", "classification severity patchSeverity cves"},
    Choices {"cves", "severity patch"},
    Choices {"missing", items},
    Choices {"failed", items},
    Choices {"pending-reboot", items},
    Choices {"rejected", items},
    Choices {"fixed", "node patch account region platform classification severity was"},
    Choices {"all-patches", "state node patch account region platform classification severity"},
    Choices {"reboot-queue", "account region platform patchGroup rebootOption ping"},
    Choices {
        "associations", "association node document status detailedStatus errorCode account region platform severity"},
    Choices {"all-associations",
        "association node document status detailedStatus errorCode account region platform severity"},
    Choices {"custom", "type item node document status severity account region platform"},
    Choices {"events", "kind node document status errorCode actor account region platform"},
    Choices {"definitions", "kind account region current"},
    Choices {"imports", "outcome kind account region author"},
    Choices {"coverage", "account region kind state"},
    Choices {"changes", "change subject node item cause severity account region platform"},
    Choices {"history", "kind node account"},
};

const ColumnSpec* columnOf(std::span<const ColumnSpec> columns, const QString& key)
{
    const auto found =
        std::ranges::find_if(columns, [&](const ColumnSpec& spec) { return key == QLatin1StringView(spec.key); });
    return found == columns.end() ? nullptr : &*found;
}

// A node is known by its name.
QString titleOf(const ColumnSpec& spec, std::span<const ColumnSpec> columns)
{
    const auto* name = columnOf(columns, QLatin1StringView(spec.namedBy));
    return columnTitle(name != nullptr && QLatin1StringView(spec.key) == "node"_L1 ? *name : spec);
}

} // namespace

QList<GroupChoice> groupChoices(const QString& view, std::span<const ColumnSpec> columns)
{
    QList<GroupChoice> made;
    const auto found = std::ranges::find(choices, view.toStdString(), &Choices::view);
    if (found == choices.end()) {
        return made;
    }
    for (const auto& key : QString::fromLatin1(found->columns).split(u' ')) {
        if (key == u"queue"_s) {
            made.append({.id = key,
                .title = QCoreApplication::translate("GroupChoices", "Node and Product"),
                .grouping = {.columns = {"node", "product"}, .absentAlone = true, .newestBy = "updated"}});
        } else if (const auto* spec = columnOf(columns, key)) {
            made.append({.id = key, .title = titleOf(*spec, columns), .grouping = {.columns = {key.toStdString()}}});
        }
    }
    return made;
}
