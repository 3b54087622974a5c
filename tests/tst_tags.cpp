// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/filterparser.h"
#include "models/tables/filtertext.h"
#include "models/tables/overview.h"
#include "models/tables/tagfields.h"
#include "models/tables/tagtext.h"
#include "tests/fleetfixture.h"

#include <QTest>

#include <map>
#include <random>

using namespace Qt::StringLiterals;

namespace {

constexpr Instant today = FleetFixture::today;
constexpr Instant day = microsPerDay;
const std::vector<std::string> values {"prod", "test", "x, y=\"z\"", "a=b", "Prod", ""};
const std::vector<std::string> keys {"env", "Cost Center", "aws:stack", "a=b", "k,\"q\""};

using Tags = std::map<std::string, std::string>;

struct TaggedNode
{
    std::string node = {};
    bool compliant = false;
    Tags tags = {};
};

std::vector<TaggedNode> randomNodes(std::mt19937& random)
{
    std::vector<TaggedNode> nodes;
    for (int number = 0; number < 12; ++number) {
        TaggedNode node {.node = "i-0000000000000000" + std::to_string(number), .compliant = random() % 2 == 0};
        for (const auto& key : keys) {
            if (random() % 3 != 0) {
                node.tags[key] = values[random() % values.size()];
            }
        }
        nodes.push_back(node);
    }
    return nodes;
}

void import(FleetFixture& fixture, const std::vector<TaggedNode>& nodes)
{
    std::vector<Fact> all;
    for (const auto& node : nodes) {
        all.push_back(facts::summary(node.node, today - day, node.compliant ? 0 : 1));
        for (const auto& [key, value] : node.tags) {
            all.push_back(NodeTagFact {.node = node.node, .key = key, .value = value, .reported = today - day});
        }
    }
    fixture.import(all);
}

const std::string& valueOf(const TaggedNode& node, const std::string& key)
{
    static const std::string none;
    const auto found = node.tags.find(key);
    return found == node.tags.end() ? none : found->second;
}

}

class TestTags : public QObject
{
    Q_OBJECT

private slots:
    void whatIsPutTogetherCanBeTakenApart();
    void everyBarCountsTheNodesThatItOpens();
    void keysThatGroupNothingAreNotOffered();
    void fieldsAreWrittenAs_data();
    void fieldsAreWrittenAs();
    void onlyNodesHaveTags();
};

void TestTags::whatIsPutTogetherCanBeTakenApart()
{
    std::mt19937 random(4);
    constexpr std::string_view letters = "ab=,\" ";
    const auto text = [&](std::size_t least) {
        std::string made;
        for (auto left = least + random() % 5; left > 0; --left) {
            made += letters[random() % letters.size()];
        }
        return made;
    };
    for (int round = 0; round < 20'000; ++round) {
        std::vector<Tag> tags;
        std::string cell;
        for (auto left = random() % 4; left > 0; --left) {
            tags.emplace_back(text(1), text(0));
            addTag(cell, tags.back().first, tags.back().second);
        }
        QVERIFY2(readTags(cell) == tags, cell.c_str());
    }
    for (int round = 0; round < 20'000; ++round) {
        static_cast<void>(readTags(text(3))); // whatever it is
    }
}

void TestTags::everyBarCountsTheNodesThatItOpens()
{
    std::mt19937 random(11);
    for (int round = 0; round < 20; ++round) {
        FleetFixture fixture;
        const auto nodes = randomNodes(random);
        import(fixture, nodes);
        Moment moment;
        moment.now = today;
        const auto overview = loadOverview(fixture.database(), moment);
        const auto table = findView("nodes")->load(fixture.database(), moment, {});
        for (const auto& tag : overview.byTag) {
            int counted = 0;
            for (const auto& group : tag.groups) {
                int same = 0, compliant = 0;
                for (const auto& node : nodes) {
                    const bool here = valueOf(node, tag.key) == group.name;
                    same += here;
                    compliant += here && node.compliant;
                }
                QCOMPARE(group.nodes, same);
                QCOMPARE(group.compliant, compliant);
                QCOMPARE(group.nonCompliant, same - compliant);
                const Filter filter {.conditions = {{.column = tagField(tag.key), .texts = {group.name}}}};
                QCOMPARE(static_cast<int>(select(*table, filter, {})->size()), same);
                const auto typed = filterText(filter, table->specs());
                const auto read = readFilter(typed, table->specs());
                QVERIFY2(!read.error, qPrintable(typed));
                QCOMPARE(static_cast<int>(select(*table, read.filter, {})->size()), same);
                counted += group.nodes;
            }
            QCOMPARE(counted, overview.nodes);
        }
    }
}

void TestTags::keysThatGroupNothingAreNotOffered()
{
    FleetFixture fixture;
    std::vector<Fact> all;
    for (int number = 10; number < 30; ++number) {
        const auto node = "i-000000000000000" + std::to_string(number);
        all.push_back(facts::summary(node, today - day));
        all.push_back(NodeTagFact {.node = node, .key = "Name", .value = node, .reported = today - day});
        all.push_back(
            NodeTagFact {.node = node, .key = "Team", .value = std::to_string(number % 10), .reported = today - day});
        all.push_back(NodeTagFact {.node = node, .key = "Empty", .value = "", .reported = today - day});
    }
    fixture.import(all);
    Moment moment;
    moment.now = today;
    const auto overview = loadOverview(fixture.database(), moment);
    QCOMPARE(overview.byTag.size(), std::size_t {1});
    QCOMPARE(overview.byTag[0].key, "Team");
    QCOMPARE(overview.byTag[0].groups.size(), std::size_t {10});
}

void TestTags::fieldsAreWrittenAs_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("written"); // empty: an error
    QTest::newRow("exactly") << u"tag.env=prod"_s << u"tag.env=prod"_s;
    QTest::newRow("contains, or") << u"tag.env:pr,te"_s << u"tag.env:pr,te"_s;
    QTest::newRow("not there") << u"-tag.Owner:none"_s << u"-tag.Owner:none"_s;
    QTest::newRow("differs") << u"tag.env!=prod"_s << u"-tag.env=prod"_s;
    QTest::newRow("a key with blanks") << u"tag.\"Cost Center\"=\"4 2\" a"_s << u"tag.\"Cost Center\"=\"4 2\" a"_s;
    QTest::newRow("needless quotation marks") << u"tag.\"env\":x"_s << u"tag.env:x"_s;
    QTest::newRow("a key with a colon") << u"tag.\"aws:stack\"=x"_s << u"tag.\"aws:stack\"=x"_s;
    QTest::newRow("a path") << u"tag.kubernetes.io/role=x"_s << u"tag.kubernetes.io/role=x"_s;
    QTest::newRow("a value is missing") << u"tag.env="_s << QString();
    QTest::newRow("an operator is missing") << u"tag.\"env\""_s << QString();
    QTest::newRow("not compared") << u"tag.env>3"_s << QString();
}

void TestTags::fieldsAreWrittenAs()
{
    QFETCH(QString, typed);
    QFETCH(QString, written);
    const auto columns = findView("nodes")->columns;
    const auto read = readFilter(typed, columns);
    QCOMPARE(read.error.has_value(), written.isEmpty());
    QCOMPARE(filterText(read.filter, columns), written);
}

void TestTags::onlyNodesHaveTags()
{
    QVERIFY(readFilter(u"tag.env=prod"_s, findView("imports")->columns).error.has_value());
}

QTEST_GUILESS_MAIN(TestTags)
#include "tst_tags.moc"
