// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/timeline.h"

#include <algorithm>

namespace {

using Spans = std::vector<Span>;

bool covers(const Span& span, Instant time)
{
    return span.since <= time && (!span.until || *span.until > time);
}

std::optional<Instant> earlier(const std::optional<Instant>& left, const std::optional<Instant>& right)
{
    if (!left || !right) {
        return left ? left : right;
    }
    return std::min(*left, *right);
}

void joinEqual(Spans& spans)
{
    for (std::size_t i = 1; i < spans.size();) {
        Span& before = spans[i - 1];
        if (!spans[i].page && before.until == spans[i].since && before.sameFact(spans[i])) {
            before.until = spans[i].until;
            spans.erase(spans.begin() + static_cast<std::ptrdiff_t>(i));
        } else {
            ++i;
        }
    }
}

// From the observation on, until the next thing that is known, the item reads `seen`, or is not there. What the covered
// span said after that stays.
void cut(Spans& spans, std::size_t index, const Observation& observation, const std::optional<Span>& seen)
{
    const Span covered = spans[index];
    Spans parts;
    if (covered.since < observation.time) {
        parts.push_back(covered);
        parts.back().until = observation.time;
    }
    const bool resumes = observation.nextComplete && (!covered.until || *observation.nextComplete < *covered.until);
    if (seen) {
        parts.push_back(*seen);
        parts.back().until = resumes ? observation.nextComplete : covered.until;
    }
    if (resumes) {
        parts.push_back(covered);
        parts.back().since = *observation.nextComplete;
        parts.back().page = false;
    }
    const auto at = spans.begin() + static_cast<std::ptrdiff_t>(index);
    spans.insert(spans.erase(at), parts.begin(), parts.end());
}

bool observeAbsence(Spans& spans, std::size_t index, const Observation& observation)
{
    if (observation.knownComplete || index == spans.size()) {
        return false; // two lists of one time are united
    }
    Span& covered = spans[index];
    if (covered.since < observation.time) {
        cut(spans, index, observation, {});
        return true;
    }
    const bool was = covered.page;
    covered.page = false; // a page and a complete list of one time
    joinEqual(spans);
    return was;
}

// `event`: the covered span was seen at this very time.
bool observeOver(Spans& spans, std::size_t index, const Observation& observation, Span seen, bool event,
    KeepsLeft keepsLeft, void* context)
{
    Span& covered = spans[index];
    const bool starts = covered.since == observation.time;
    const bool page = starts ? covered.page && seen.page : seen.page;
    const bool keep = covered.sameFact(seen) || (event && keepsLeft(covered, seen, context));
    if (keep && starts) {
        const bool changed = covered.page != page;
        covered.page = page;
        joinEqual(spans);
        return changed;
    }
    if (keep && !page) {
        return false;
    }
    if (keep) {
        seen.until = covered.until; // seen again by a page: that it was seen at this time must not be forgotten
        covered.until = observation.time;
        spans.insert(spans.begin() + static_cast<std::ptrdiff_t>(index) + 1, seen);
        return true;
    }
    seen.page = page;
    cut(spans, index, observation, seen);
    joinEqual(spans);
    return true;
}

}

bool observe(std::vector<Span>& spans, const Observation& observation, KeepsLeft keepsLeft, void* context)
{
    const auto after = std::ranges::upper_bound(spans, observation.time, {}, &Span::since);
    const auto next = static_cast<std::size_t>(after - spans.begin());
    const bool covered = next > 0 && covers(spans[next - 1], observation.time);
    if (!observation.seen) {
        return observation.complete && observeAbsence(spans, covered ? next - 1 : spans.size(), observation);
    }
    Span seen = *observation.seen;
    seen.since = observation.time;
    seen.page = !observation.complete && !observation.knownComplete;
    if (covered) {
        const bool event = observation.knownComplete || spans[next - 1].since == observation.time;
        return observeOver(spans, next - 1, observation, seen, event, keepsLeft, context);
    }
    seen.until =
        earlier(observation.nextComplete, next < spans.size() ? std::optional(spans[next].since) : std::nullopt);
    spans.insert(spans.begin() + static_cast<std::ptrdiff_t>(next), seen);
    joinEqual(spans);
    return true;
}
