// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/decisionseal.h"
#include "models/tables/overview.h"
#include "models/tables/suppressions.h"
#include "viewfixture.h"

#include <map>
#include <random>
#include <set>

// Random histories of imports, decisions and rules, against a model in plain values.
class TestSuppressionModel : public QObject
{
    Q_OBJECT

private slots:
    void randomHistoriesComeToWhatAPlainModelSays_data();
    void randomHistoriesComeToWhatAPlainModelSays();
};

namespace {

// One finding and what the model knows of it.
struct Plain
{
    std::string id = {};
    Severity severity = Severity::Low;
    std::string account = {};
    WorkflowStatus imported = WorkflowStatus::New;
    std::optional<WorkflowStatus> decided = {};
};

struct PlainRule
{
    std::string filter = {};
    std::function<bool(const Plain&)> finds = {};
    std::optional<Instant> expires = {};
    bool withdrawn = false;
    std::set<std::string> found = {};
    Suppression stored = {};
};

std::vector<std::pair<std::string, std::function<bool(const Plain&)>>> predicates()
{
    const auto status = [](const Plain& plain) { return plain.decided.value_or(plain.imported); };
    return {{"severity:low", [](const Plain& plain) { return plain.severity == Severity::Low; }},
        {"severity>=medium", [](const Plain& plain) { return plain.severity >= Severity::Medium; }},
        {"account:222222222222", [](const Plain& plain) { return plain.account == "222222222222"; }},
        {"status:new", [=](const Plain& plain) { return status(plain) == WorkflowStatus::New; }},
        {"-status:suppressed severity:high OR account:333333333333",
            [=](const Plain& plain) {
                return (status(plain) != WorkflowStatus::Suppressed && plain.severity == Severity::High)
                    || plain.account == "333333333333";
            }},
        {"nothing-like-this", [](const Plain&) { return false; }}};
}

class Model
{
public:
    std::map<std::string, Plain> findings = {};
    std::vector<PlainRule> rules = {};

    void match(Instant at)
    {
        for (auto& rule : rules) {
            if (rule.withdrawn || (rule.expires && *rule.expires <= at)) {
                continue;
            }
            rule.found.clear();
            for (const auto& [id, plain] : findings) {
                if (rule.finds(plain)) {
                    rule.found.insert(id);
                }
            }
        }
    }

    [[nodiscard]] WorkflowStatus status(const Plain& plain, Instant at) const
    {
        const bool open = plain.imported == WorkflowStatus::New || plain.imported == WorkflowStatus::Notified;
        if (plain.decided || !open) {
            return plain.decided.value_or(plain.imported);
        }
        bool expired = false;
        for (const auto& rule : rules) {
            if (!rule.withdrawn && rule.found.contains(plain.id)) {
                if (!rule.expires || *rule.expires > at) {
                    return WorkflowStatus::Suppressed;
                }
                expired = true;
            }
        }
        return expired ? WorkflowStatus::New : plain.imported;
    }

    [[nodiscard]] QString text(Instant at) const
    {
        QStringList all;
        for (const auto& [id, plain] : findings) {
            const auto name = word(status(plain, at));
            all << QString::fromStdString(id + " | " + std::string(name));
        }
        all.sort();
        return all.join(u"; "_s);
    }
};

}

void TestSuppressionModel::randomHistoriesComeToWhatAPlainModelSays_data()
{
    QTest::addColumn<unsigned>("seed");
    for (unsigned seed = 0; seed < 12; ++seed) {
        QTest::addRow("seed %u", seed) << seed;
    }
}

