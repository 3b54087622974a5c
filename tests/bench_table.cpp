// SPDX-License-Identifier: GPL-3.0-or-later
// How long a table of a million rows takes to load, filter, sort, count and bring up to date. Not a test: run it by
// hand from a release build. With a database: its findings; with --decide, 10,000 of them are suppressed and that is
// undone.
#include "models/store/store.h"
#include "models/tables/rowgroups.h"
#include "models/tables/views.h"

#include <QElapsedTimer>
#include <QTextStream>

#include <algorithm>
#include <ctime>
#include <fstream>
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

TablePointer makeTable(std::size_t rows)
{
    const auto made = std::make_shared<Table>(specs);
    auto& table = *made;
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
    table.finish();
    return made;
}

QString number(double value, int digits = 1)
{
    return QString::number(value, 'f', digits).rightJustified(8);
}

// In MB, of this program: "VmRSS:" now, "VmHWM:" at most so far.
double memory(const std::string& what)
{
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);) {
        if (line.starts_with(what)) {
            return std::stod(line.substr(what.size())) / 1024;
        }
    }
    return 0;
}

class Bench
{
public:
    explicit Bench(TablePointer table)
        : m_table(std::move(table))
    {
    }

    void run()
    {
        tellSize();
        const auto& account = m_table->column(static_cast<std::size_t>(m_table->indexOf("account")));
        const Condition severe {.column = "severity", .least = 4};
        const Condition some {.column = "account", .texts = {account.text(0)}};
        const Order worst {.column = "severity", .descending = true};
        measure("no filter", {}, {});
        measure("severity and account", {.conditions = {severe, some}}, worst);
        for (const auto* text : {"p", "patch", "openssl", "kb77", "cve-2025-1", "i-0a", "zzzyyy"}) {
            measure(std::string("text ") + text, {.text = text}, {});
            measure(std::string("severity, account, ") + text, {.text = text, .conditions = {severe, some}}, worst);
        }
        for (const auto& spec : m_table->specs()) {
            measure(std::string("sort by ") + spec.key, {}, {.column = spec.key, .descending = true});
        }
        const std::vector<std::string> facets {"severity", "account", "region", "product", "status"};
        measure("five facets with severity, account, text", [&] {
            return answer(*m_table, {.text = "openssl", .conditions = {severe, some}}, worst, facets).rows->size();
        });
        measure("five facets of all", [&] { return answer(*m_table, {}, worst, facets).rows->size(); });
        const auto all = select(*m_table, {}, worst);
        for (const auto* by : {"severity", "account", "node", "title"}) {
            measure(std::string("group by ") + by,
                [&] { return groupRows(*m_table, all, {.columns = {by}}).groups->count(); });
        }
        measure("group by node and product", [&] {
            const GroupBy queue {.columns = {"node", "product"}, .absentAlone = true, .newestBy = "updated"};
            return groupRows(*m_table, all, queue).groups->count();
        });
        m_out << "memory: " << number(memory("VmRSS:")) << " MB, at most " << number(memory("VmHWM:")) << " MB"
              << Qt::endl;
    }

private:
    void tellSize()
    {
        const auto rows = static_cast<double>(std::max<std::size_t>(1, m_table->rowCount()));
        for (const auto& spec : m_table->specs()) {
            const auto& column = m_table->column(static_cast<std::size_t>(m_table->indexOf(spec.key)));
            m_out << QString::fromLatin1(spec.key).leftJustified(16)
                  << number(static_cast<double>(column.codes().memory()) / rows, 2) << " bytes a row, with texts "
                  << number(static_cast<double>(column.memory()) / rows, 2);
            if (column.isText()) {
                m_out << ", different " << column.dictionary().size();
            }
            m_out << Qt::endl;
        }
        m_out << m_table->rowCount() << " rows, " << number(static_cast<double>(m_table->memory()) / rows)
              << " bytes a row in all" << Qt::endl;
    }

    void measure(const std::string& what, const Filter& filter, const Order& order)
    {
        measure(what, [&] { return select(*m_table, filter, order)->size(); });
    }

    template <typename Work> void measure(const std::string& what, Work work)
    {
        std::vector<double> times;
        std::size_t result = 0;
        for (int run = 0; run <= 50; ++run) {
            QElapsedTimer timer;
            timer.start();
            result = work();
            times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        }
        const auto first = times.front();
        times.erase(times.begin());
        std::ranges::sort(times);
        m_out << QString::fromStdString(what).leftJustified(44) << "first" << number(first) << " ms, median"
              << number(times[times.size() / 2]) << ", p95" << number(times[times.size() * 95 / 100]) << ", " << result
              << " rows" << Qt::endl;
    }

    QTextStream m_out {stdout};
    TablePointer m_table;
};

// What work takes, and of it the processor.
template <typename Work> void tell(const char* what, Work work)
{
    QElapsedTimer timer;
    timer.start();
    const auto before = std::clock();
    work();
    const auto seconds = static_cast<double>(std::clock() - before) / CLOCKS_PER_SEC;
    QTextStream(stdout) << QString::fromLatin1(what).leftJustified(44) << number(static_cast<double>(timer.elapsed()))
                        << " ms, processor" << number(seconds * 1000) << " ms, memory" << number(memory("VmRSS:"))
                        << " MB, at most" << number(memory("VmHWM:")) << " MB" << Qt::endl;
}

void benchDecisions(const std::string& path, TablePointer table)
{
    std::vector<DecidedFinding> decided;
    const auto step = std::max<std::size_t>(1, table->rowCount() / 10'000);
    for (std::size_t row = 0; row < table->rowCount() && decided.size() < 10'000; row += step) {
        decided.push_back({table->key(row),
            Decision {.status = WorkflowStatus::Suppressed, .note = "bench", .author = "bench", .at = now()}});
    }
    const auto refresh = [&] {
        Database database(path, Database::Mode::ReadOnly);
        table = findView("findings")->refresh(*table, database, {});
    };
    for (const auto* what : {"decide 10,000", "undo that"}) {
        tell(what, [&] {
            Store store(path);
            decided = store.exchangeDecisions(decided);
        });
        tell("  bring the findings up to date", refresh);
    }
    tell("  nothing changed", refresh);
}
}

int main(int argc, char** argv)
{
    const std::vector<std::string> arguments(argv + 1, argv + argc);
    TablePointer table;
    tell("load", [&] {
        if (arguments.empty()) {
            table = makeTable(1'000'000);
        } else {
            Database database(arguments.front(), Database::Mode::ReadOnly);
            table = findView("findings")->load(database, {}, {});
        }
    });
    Bench(table).run();
    if (arguments.size() > 1 && arguments[1] == "--decide") {
        benchDecisions(arguments.front(), table);
    }
    return 0;
}
