// SPDX-License-Identifier: GPL-3.0-or-later
// Which of the findings on the page are still open.
#include "models/tables/tablemodel.h"
#include "views/findingspage.h"
#include "views/tableview.h"

#include <algorithm>

namespace {

bool isOpen(std::int64_t status)
{
    return status == Column::absent || status == static_cast<std::int64_t>(WorkflowStatus::New)
        || status == static_cast<std::int64_t>(WorkflowStatus::Notified);
}

// One call with a function that tells of each position in the rows whether its status passes.
template <typename Passes, typename Work> auto visitStatus(const TableModel& model, Passes passes, Work work)
{
    const auto& status = model.table()->column(static_cast<std::size_t>(std::max(0, model.columnOf("status"))));
    std::vector<char> passing(status.codes().bound() + 1);
    for (std::size_t code = 0; code < passing.size(); ++code) {
        passing[code] = passes(status.valueOf(code)) ? 1 : 0;
    }
    return status.codes().visit([&](auto codes) {
        return work([&](std::size_t position) { return passing[codes[(*model.rows())[position]]] != 0; });
    });
}

} // namespace

QString FindingsPage::countNote() const
{
    const auto count = openCount();
    return tr("%Ln left", nullptr, count);
}

int FindingsPage::openCount() const
{
    return visitStatus(model(), isOpen, [this](auto open) {
        auto count = 0;
        for (std::size_t position = 0; position < model().rows()->size(); ++position) {
            count += open(position) ? 1 : 0;
        }
        return count;
    });
}

bool FindingsPage::allResolved() const
{
    const auto resolved = [](std::int64_t status) {
        return status == static_cast<std::int64_t>(WorkflowStatus::Resolved);
    };
    const auto spans = selectedSpans();
    return !spans.empty() && visitStatus(model(), resolved, [&](auto passes) {
        return std::ranges::all_of(spans, [&](const GroupLines::Span& span) {
            auto position = span.begin;
            while (position < span.end && passes(position)) {
                ++position;
            }
            return position == span.end;
        });
    });
}

// From the current row on down, else up; of a collapsed group its header.
qint64 FindingsPage::nextOpenKey(QList<qint64> decidedKeys) const
{
    const auto count = model().rows()->size();
    if (static_cast<std::size_t>(decidedKeys.size()) >= count) {
        return 0;
    }
    if (!std::ranges::is_sorted(decidedKeys)) {
        std::ranges::sort(decidedKeys);
    }
    const auto keyAt = [&](std::size_t position) { return model().table()->key((*model().rows())[position]); };
    const auto row = tableView()->currentIndex().row();
    const auto from = row >= 0 && row < model().rowCount() ? std::size_t {model().span(row).begin} : 0;
    const auto found = visitStatus(model(), isOpen, [&](auto open) {
        const auto left = [&](std::size_t position) {
            return open(position) && !std::ranges::binary_search(decidedKeys, keyAt(position));
        };
        for (auto position = from; position < count; ++position) {
            if (left(position)) {
                return position;
            }
        }
        for (auto position = from; position > 0; --position) {
            if (left(position - 1)) {
                return position - 1;
            }
        }
        return count;
    });
    return found == count ? 0 : model().keyOf(model().rowAt(static_cast<std::uint32_t>(found)));
}