void TestSuppressionModel::randomHistoriesComeToWhatAPlainModelSays()
{
    QFETCH(unsigned, seed);
    std::mt19937 random(seed);
    const auto pick = [&](std::size_t below) { return static_cast<std::size_t>(random() % below); };
    Fixture fixture;
    Model model;
    auto& database = fixture.store().database();
    Instant at = wednesday;
    TablePointer table, matched;
    int suppressed = 0;
    for (int step = 0; step < 40; ++step) {
        at += static_cast<Instant>(pick(3)) * microsPerDay / 4;
        switch (pick(5)) {
        case 0:
        case 1: { // an import: a new finding, or a later version of one
            Plain plain {.id = "f" + std::to_string(pick(9)),
                .severity = std::array {Severity::Low, Severity::Medium, Severity::High}[pick(3)],
                .account = std::array {"111122223333", "222222222222", "333333333333"}[pick(3)],
                .imported = pick(4) == 0 ? WorkflowStatus::Resolved : WorkflowStatus::New};
            if (model.findings.contains(plain.id)) { // decided ones keep their facts: reopening is tested elsewhere
                const auto& before = model.findings[plain.id];
                plain.imported = before.imported;
                plain.severity = before.decided ? before.severity : plain.severity;
                plain.decided = before.decided;
            }
            auto fact = finding(plain.id, "Open port", plain.severity);
            fact.account = plain.account;
            fact.workflow = plain.imported;
            fact.updated = tuesday + step;
            fact.contentHash[1] = static_cast<unsigned char>(step);
            fixture.add({fact}, tuesday + step);
            model.findings[plain.id] = plain;
            break;
        }
        case 2: { // somebody decides, or takes it back
            if (model.findings.empty()) {
                break;
            }
            auto& plain =
                std::next(model.findings.begin(), static_cast<std::ptrdiff_t>(pick(model.findings.size())))->second;
            plain.decided = plain.decided ? std::nullopt : std::optional(WorkflowStatus::Notified);
            std::optional<Decision> decision;
            if (plain.decided) {
                decision = Decision {.status = plain.decided, .note = "n", .author = "bob", .at = at};
            }
            (void)fixture.store().exchangeDecisions(
                std::array {DecidedFinding {fixture.store().findingKeys(plain.id).at(0), decision}});
            break;
        }
        case 3: { // a rule
            const auto [filter, finds] = predicates()[pick(predicates().size())];
            PlainRule made {.filter = filter, .finds = finds};
            if (pick(2) == 0) {
                made.expires = at + static_cast<Instant>(1 + pick(4)) * microsPerDay;
            }
            made.stored = {.name = "rule " + std::to_string(step),
                .filter = filter,
                .note = "n",
                .author = "ann",
                .at = at,
                .expires = made.expires};
            made.stored.rule = recordSuppression(database, made.stored);
            model.rules.push_back(made);
            break;
        }
        case 4: // one is withdrawn, or brought back
            if (!model.rules.empty()) {
                auto& rule = model.rules[pick(model.rules.size())];
                rule.withdrawn = rule.stored.withdrawn = !rule.withdrawn;
                (void)recordSuppression(database, rule.stored);
            }
        }
        const auto loaded = fixture.load("findings", {.now = at});
        const bool may = !matched || mayFindOthers(database, *matched->source(), *loaded->source());
        if (seed % 2 == 0 || may) { // else nothing that counts can be found
            matchSuppressions(database, {.now = at});
            matched = loaded;
        }
        model.match(at);
        QCOMPARE(lines(fixture.load("findings", {.now = at}), {"id", "status"}).join(u"; "_s), model.text(at));
        const auto* view = findView("findings");
        table = table ? view->refresh(*table, database, {.now = at}) : fixture.load("findings", {.now = at});
        const std::vector<const char*> columns {"id", "status", "standing", "rule", "note", "expires"};
        QCOMPARE(lines(table, columns), lines(fixture.load("findings", {.now = at}), columns));
        suppressed = static_cast<int>(model.text(at).count(u"SUPPRESSED"_s));
        QCOMPARE(loadOverview(database, {.now = at}).suppressedFindings, suppressed);
        int covered = 0;
        for (const auto& line : lines(fixture.load("suppressions", {.now = at}), {"covers"})) {
            covered += line.toInt();
        }
        QCOMPARE(covered, suppressed);
        // A table with the rules in it says the same of what they find.
        QVERIFY(seed % 2 != 0 || changedMatches(database, table, {.now = at}).empty());
    }
    QCOMPARE(auditSuppressions(database).faultCount, 0U);
}

QTEST_GUILESS_MAIN(TestSuppressionModel)
#include "tst_suppressionmodel.moc"
