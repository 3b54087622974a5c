// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/timeline.h"

#include <QTest>

#include <algorithm>
#include <map>
#include <random>
#include <sstream>

namespace {

// What one list said of one item.
struct Event
{
    Instant time = 0;
    bool complete = true;
    std::optional<std::int64_t> content = {};
};

bool greaterIsWorse(const Span& left, const Span& right, void*)
{
    return left.content >= right.content;
}

// The definition: the state at any time is what the last observation said; one time's observations are united, the
// worse content stays.
std::vector<Span> oracle(const std::vector<Event>& events)
{
    struct Moment
    {
        bool complete = false;
        std::optional<std::int64_t> content = {};
    };

    std::map<Instant, Moment> moments;
    for (const Event& event : events) {
        Moment& moment = moments[event.time];
        moment.complete = moment.complete || event.complete;
        moment.content = std::max(moment.content, event.content);
    }
    std::vector<Span> spans;
    for (const auto& [time, moment] : moments) {
        Span* last = spans.empty() || spans.back().until ? nullptr : &spans.back();
        if (!moment.content) {
            if (last != nullptr && moment.complete) {
                last->until = time;
            }
            continue;
        }
        if (last != nullptr && last->content == *moment.content && moment.complete) {
            continue;
        }
        if (last != nullptr) {
            last->until = time;
        }
        spans.push_back({.since = time, .content = *moment.content, .page = !moment.complete});
    }
    return spans;
}

// As the store does it: what it knows besides the spans is when complete lists were seen.
class Replay
{
public:
    bool add(const Event& event)
    {
        Observation observation;
        observation.time = event.time;
        observation.complete = event.complete;
        if (event.content) {
            observation.seen = Span {.content = *event.content};
        } else if (!event.complete) {
            return false;
        }
        const auto next = std::ranges::upper_bound(m_complete, event.time);
        if (next != m_complete.end()) {
            observation.nextComplete = *next;
        }
        observation.knownComplete = std::ranges::binary_search(m_complete, event.time);
        const bool changed = observe(m_spans, observation, &greaterIsWorse, nullptr);
        if (event.complete && !observation.knownComplete) {
            m_complete.insert(std::ranges::upper_bound(m_complete, event.time), event.time);
        }
        return changed;
    }

    [[nodiscard]] const std::vector<Span>& spans() const { return m_spans; }

private:
    std::vector<Span> m_spans;
    std::vector<Instant> m_complete;
};

QByteArray shown(const std::vector<Span>& spans)
{
    std::ostringstream out;
    for (const Span& span : spans) {
        out << '[' << span.since << ',' << (span.until ? std::to_string(*span.until) : "-") << ") " << span.content
            << (span.page ? "p " : " ");
    }
    return QByteArray::fromStdString(out.str());
}

QByteArray shown(const std::vector<Event>& events)
{
    std::ostringstream out;
    for (const Event& event : events) {
        out << event.time << (event.complete ? "c" : "p") << (event.content ? std::to_string(*event.content) : "x")
            << ' ';
    }
    return QByteArray::fromStdString(out.str());
}

std::vector<Event> randomEvents(std::mt19937& random)
{
    const auto number = [&](int most) { return std::uniform_int_distribution<int>(0, most)(random); };
    std::vector<Event> events;
    for (int i = 1 + number(9); i > 0; --i) {
        Event event {.time = number(7), .complete = number(2) > 0};
        if (!event.complete || number(2) > 0) {
            event.content = 1 + number(2);
        }
        events.push_back(event);
    }
    return events;
}

}

class TestTimeline : public QObject
{
    Q_OBJECT

private slots:
    void spansFollowTheDefinitionInAnyOrder();
    void seeingAgainChangesNothing();
    void anOlderListOnlyAddsToHistory();
    void aPageOnlyAddsAndUpdates();
    void theItemsOwnTimeIsPartOfWhatItSaid();
};

void TestTimeline::spansFollowTheDefinitionInAnyOrder()
{
    std::mt19937 random(20261122);
    for (int round = 0; round < 20000; ++round) {
        std::vector<Event> events = randomEvents(random);
        const QByteArray wanted = shown(oracle(events));
        for (int order = 0; order < 4; ++order) {
            std::ranges::shuffle(events, random);
            Replay replay;
            for (const Event& event : events) {
                replay.add(event);
            }
            if (shown(replay.spans()) != wanted) {
                QFAIL((shown(events) + " gives " + shown(replay.spans()) + " instead of " + wanted).constData());
            }
        }
    }
}

void TestTimeline::seeingAgainChangesNothing()
{
    std::mt19937 random(7);
    for (int round = 0; round < 5000; ++round) {
        std::vector<Event> events = randomEvents(random);
        Replay replay;
        for (const Event& event : events) {
            replay.add(event);
        }
        const QByteArray before = shown(replay.spans());
        std::ranges::shuffle(events, random);
        for (const Event& event : events) {
            if (replay.add(event) || shown(replay.spans()) != before) {
                QFAIL((shown(events) + " changed " + before + " into " + shown(replay.spans())).constData());
            }
        }
    }
}

void TestTimeline::anOlderListOnlyAddsToHistory()
{
    Replay replay;
    QVERIFY(replay.add({.time = 20, .content = 2}));
    QVERIFY(replay.add({.time = 10, .content = 1}));
    QCOMPARE(shown(replay.spans()), "[10,20) 1 [20,-) 2 ");
    QVERIFY(replay.add({.time = 15}));
    QCOMPARE(shown(replay.spans()), "[10,15) 1 [20,-) 2 ");
}

void TestTimeline::aPageOnlyAddsAndUpdates()
{
    Replay replay;
    QVERIFY(replay.add({.time = 10, .content = 1}));
    QVERIFY(!replay.add({.time = 20, .complete = false}));
    QVERIFY(replay.add({.time = 30, .complete = false, .content = 1}));
    QCOMPARE(shown(replay.spans()), "[10,30) 1 [30,-) 1p ");
    QVERIFY(replay.add({.time = 25}));
    QCOMPARE(shown(replay.spans()), "[10,25) 1 [30,-) 1p ");
}

void TestTimeline::theItemsOwnTimeIsPartOfWhatItSaid()
{
    std::vector<Span> spans;
    const auto seen = [&](Instant time, Instant at) {
        return observe(spans, {.time = time, .seen = Span {.content = 1, .at = at}}, &greaterIsWorse, nullptr);
    };
    QVERIFY(seen(10, 5));
    QVERIFY(!seen(20, 5));
    QVERIFY(seen(30, 25));
    QCOMPARE(spans.size(), 2U);
    QCOMPARE(spans.back().at, std::optional<Instant>(25));
}

QTEST_GUILESS_MAIN(TestTimeline)
#include "tst_timeline.moc"
