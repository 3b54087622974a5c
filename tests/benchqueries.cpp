// SPDX-License-Identifier: GPL-3.0-or-later
// Filters, sorts, facets, scrolling and node pages of the benchmark.
#include "tests/benchsteps.h"

#include "app/mainwindow.h"
#include "app/pages.h"
#include "views/filterbar.h"
#include "views/nodepage.h"
#include "views/tablepage.h"
#include "views/tableview.h"

#include <QElapsedTimer>
#include <QLineEdit>
#include <QScrollBar>
#include <QTest>
#include <QWheelEvent>

using namespace Qt::StringLiterals;

namespace {

// What people look for; one is not there.
constexpr const char* needles[] = {"openssl", "prod", "cve-2023", "kernel", "i-0", "zz-not-there", "KB4", "run",
    "critical", "web-prod-1", "curl", "eu-west"};

const Condition severe {.column = "severity", .values = {}, .texts = {}, .least = 3};

QString viewName(const QString& view)
{
    return view == u"associations"_s ? u"failed associations"_s : view == u"missing"_s ? u"missing patches"_s : view;
}

// Severity and the most frequent account, where the view has them.
std::vector<Condition> conditionsOf(const TablePage& page)
{
    std::vector<Condition> conditions;
    const auto table = page.snapshot().table;
    if (table->indexOf("severity") >= 0) {
        conditions.push_back(severe);
    }
    if (table->indexOf("account") >= 0) {
        const auto accounts = facet(*table, {}, "account");
        if (!accounts.empty()) {
            conditions.push_back({.column = "account", .texts = {accounts.front().text}});
        }
    }
    return conditions;
}

bool typeFilters(
    BenchLine& line, BenchLine* facets, BenchedWindow& window, TablePage& page, const BenchOptions& options)
{
    auto* box = page.findChild<FilterBar*>()->findChild<QLineEdit*>();
    page.focusFilter();
    qsizetype needle = 0, letter = 0;
    return repeat(options, line, [&] {
        const QByteArray text = needles[needle];
        if (letter == text.size()) {
            letter = 0;
            needle = (needle + 1) % static_cast<qsizetype>(std::size(needles));
            return window.timeRows(line, facets, page, [&] {
                box->selectAll();
                QTest::keyClick(box, Qt::Key_Delete);
            });
        }
        const auto key = text.at(letter++);
        return window.timeRows(line, facets, page, [&] { QTest::keyClick(box, key); });
    });
}

bool toggleConditions(BenchLine& line, BenchLine* facets, BenchedWindow& window, TablePage& page,
    const std::vector<Condition>& conditions, const BenchOptions& options)
{
    std::size_t turn = 0;
    return repeat(options, line, [&] {
        Filter filter = page.filter();
        const auto& condition = conditions[turn++ % conditions.size()];
        if (std::erase_if(filter.conditions, [&](const Condition& one) { return one.column == condition.column; })
            == 0) {
            filter.conditions.push_back(condition);
        }
        return window.timeRows(line, facets, page, [&] { page.setFilter(filter); });
    });
}

void benchFilters(BenchLines& lines, BenchedWindow& window, const QString& view, const BenchOptions& options)
{
    auto* page = window.show(view);
    if (!page || page->snapshot().table->rowCount() == 0) {
        lines.add({.name = u"Filter, %1"_s.arg(viewName(view)), .note = u"no rows"_s});
        return;
    }
    const auto name = u"%1 (%L2 rows)"_s.arg(viewName(view)).arg(page->snapshot().table->rowCount());
    BenchLine facets {.name = u"Counts and facets after a filter change, %1"_s.arg(name), .target = 50};
    const auto conditions = conditionsOf(*page);
    if (!conditions.empty()) {
        BenchLine clicked {.name = u"Condition added or removed, %1"_s.arg(name), .target = 50};
        window.begin();
        toggleConditions(clicked, &facets, window, *page, conditions, options);
        window.end(clicked);
        lines.add(clicked);
    }
    BenchLine typed {.name = u"Letter typed into the filter, %1"_s.arg(name), .target = 50};
    window.begin();
    typeFilters(typed, nullptr, window, *page, options);
    window.end(typed);
    lines.add(typed);
    Filter all;
    all.conditions = conditions;
    page->setFilter({});
    window.application().idle(500);
    if (!conditions.empty()) {
        page->setFilter(all);
        window.application().idle(500);
        BenchLine both {.name = u"Letter typed behind severity and account, %1"_s.arg(name), .target = 50};
        window.begin();
        typeFilters(both, &facets, window, *page, options);
        window.end(both);
        lines.add(both);
        lines.add(facets);
    }
    page->setFilter({});
    window.application().idle(500);
}

void benchSorts(BenchLines& lines, BenchedWindow& window, const BenchOptions& options)
{
    auto* page = window.show(u"findings"_s);
    if (!page) {
        return;
    }
    const auto first = page->order();
    BenchLine line {.name = u"Sort, each column of findings"_s, .target = 120};
    window.begin();
    const auto specs = page->snapshot().table->specs();
    for (const auto& spec : specs) {
        BenchLine one {.name = u"  sort by %1"_s.arg(QString::fromLatin1(spec.key))};
        for (const bool descending : {false, true}) {
            const Order order {.column = spec.key, .descending = descending};
            if (order != page->order()) {
                window.timeRows(one, *page, [&] { page->setOrder(order); });
            }
        }
        lines.say(one);
        line.samples.append(one.samples);
        if (options.mainLinesOnly && line.samples.size() >= 12) {
            break;
        }
    }
    window.end(line);
    lines.add(line);
    page->setOrder(first);
    window.application().idle(1000);
}

}

