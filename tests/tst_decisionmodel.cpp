// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/decisionseal.h"
#include "viewfixture.h"

#include <map>
#include <random>

// Random sequences of import, decide, undo, import again and restart, beside a naive model of what has to be shown.
class TestDecisionModel : public QObject
{
    Q_OBJECT

private slots:
    void whatIsShownIsWhatANaiveModelSays_data();
    void whatIsShownIsWhatANaiveModelSays();
};

namespace {

constexpr int findings = 4;

struct Record // the last that AWS said of a finding
{
    Instant updated = 0;
    int missing = 0;
    bool failed = true; // Compliance.Status
    WorkflowStatus workflow = WorkflowStatus::New;

    friend bool operator==(const Record&, const Record&) = default;
};

struct Choice
{
    WorkflowStatus status = WorkflowStatus::New;
    std::string owner = {};
    std::optional<Severity> severity = {};
    Instant at = 0;
    std::optional<Instant> expires = {};
    std::vector<Record> seen = {}; // what was known, and what came since
};

struct Shown
{
    WorkflowStatus status = WorkflowStatus::New;
    std::string owner = {};
    Severity severity = Severity::Low;
};

// The rules of domain.md 3, word by word.
Shown shownOf(const Record& now, const std::optional<Choice>& choice, Instant at)
{
    if (!choice) {
        return {now.workflow, {}, Severity::Low};
    }
    Shown shown {choice->status, choice->owner, choice->severity.value_or(Severity::Low)};
    const auto& known = choice->seen.front();
    bool passedSince = false;
    for (const auto& seen : choice->seen) {
        passedSince = passedSince || !seen.failed;
    }
    const bool worse = now.updated > known.updated && now.missing > known.missing;
    const bool failsAgain = now.updated > known.updated && passedSince && now.failed;
    const bool suppressed = choice->status == WorkflowStatus::Suppressed;
    if (now.workflow != known.workflow && now.workflow != choice->status) {
        shown.status = now.workflow;
    } else if (suppressed && choice->expires && *choice->expires <= at) {
        shown.status = WorkflowStatus::New;
    } else if (!suppressed && choice->status != WorkflowStatus::New && (worse || failsAgain)) {
        shown.status = WorkflowStatus::New;
    }
    return shown;
}

class Model
{
public:
    explicit Model(unsigned seed)
        : m_random(seed)
        , m_path(m_folder.filePath(u"fleet.db"_s).toStdString())
        , m_store(std::make_unique<Store>(m_path))
    {
        for (int i = 0; i < findings; ++i) {
            import(i);
        }
    }

    void step()
    {
        switch (pick(6)) {
        case 0:
        case 1:
            return import(pick(findings));
        case 2:
        case 3:
            return decide();
        case 4:
            return undo();
        default:
            m_store.reset();
            m_store = std::make_unique<Store>(m_path);
        }
    }

    void compare()
    {
        const auto at = m_clock + 1;
        QStringList expected;
        for (int i = 0; i < findings; ++i) {
            const auto shown = shownOf(m_records[i], m_choices[i], at);
            expected << u"f%1 | %2 | %3 | %4"_s.arg(i).arg(QString::fromUtf8(QByteArray(word(shown.status).data())),
                QString::fromStdString(shown.owner), QString::fromUtf8(QByteArray(word(shown.severity).data())));
        }
        const auto table = findView("findings")->load(m_store->database(), {.now = at}, {});
        QCOMPARE(lines(table, {"id", "status", "owner", "severity"}), expected);
        QCOMPARE(auditDecisions(m_store->database()).faultCount, 0U);
    }

private:
    int pick(int count) { return std::uniform_int_distribution<int>(0, count - 1)(m_random); }

    void import(int i)
    {
        Record& record = m_records[i];
        if (pick(4) != 0 || record.updated == 0) { // else the same again
            record = {.updated = m_clock += hour,
                .missing = pick(3),
                .failed = pick(3) != 0,
                .workflow = static_cast<WorkflowStatus>(pick(4) == 0 ? pick(4) : static_cast<int>(record.workflow))};
            if (m_choices[i]) {
                m_choices[i]->seen.push_back(record);
            }
            for (auto& [number, before] : m_history) {
                for (auto& [key, choice] : before) {
                    if (key == i && choice) {
                        choice->seen.push_back(record);
                    }
                }
            }
        }
        auto fact = patchFinding("f" + std::to_string(i), record.missing, 0);
        fact.severity = Severity::Low;
        fact.compliance = record.failed ? FindingCompliance::Failed : FindingCompliance::Passed;
        fact.updated = fact.patchSummary->operationEnd = record.updated;
        fact.workflow = record.workflow;
        for (std::size_t byte = 0; byte < 8; ++byte) {
            fact.contentHash[byte] = static_cast<unsigned char>(record.updated >> (8 * byte));
        }
        QCOMPARE(::import(*m_store, file({fact}, record.updated)).rejected, 0U);
    }

    void decide()
    {
        Choice choice {.status = static_cast<WorkflowStatus>(pick(4)),
            .owner = pick(2) == 0 ? "team" : "",
            .severity = pick(2) == 0 ? std::optional(Severity::Critical) : std::nullopt,
            .at = m_clock += hour};
        if (choice.status == WorkflowStatus::Suppressed) {
            choice.expires = m_clock + (pick(2) == 0 ? 3 : 1000) * hour;
        }
        std::vector<DecidedFinding> decided;
        std::map<int, std::optional<Choice>> before;
        for (int i = 0; i < findings; ++i) {
            if (pick(2) == 0 || (i == findings - 1 && decided.empty())) {
                decided.push_back({m_store->findingKeys("f" + std::to_string(i)).at(0),
                    Decision {.status = choice.status,
                        .note = "n",
                        .author = "a",
                        .at = choice.at,
                        .expires = choice.expires,
                        .severity = choice.severity,
                        .owner = choice.owner}});
                before[i] = m_choices[i];
                m_choices[i] = choice;
                m_choices[i]->seen = {m_records[i]};
            }
        }
        (void)m_store->exchangeDecisions(decided);
        m_history.emplace_back(m_history.size(), std::move(before));
    }

    void undo()
    {
        const auto undone = m_store->undoLastDecision();
        QCOMPARE(undone.has_value(), !m_history.empty());
        if (undone) {
            QCOMPARE(undone->keys.size(), m_history.back().second.size());
            for (const auto& [i, choice] : m_history.back().second) {
                m_choices[i] = choice;
            }
            m_history.pop_back();
        }
    }

    std::mt19937 m_random;
    QTemporaryDir m_folder;
    std::string m_path;
    std::unique_ptr<Store> m_store;
    Instant m_clock = monday;
    std::map<int, Record> m_records;
    std::map<int, std::optional<Choice>> m_choices;
    std::vector<std::pair<std::size_t, std::map<int, std::optional<Choice>>>> m_history;
};

}

void TestDecisionModel::whatIsShownIsWhatANaiveModelSays_data()
{
    QTest::addColumn<unsigned>("seed");
    for (unsigned seed = 1; seed <= 40; ++seed) {
        QTest::addRow("seed %u", seed) << seed;
    }
}

void TestDecisionModel::whatIsShownIsWhatANaiveModelSays()
{
    QFETCH(const unsigned, seed);
    Model model(seed);
    for (int step = 0; step < 40; ++step) {
        model.step();
        model.compare();
        if (QTest::currentTestFailed()) {
            qWarning("after step %d", step);
            return;
        }
    }
}

QTEST_GUILESS_MAIN(TestDecisionModel)
#include "tst_decisionmodel.moc"
