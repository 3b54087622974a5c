// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exports/ownermail.h"
#include "models/exports/ownertext.h"
#include "models/tables/ownertags.h"
#include "viewfixture.h"

#include <QTranslator>

// Who is to see to what, and what they are sent.
class TestOwners : public QObject
{
    Q_OBJECT

private slots:
    void aNodesRuleGoesBeforeItsAccounts();
    void whatARuleDoesNotChangeIsCounted();
    void aTagOfTheNodesSaysWhoTheyBelongTo();
    void theTextHoldsNodesReasonsCommandsAndTheDay();
    void theWorstComesFirstAndACommandOnce();
    void anOwnerIsMeantWhateverTheCapitals();
    void aMailSaysTheSameWithoutMarks();
    void findingsAreSaidInTheUsersLanguage();
    void textFromReportsIsNoMarkup_data();
    void textFromReportsIsNoMarkup();

private:
    static void fill(Fixture& fixture)
    {
        auto other = finding("f2", "two", Severity::High);
        other.node = gone;
        fixture.add({patchFinding("f1", 2, 0), other, nodeFact(web, "Active"), nodeFact(gone, "Active")});
    }

    static QString owners(Fixture& fixture)
    {
        return lines(fixture.load("findings"), {"id", "owner", "status"}).join(u"; "_s);
    }

    static std::size_t assign(Fixture& fixture, const OwnerRules& rules)
    {
        const auto decided = assignByRules(fixture.store().database(), {.now = wednesday}, rules, "ann").decided;
        (void)fixture.store().exchangeDecisions(decided);
        return decided.size();
    }
};

void TestOwners::aNodesRuleGoesBeforeItsAccounts()
{
    Fixture fixture;
    fill(fixture);
    const OwnerRules rules {{"111122223333", "everybody"}, {web, "web team"}};
    QCOMPARE(assign(fixture, rules), 2U);
    QCOMPARE(owners(fixture), u"f1 | web team | NEW; f2 | everybody | NEW"_s);
    QCOMPARE(assign(fixture, rules), 0U); // nothing is decided twice
    QCOMPARE(assign(fixture, {{"unknown", "x"}}), 0U);
    QCOMPARE(assign(fixture, {{web, ""}}), 1U); // nobody
    QCOMPARE(loadOwners(fixture.store().database(), {.now = wednesday}), std::vector<std::string> {"everybody"});
}

void TestOwners::aTagOfTheNodesSaysWhoTheyBelongTo()
{
    Fixture fixture;
    fill(fixture);
    fixture.add({NodeTagFact {.node = web, .key = "owner", .value = "erin", .reported = tuesday},
        NodeTagFact {.node = gone, .key = "Color", .value = "red", .reported = tuesday}});
    const auto rules = ownersByTag(fixture.store().database(), {.now = wednesday}, "OWNER");
    QCOMPARE(rules, OwnerRules({{web, "erin"}}));
    QCOMPARE(assign(fixture, rules), 1U);
    QCOMPARE(owners(fixture), u"f1 | erin | NEW; f2 |  | NEW"_s);
    QVERIFY(ownersByTag(fixture.store().database(), {.asOf = tuesday - 1, .now = wednesday}, "owner").empty());
    QVERIFY(ownersByTag(fixture.store().database(), {.now = wednesday}, "").empty());
}

void TestOwners::whatARuleDoesNotChangeIsCounted()
{
    Fixture fixture;
    fill(fixture);
    (void)assign(fixture, {{web, "web team"}});
    const OwnerRules rules {
        {web, "web team"}, {"nosuchnode", "Carol"}, {"web-01", "x"}, {"111122223333", "all"}, {"", "y"}};
    const auto assignment = assignByRules(fixture.store().database(), {.now = wednesday}, rules, "ann");
    QCOMPARE(assignment.decided.size(), 1U);
    QCOMPARE(assignment.already, 1U);
    QCOMPARE(assignment.unknown, std::vector<std::string> {"nosuchnode"}); // web-01 is a node, by its name
}

void TestOwners::theTextHoldsNodesReasonsCommandsAndTheDay()
{
    Fixture fixture;
    fill(fixture);
    (void)assign(fixture, {{web, "web team"}});
    const auto nodes = loadOwned(fixture.store().database(), {.now = wednesday}, "web team");
    QCOMPARE(nodes.size(), 1U);
    const auto text = ownerMarkdown(u"web team"_s, nodes, u"2026-11-30"_s);
    for (const auto& part : {u"# Findings for web team"_s, u"Due: 2026-11-30"_s, u"## web-01 (i-0aaaaaaaaaaaaaaaa)"_s,
             u"AWS-RunPatchBaseline"_s, u"```\naws ssm"_s, u"| f1 |"_s}) {
        QVERIFY2(text.contains(part), qPrintable(part + u"\n\n"_s + text));
    }
    QVERIFY(!text.contains(u"f2"_s));
    QVERIFY(loadOwned(fixture.store().database(), {.now = wednesday}, "nobody").empty());
}