bool repeat(const BenchOptions& options, const BenchLine& line, const std::function<bool()>& once)
{
    QElapsedTimer clock;
    clock.start();
    const auto before = line.samples.size();
    while (line.samples.size() - before < options.repetitions) {
        if (line.samples.size() - before >= 3 && clock.hasExpired(60'000)) {
            return true;
        }
        if (!once()) {
            return false;
        }
    }
    return true;
}

void benchQueries(BenchLines& lines, BenchedWindow& window, const BenchOptions& options)
{
    for (const auto* view : {"findings", "nodes", "patches", "missing", "associations"}) {
        benchFilters(lines, window, QString::fromLatin1(view), options);
        if (options.mainLinesOnly) {
            break;
        }
    }
    benchSorts(lines, window, options);
}

void benchScrolling(BenchLines& lines, BenchedWindow& window, const BenchOptions& options)
{
    auto* page = window.show(u"findings"_s);
    if (!page) {
        return;
    }
    auto* view = page->findChild<TableView*>();
    auto* viewport = view->viewport();
    const auto run = [&](const QString& name, const std::function<void()>& act, const std::function<void()>& before) {
        BenchLine line {.name = name, .target = 16};
        window.begin();
        repeat(options, line, [&] {
            before();
            return window.time(line, viewport, act, [] { return true; });
        });
        window.end(line);
        lines.add(line);
    };
    const auto home = [&] {
        view->moveToRow(0);
        window.application().idle(150);
    };
    run(
        u"Jump to the end of findings"_s, [&] { QTest::keyClick(view, Qt::Key_End, Qt::ControlModifier); }, home);
    home();
    const auto settle = [&] { window.application().idle(60); };
    run(
        u"Page down in findings"_s, [&] { QTest::keyClick(view, Qt::Key_PageDown); }, settle);
    run(
        u"Next row of findings (its details follow)"_s, [&] { QTest::keyClick(view, Qt::Key_Down); }, settle);
    const auto wheel = [&] {
        QWheelEvent event(QPointF(200, 200), viewport->mapToGlobal(QPointF(200, 200)), {}, {0, -120}, Qt::NoButton,
            Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(viewport, &event);
    };
    run(u"One frame while scrolling findings"_s, wheel, [] {});
    auto* bar = view->verticalScrollBar();
    int place = 0;
    const auto drag = [&] { bar->setValue(static_cast<int>(bar->maximum() * (0.01 * (++place * 37 % 100)))); };
    run(u"Scroll bar dragged anywhere in findings"_s, drag, [] {});
    view->moveToRow(0);
}

void benchNodes(BenchLines& lines, BenchedWindow& window, const BenchOptions& options)
{
    auto* nodes = window.show(u"nodes"_s);
    if (!nodes) {
        return;
    }
    const auto table = nodes->snapshot().table;
    auto& page = window.pages().nodePage();
    BenchLine line {.name = u"Open a node page with all tabs"_s, .target = 30};
    std::size_t row = 0;
    const auto step = std::max<std::size_t>(1, table->rowCount() / static_cast<std::size_t>(options.repetitions + 1));
    window.begin();
    repeat(options, line, [&] {
        row = (row + step) % table->rowCount();
        const auto key = table->key(row);
        QHash<const TablePage*, TablePointer> before;
        for (const auto* one : page.tables()) {
            before.insert(one, one->snapshot().table);
        }
        const bool done = window.time(
            line, &page, [&] { window.pages().openNode(key); },
            [&] {
                return page.node() == key && std::ranges::all_of(page.tables(), [&](const TablePage* one) {
                    return one->snapshot().table != before.value(one);
                });
            });
        window.application().idle(100);
        return done;
    });
    window.end(line);
    lines.add(line);
}
