// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/randomfilters.h"

#include <QDateTime>
#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {
constexpr ColumnSpec specs[] = {
    {.key = "title", .title = "Title"},
    {.key = "account", .title = "Account", .jsonName = "AwsAccountId", .namedBy = "accountName"},
    {.key = "accountName", .title = "Account Name"},
    {.key = "hidden", .title = "Hidden", .searched = false},
    {.key = "missing", .title = "Missing Patches", .type = ColumnType::Number},
    {.key = "severity", .title = "Severity", .type = ColumnType::Severity},
    {.key = "verdict", .title = "Compliance", .type = ColumnType::Verdict},
    {.key = "causes", .title = "Why", .type = ColumnType::Causes},
    {.key = "updated", .title = "Updated", .type = ColumnType::Time, .jsonName = "UpdatedAt"},
    {.key = "flag", .title = "Flag", .type = ColumnType::Flag},
};

constexpr std::array titles {"KB5031364 Cumulative Update", "Mise à jour é%_x", "kernel-default", "Kernel-Default",
    "a\"b it's", "none", "(openssl) 3.0, x:y", "AND", "C:\\Windows\\x", ""};
constexpr std::array accounts {"111122223333", "444455556666", ""};
constexpr std::array accountNames {"prod-eu", "Prod US", "", "444455556666"};
constexpr std::int64_t day = 86'400'000'000;
}

std::span<const ColumnSpec> randomSpecs()
{
    return specs;
}

std::string plainFold(std::string text)
{
    for (const auto& [accented, plain] : {std::pair("é", "e"), std::pair("à", "a"), std::pair("É", "e")}) {
        for (auto at = text.find(accented); at != std::string::npos; at = text.find(accented)) {
            text.replace(at, std::string_view(accented).size(), plain);
        }
    }
    std::ranges::transform(text, text.begin(),
        [](char letter) { return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter + 32) : letter; });
    return text;
}

std::unique_ptr<Table> tableOf(const std::vector<PlainRow>& rows)
{
    auto table = std::make_unique<Table>(specs);
    std::int64_t key = 1;
    for (const auto& row : rows) {
        std::size_t column = 0;
        for (const auto& text : {row.title, row.account, row.accountName, row.hidden}) {
            text.empty() ? table->column(column).add(Column::absent) : table->column(column).addText(text);
            ++column;
        }
        table->column(4).add(row.missing ? std::optional<std::int64_t>(*row.missing) : std::nullopt);
        table->column(5).add(std::int64_t {row.severity});
        table->column(6).add(std::int64_t {row.verdict});
        table->column(7).add(std::int64_t {row.causes});
        table->column(8).add(row.updated);
        table->column(9).add(row.flag ? std::optional<std::int64_t>(*row.flag) : std::nullopt);
        table->addKey(key++);
    }
    table->finish();
    return table;
}

std::vector<PlainRow> FilterMaker::rows()
{
    std::vector<PlainRow> rows(static_cast<std::size_t>(pick(12)));
    for (auto& row : rows) {
        row = {.title = oneOf(titles), .account = oneOf(accounts), .accountName = oneOf(accountNames)};
        row.hidden = pick(2) == 0 ? "secret" : "";
        row.missing = pick(4) == 0 ? std::nullopt : std::optional(pick(7));
        row.severity = pick(6);
        row.verdict = pick(3);
        row.causes = pick(16);
        row.updated =
            pick(4) == 0 ? std::nullopt : std::optional(randomMoment - pick(40) * day - pick(3) * 3'600'000'000);
        row.flag = pick(3) == 0 ? std::nullopt : std::optional(pick(2));
    }
    return rows;
}

QString FilterMaker::spelled(const QString& text)
{
    const auto how = pick(3);
    return how == 0 ? text : (how == 1 ? text.toUpper() : text.toLower());
}

MadeFilter FilterMaker::any(int depth)
{
    auto made = all(depth);
    for (auto more = pick(5) == 0 ? 1 + pick(2) : 0; more > 0; --more) {
        auto other = all(depth);
        made = {made.text + u" OR "_s + other.text,
            [left = made.holds, right = other.holds](const PlainRow& row) { return left(row) || right(row); }, false};
    }
    return made;
}

MadeFilter FilterMaker::all(int depth)
{
    auto made = term(depth);
    for (auto more = pick(3); more > 0; --more) {
        auto other = term(depth);
        const auto* between = oneOf(std::array {" ", "  ", " AND "});
        made = {made.text + QLatin1String(between) + other.text,
            [left = made.holds, right = other.holds](const PlainRow& row) { return left(row) && right(row); }, false};
    }
    return made;
}

MadeFilter FilterMaker::term(int depth)
{
    if (pick(5) == 0) {
        auto inner = term(depth + 1);
        const auto* no = oneOf(std::array {"-", "NOT ", "NOT -"});
        const bool twice = QLatin1String(no) == "NOT -"_L1;
        return {QLatin1String(no) + inner.text,
            [twice, holds = inner.holds](const PlainRow& row) { return holds(row) == twice; }};
    }
    if (depth < 4 && pick(5) == 0) {
        auto inner = any(depth + 1);
        return {u"( "_s.left(1 + pick(2)) + inner.text + u')', inner.holds};
    }
    using Make = MadeFilter (FilterMaker::*)();
    constexpr std::array<Make, 10> makers {&FilterMaker::word, &FilterMaker::textField, &FilterMaker::numberField,
        &FilterMaker::severityField, &FilterMaker::stateField, &FilterMaker::causesField, &FilterMaker::flagField,
        &FilterMaker::dateField, &FilterMaker::ageField, &FilterMaker::noneField};
    return (this->*oneOf(makers))();
}
