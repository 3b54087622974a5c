// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/rowgroups.h"
#include "tests/fleetfixture.h"

#include <QTest>

#include <map>

using namespace Qt::StringLiterals;

// Nodes put together by the first of their causes and by one of their tags, and what is offered to filter them by.
class TestNodeGroups : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void aNodeStandsInTheGroupOfItsFirstCause();
    void nodesAreGroupedByOneTag();
    void eachTagIsOfferedByItself();

private:
    using Sizes = std::map<QString, std::size_t>; // by the title of the group

    [[nodiscard]] Sizes sizes(const std::string& column) const;

    FleetFixture m_fixture;
    TablePointer m_nodes;
};

namespace {

NodeTagFact tag(const std::string& node, const std::string& key, const std::string& value)
{
    NodeTagFact fact;
    fact.node = node;
    fact.key = key;
    fact.value = value;
    fact.reported = FleetFixture::today - microsPerDay;
    return fact;
}

}

void TestNodeGroups::initTestCase()
{
    const auto then = FleetFixture::today - microsPerDay;
    auto both = facts::summary("i-2", then, 2);
    both.failed = 1;
    m_fixture.import({facts::summary("i-1", then, 3), both, facts::summary("i-3", then), facts::summary("i-4", then),
        facts::association("i-1", then, "a-1", true), tag("i-1", "env", "prod"), tag("i-2", "env", "prod"),
        tag("i-3", "env", "test"), tag("i-1", "team", "a, b")});
    m_nodes = findView("nodes")->load(m_fixture.database(), {.now = FleetFixture::today}, {});
}

TestNodeGroups::Sizes TestNodeGroups::sizes(const std::string& column) const
{
    const auto grouped = groupRows(*m_nodes, select(*m_nodes, {}, {}), {.columns = {column}});
    Sizes all;
    for (std::size_t group = 0; group < grouped.groups->count(); ++group) {
        const auto rows = grouped.groups->rowsOf(*grouped.rows, group);
        all[groupTitle(*m_nodes, *grouped.groups, rows.front())] += rows.size();
    }
    return all;
}

void TestNodeGroups::aNodeStandsInTheGroupOfItsFirstCause()
{
    const auto causes = sizes("causes");
    QCOMPARE(causes.size(), 2U);
    QVERIFY(!causes.contains(u"–"_s));
    QCOMPARE(causes.at(u"Nothing"_s), 2U);
}

void TestNodeGroups::nodesAreGroupedByOneTag()
{
    QCOMPARE(sizes("tag.env"), (Sizes {{u"prod"_s, 2}, {u"test"_s, 1}, {u"No such tag"_s, 1}}));
    QCOMPARE(sizes("tag.team"), (Sizes {{u"a, b"_s, 1}, {u"No such tag"_s, 3}}));
}

void TestNodeGroups::eachTagIsOfferedByItself()
{
    const auto offered = facet(*m_nodes, {}, "tags");
    std::map<std::string, std::size_t> counts;
    for (const auto& value : offered) {
        counts[value.text] = value.count;
        const Filter chosen {.conditions = {{.column = "tags", .texts = {value.text}}}};
        QCOMPARE(select(*m_nodes, chosen, {})->size(), value.count);
    }
    QCOMPARE(counts, (std::map<std::string, std::size_t> {{"env=prod", 2}, {"env=test", 1}, {"team=\"a, b\"", 1}}));
    QCOMPARE(offered.front().text, "env=prod");
}

QTEST_GUILESS_MAIN(TestNodeGroups)
#include "tst_nodegroups.moc"
