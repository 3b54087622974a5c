// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exports/writeback.h"
#include "models/store/suppressionundo.h"
#include "models/tables/suppressions.h"
#include "viewfixture.h"

#include <map>
#include <random>

// Random sequences of rules, decisions, undo, write back and collecting beside a made up Security Hub: whenever it has
// taken what was written, it says what the list says, and nothing is left to write.
class TestWriteBackModel : public QObject
{
    Q_OBJECT

private slots:
    void afterEachAnswerBothSidesAgree_data();
    void afterEachAnswerBothSidesAgree();

private:
    struct World
    {
        explicit World(unsigned seed)
            : random(seed)
        {
            for (const auto* id : {"f1", "f2", "f3"}) {
                hub[id] = WorkflowStatus::New;
            }
            collect();
        }

        Database& database() { return fixture.store().database(); }

        static Severity severityOf(const std::string& id) { return id == "f3" ? Severity::High : Severity::Low; }

        void collect()
        {
            std::vector<Fact> facts;
            for (const auto& [id, status] : hub) {
                auto fact = finding(id, "Open port", severityOf(id));
                fact.workflow = status;
                fact.updated = monday + ++version;
                fact.contentHash[1] = static_cast<unsigned char>(version % 256);
                fact.contentHash[2] = static_cast<unsigned char>(version / 256);
                facts.emplace_back(fact);
            }
            fixture.add(facts, now());
        }

        void rule(bool ends)
        {
            const std::string name = random() % 2 == 0 ? "low" : "all";
            for (const auto& known : loadSuppressions(database(), {})) {
                if (known.name == name && !known.withdrawn) {
                    record(name, known.rule, ends);
                    return;
                }
            }
            record(name, 0, false);
        }

        void record(const std::string& name, std::int64_t number, bool ends)
        {
            (void)recordSuppression(database(),
                {.rule = number,
                    .name = name,
                    .filter = name == "low" ? "severity:low status:new,notified" : "status:new,notified",
                    .note = "note " + std::to_string(random() % 2),
                    .author = "ann",
                    .at = now(),
                    .withdrawn = ends});
        }

        void decide()
        {
            constexpr std::array statuses {
                WorkflowStatus::New, WorkflowStatus::Notified, WorkflowStatus::Suppressed, WorkflowStatus::Resolved};
            const auto status = statuses[random() % statuses.size()];
            const Decision decision {.status = status,
                .note = status == WorkflowStatus::Suppressed ? "own" : "",
                .author = "bob",
                .at = now()};
            const auto key = fixture.store().findingKeys("f" + std::to_string(1 + random() % 3)).at(0);
            (void)fixture.store().exchangeDecisions(std::array {DecidedFinding {key, decision}});
        }

        void write()
        {
            const auto pending = loadPendingDecisions(database(), {.now = now()}, true);
            const auto written = writeBack(pending.decisions, folder.filePath(QString::number(++folders)));
            markWritten(fixture.store(), written.rows, written.ruled, now());
            QTest::qSleep(1);
            std::vector<Fact> answers;
            for (const auto& decision : pending.decisions) {
                hub.at(decision.id) = *decision.decision.status;
                FindingUpdateFact answer;
                answer.id = decision.id;
                answer.productArn = decision.productArn;
                answer.receipt = true;
                answer.at = now();
                answers.emplace_back(answer);
            }
            if (!answers.empty()) {
                fixture.add(answers, now());
            }
        }

        std::map<std::string, std::string> shown()
        {
            std::map<std::string, std::string> statuses;
            const auto table = fixture.load("findings", {.now = now()});
            const auto text = [&](std::size_t row, const char* key) {
                return dataText(*table, row, static_cast<std::size_t>(table->indexOf(key)));
            };
            for (std::size_t row = 0; row < table->rowCount(); ++row) {
                statuses[text(row, "id")] = text(row, "status");
            }
            return statuses;
        }

        std::map<std::string, std::string> inHub() const
        {
            std::map<std::string, std::string> statuses;
            for (const auto& [id, status] : hub) {
                statuses[id] = word(status);
            }
            return statuses;
        }

        std::string step()
        {
            const auto what = random() % 6;
            QTest::qSleep(1);
            switch (what) {
            case 0:
            case 1:
                rule(what == 0);
                break;
            case 2:
                decide();
                break;
            case 3:
                (void)undoLastAction(fixture.store(), "bob");
                break;
            case 4:
                collect();
                break;
            default:
                write();
            }
            matchSuppressions(database(), {.now = now()});
            constexpr std::array names {"rule ends", "rule", "decide", "undo", "collect", "write"};
            return names[what];
        }

        Fixture fixture;
        std::mt19937 random;
        std::map<std::string, WorkflowStatus> hub;
        QTemporaryDir folder;
        int folders = 0;
        int version = 0;
    };
};

void TestWriteBackModel::afterEachAnswerBothSidesAgree_data()
{
    QTest::addColumn<unsigned>("seed");
    for (const unsigned seed : {1, 2, 3, 4, 5, 6, 7, 8, 30, 91, 92, 115, 122, 191}) {
        QTest::addRow("seed %u", seed) << seed;
    }
}

void TestWriteBackModel::afterEachAnswerBothSidesAgree()
{
    QFETCH(unsigned, seed);
    World world(seed);
    std::string trail;
    for (int i = 0; i < 40; ++i) {
        const auto what = world.step();
        trail += what + ", ";
        if (what == "write") {
            const auto told = [&] {
                for (const auto& [id, status] : world.shown()) {
                    trail += id + ' ' + status + '/' + world.inHub()[id] + ' ';
                }
                return trail.c_str();
            };
            QVERIFY2(world.shown() == world.inHub(), told());
            const auto left = loadPendingDecisions(world.database(), {.now = now()}, false);
            QVERIFY2(left.decisions.empty(), told());
        }
    }
}

QTEST_GUILESS_MAIN(TestWriteBackModel)
#include "tst_writebackmodel.moc"
