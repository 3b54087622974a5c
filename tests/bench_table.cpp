// SPDX-License-Identifier: GPL-3.0-or-later
// How long a table of a million rows takes to filter, sort and count. Not a test: run it by hand from a release build.
#include "models/tables/table.h"

#include <QElapsedTimer>
#include <QTextStream>

#include <algorithm>
#include <array>
#include <random>

namespace {
constexpr ColumnSpec specs[] = {
    {.key = "severity", .title = "Severity", .type = ColumnType::Severity},
    {.key = "title", .title = "Title"},
    {.key = "node", .title = "Node", .type = ColumnType::Identifier},
    {.key = "account", .title = "Account"},
    {.key = "region", .title = "Region"},
    {.key = "product", .title = "Product"},
    {.key = "status", .title = "Status", .type = ColumnType::Workflow},
    {.key = "updated", .title = "Updated", .type = ColumnType::Time},
    {.key = "missing", .title = "Missing", .type = ColumnType::Number},
    {.key = "cves", .title = "CVEs"},
    {.key = "resource", .title = "Resource", .type = ColumnType::Identifier},
    {.key = "generator", .title = "Generator", .type = ColumnType::Identifier},
    {.key = "id", .title = "Id", .type = ColumnType::Identifier},
};

Table makeTable(std::size_t rows)
{
    Table table(specs);
    std::mt19937 random(7);
    const auto pick = [&random](std::uint32_t below) { return static_cast<std::int64_t>(random() % below); };
    const auto name = [&pick](const char* prefix, std::uint32_t below) { return prefix + std::to_string(pick(below)); };
    for (std::size_t row = 0; row < rows; ++row) {
        const auto node = name("i-0abcdef", 50'000);
        table.column(0).add(pick(6));
        table.column(1).addText(name("Systems Manager Patch Summary - Managed Instance Non-Compliant KB", 20'000));
        table.column(2).addText(node);
        table.column(3).addText(name("1234567890", 40));
        table.column(4).addText(name("eu-west-", 12));
        table.column(5).addText(name("Product ", 9));
        table.column(6).add(pick(4));
        table.column(7).add(1'700'000'000'000'000 + pick(2'000'000'000) * 1000);
        table.column(8).add(pick(60));
        table.column(9).addText(name("CVE-2026-", 30'000));
        table.column(10).addText("arn:aws:ec2:eu-west-1:123456789012:instance/" + node);
        table.column(11).addText(name("aws-foundational-security-best-practices/v/1.0.0/EC2.", 300));
        table.column(12).addText(
            "arn:aws:securityhub:eu-west-1:123456789012:subscription/patch/finding/" + std::to_string(row));
        table.addKey(static_cast<std::int64_t>(row) + 1);
    }
    return table;
}

template <typename Work> void measure(QTextStream& out, const char* what, Work work)
{
    std::array<double, 5> times {};
    std::size_t result = 0;
    double first = 0;
    for (std::size_t run = 0; run <= times.size(); ++run) {
        QElapsedTimer timer;
        timer.start();
        result = work();
        const auto took = static_cast<double>(timer.nsecsElapsed()) / 1e6;
        (run == 0 ? first : times[run - 1]) = took;
    }
    std::ranges::sort(times);
    out << QString::fromLatin1(what).leftJustified(52) << "first " << QString::number(first, 'f', 1).rightJustified(7)
        << " ms, median " << QString::number(times[2], 'f', 1).rightJustified(6) << " ms, " << result << " rows"
        << Qt::endl;
}
}

int main()
{
    QTextStream out(stdout);
    QElapsedTimer timer;
    timer.start();
    const auto table = makeTable(1'000'000);
    out << "1,000,000 rows, 13 columns, built in " << timer.elapsed() << " ms" << Qt::endl;
    const auto selecting = [&](const Filter& filter, const Order& order) {
        return [&table, filter, order] { return select(table, filter, order)->size(); };
    };
    const Condition severe {.column = "severity", .least = 4};
    const Condition account {.column = "account", .texts = {"12345678907", "12345678908"}};
    measure(out, "no filter", selecting({}, {}));
    measure(out, "severity and account", selecting({.conditions = {severe, account}}, {}));
    measure(out, "text 'kb77', all text columns", selecting({.text = "kb77"}, {}));
    measure(out, "text 'patch'", selecting({.text = "patch"}, {}));
    measure(out, "text without a hit", selecting({.text = "zzzyyy"}, {}));
    measure(out, "severity, account and two words",
        selecting({.text = "cve-2026-1 kb7", .conditions = {severe, account}}, {}));
    for (const auto* column : {"severity", "updated", "missing", "title", "node", "id"}) {
        measure(out, (std::string("sort by ") + column).c_str(), selecting({}, {.column = column, .descending = true}));
    }
    for (const auto* column : {"severity", "account", "product", "title"}) {
        measure(out, (std::string("facet of ") + column).c_str(),
            [&] { return facet(table, {.conditions = {severe}}, column).size(); });
    }
    return 0;
}
