// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/palettefinds.h"

#include "app/commandpalette.h"
#include "models/domain/message.h"
#include "models/tables/textfold.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t mostNames = 6;
constexpr qsizetype leastOfName = 2; // letters

FoundRows named(const QString& view, const std::string& text)
{
    const auto name = visibleText(QString::fromStdString(text));
    return {.text = name,
        .view = view,
        .icon = view == u"cves"_s ? u"shield-alert"_s : u"package"_s,
        .filter = {.text = name.toStdString()}};
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
    const auto needle = foldedText(text.toStdString());
    const auto begins = [&](std::size_t number) { return foldedText(names[number]).starts_with(needle); };
    std::vector<FoundRows> found;
    auto number = names.placeOf(needle); // in their order, those that begin with it are neighbours
    while (number > 0 && begins(number - 1)) { // itself in other letters
        --number;
    }
    for (; number < names.size() && found.size() < mostNames && begins(number); ++number) {
        found.push_back(named(view, names[number]));
    }
    const auto has = names.containing(needle); // a byte more: "not known"
    for (number = 0; number < names.size() && found.size() < mostNames; ++number) {
        if (has[number + 1] != 0 && !begins(number)) {
            found.push_back(named(view, names[number]));
        }
    }
    return found;
}

std::vector<FoundRows> textSearches(const QString& text)
{
    const auto search = [&text](const QString& view, const QString& title, const QString& icon) {
        return FoundRows {.text = title.arg(text), .view = view, .icon = icon, .filter = {.text = text.toStdString()}};
    };
    return {search(u"nodes"_s, CommandPalette::tr("Search “%1” in Nodes"), u"server"_s),
        search(u"findings"_s, CommandPalette::tr("Search “%1” in Findings"), u"shield-alert"_s),
        search(u"patches"_s, CommandPalette::tr("Search “%1” in Patches"), u"package"_s)};
}