void TestOwners::theWorstComesFirstAndACommandOnce()
{
    Fixture fixture;
    auto low = patchFinding("low", 1, 0);
    low.severity = Severity::Low;
    auto high = finding("high", "three", Severity::High);
    high.node = web;
    high.accountName = "Production";
    auto critical = finding("critical", "four", Severity::Critical);
    critical.node = web;
    fixture.add({low, high, critical, nodeFact(web, "Active")});
    (void)assign(fixture, {{web, "Alice"}});
    auto nodes = loadOwned(fixture.store().database(), {.now = wednesday}, "Alice");
    QCOMPARE(nodes.size(), 1U);
    QStringList ids;
    for (const auto& one : nodes.front().findings) {
        ids += QString::fromStdString(one.id);
    }
    QCOMPARE(ids, QStringList({u"critical"_s, u"high"_s, u"low"_s}));
    auto& causes = nodes.front().detail->diagnosis.causes;
    QVERIFY(!causes.empty() && !causes.front().commands.empty());
    causes.push_back(causes.front()); // two causes advise the same
    const auto command = QString::fromStdString(causes.front().commands.front().text);
    nodes.front().accountName = "Production";
    for (const auto& text : {ownerMarkdown(u"Alice"_s, nodes, {}), ownerMail(u"Alice"_s, nodes, {}).body}) {
        QCOMPARE(text.count(command.split(u'\n').front()), 1);
        QVERIFY2(text.contains(u"Production (111122223333), "_s), qPrintable(text));
    }
}

void TestOwners::anOwnerIsMeantWhateverTheCapitals()
{
    const std::vector<std::string> owners {"Alice", "Bob", "bob"};
    QCOMPARE(meantOwner(owners, "alice"), "Alice");
    QCOMPARE(meantOwner(owners, "bob"), "bob");
    QCOMPARE(meantOwner(owners, "BOB"), ""); // which?
    QCOMPARE(meantOwner(owners, "Carol"), "");
}

void TestOwners::aMailSaysTheSameWithoutMarks()
{
    Fixture fixture;
    fill(fixture);
    (void)assign(fixture, {{web, "web\n*team*"}});
    const auto nodes = loadOwned(fixture.store().database(), {.now = wednesday}, "web\n*team*");
    const auto mail = ownerMail(u"web\n*team*"_s, nodes, u"2026-11-30"_s);
    QCOMPARE(mail.subject, u"Findings for web *team*: 1 open finding(s) on 1 node(s). Due: 2026-11-30."_s);
    QVERIFY(mail.text().startsWith(u"Subject: Findings for web *team*"_s));
    for (const auto& part : {u"Due: 2026-11-30"_s, u"\nweb-01 (i-0aaaaaaaaaaaaaaaa)\n"_s, u"\n      aws ssm"_s,
             u"AWS-RunPatchBaseline"_s, u"\n          f1\n"_s}) {
        QVERIFY2(mail.body.contains(part), qPrintable(part + u"\n\n"_s + mail.body));
    }
    for (const auto& mark : {u"```"_s, u"## "_s, u"**"_s, u"| "_s, u"\\"_s}) {
        QVERIFY2(!mail.body.contains(mark), qPrintable(mark + u"\n\n"_s + mail.body));
    }
    // Nothing is left out: each word of the Markdown that is no mark.
    auto markdown = ownerMarkdown(u"web\n*team*"_s, nodes, u"2026-11-30"_s);
    for (const auto& command : nodes.front().detail->diagnosis.causes) {
        for (const auto& line : command.commands) {
            QVERIFY(mail.body.contains(QString::fromStdString(line.text).split(u'\n').front()));
            QVERIFY(markdown.contains(QString::fromStdString(line.text)));
        }
    }
}

void TestOwners::findingsAreSaidInTheUsersLanguage()
{
    struct French : QTranslator
    {
        [[nodiscard]] bool isEmpty() const override { return false; }

        [[nodiscard]] QString translate(const char* context, const char* text, const char*, int) const override
        {
            const bool meant = QLatin1StringView(context) == "PatchCounts"_L1 || QLatin1StringView(text) == "High"_L1;
            return meant ? u"fr "_s + QLatin1StringView(text) : QString();
        }
    };

    Fixture fixture;
    auto high = patchFinding("f1", 2, 0);
    high.severity = Severity::High;
    fixture.add({high, nodeFact(web, "Active")});
    (void)assign(fixture, {{web, "Alice"}});
    French french;
    QCoreApplication::installTranslator(&french);
    const auto nodes = loadOwned(fixture.store().database(), {.now = wednesday}, "Alice");
    const auto mail = ownerMail(u"Alice"_s, nodes, {}).body;
    QVERIFY2(mail.contains(u"\n      fr High: fr 2 patch(es) missing"_s), qPrintable(mail));
    const auto text = ownerMarkdown(u"Alice"_s, nodes, {});
    QVERIFY2(text.contains(u"| fr High | fr 2 patch(es) missing"_s), qPrintable(text));
}

void TestOwners::textFromReportsIsNoMarkup_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("HTML") << u"<script>"_s << u"\\<script\\>"_s;
    QTest::newRow("a link") << u"[x](http://e)"_s << u"\\[x\\](http\\://e)"_s;
    QTest::newRow("a bare link") << u"see WWW.example"_s << u"see WWW\\.example"_s;
    QTest::newRow("a heading") << u"# x"_s << u"\\# x"_s;
    QTest::newRow("a cell") << u"a|b"_s << u"a\\|b"_s;
    QTest::newRow("lines") << u"a\n# b"_s << u"a # b"_s;
    QTest::newRow("a backslash") << u"\\*"_s << u"\\\\\\*"_s;
}

void TestOwners::textFromReportsIsNoMarkup()
{
    QFETCH(const QString, text);
    QTEST(markdownText(text), "expected");
}

QTEST_GUILESS_MAIN(TestOwners)
#include "tst_owners.moc"
