// SPDX-License-Identifier: GPL-3.0-or-later
// What is chosen in a TableView with groups.
#include "models/tables/tablemodel.h"
#include "views/tablegroups.h"
#include "views/tableview.h"

#include <QScopedValueRollback>

#include <algorithm>

TableGroups::Spans TableGroups::chosen() const
{
    Spans spans;
    if (m_view->selectionModel() == nullptr) {
        return spans;
    }
    const auto* grouped = model();
    for (const auto& range : m_view->selectionModel()->selection()) {
        if (grouped == nullptr) {
            spans.push_back({static_cast<std::uint32_t>(range.top()), static_cast<std::uint32_t>(range.bottom()) + 1});
        } else {
            spans.push_back({grouped->span(range.top()).begin, grouped->span(range.bottom()).end});
        }
    }
    for (const auto& [group, hidden] : m_hidden) {
        spans.insert(spans.end(), hidden.begin(), hidden.end());
    }
    std::ranges::sort(spans, {}, &GroupLines::Span::begin);
    Spans merged;
    for (const auto& span : spans) {
        if (!merged.empty() && span.begin <= merged.back().end) {
            merged.back().end = std::max(merged.back().end, span.end);
        } else {
            merged.push_back(span);
        }
    }
    return merged;
}

int TableGroups::chosenCount() const
{
    std::uint32_t count = 0;
    for (const auto& span : chosen()) {
        count += span.end - span.begin;
    }
    return static_cast<int>(count);
}

int TableGroups::count() const
{
    return model() != nullptr ? static_cast<int>(model()->rows()->size()) : m_view->model()->rowCount();
}

bool TableGroups::isPartlyChosen(int row) const
{
    if (model() == nullptr || !model()->isHeader(row)) {
        return false;
    }
    return model()->isExpanded(row) ? chosenBelow(row) > 0
                                    : m_hidden.contains(model()->groups()->groupOf(model()->span(row).begin));
}

void TableGroups::choose(const Spans& spans)
{
    QItemSelection selection;
    const auto* items = m_view->model();
    auto begun = 0;
    auto last = -1; // lines, not added so far
    const auto add = [&](int top, int bottom) {
        if (last >= 0 && top == last + 1) {
            last = bottom;
            return;
        }
        if (last >= 0) {
            selection.select(items->index(begun, 0), items->index(last, 0));
        }
        begun = top;
        last = bottom;
    };
    m_hidden.clear();
    const auto* grouped = model();
    for (const auto& span : spans) {
        if (grouped == nullptr) {
            add(static_cast<int>(span.begin), static_cast<int>(span.end) - 1);
            continue;
        }
        const auto& groups = *grouped->groups();
        auto group = groups.groupOf(span.begin);
        for (auto begin = span.begin; begin < span.end; ++group) {
            const auto end = std::min(span.end, groups.begins[group + 1]);
            const auto top = grouped->topOf(group);
            const auto next = grouped->topOf(group + 1);
            if (begin == groups.begins[group] && end == groups.begins[group + 1]) {
                add(top, next - 1);
            } else if (next == top + 1) {
                m_hidden[group].push_back({begin, end});
            } else {
                const auto first = top + 1 + static_cast<int>(begin - groups.begins[group]);
                add(first, first + static_cast<int>(end - begin) - 1);
            }
            begin = end;
        }
    }
    add(-1, -1);
    const QScopedValueRollback settling(m_settling, true);
    m_view->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}
