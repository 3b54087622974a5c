// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/tablepage.h"

#include <unordered_set>

class QPushButton;
class SelectionBar;

// Findings beside newer data of their nodes. What is safe to resolve is ticked until somebody unticks it; what is
// ticked is resolved at once, after its number was said.
class ReconcilePage : public TablePage
{
    Q_OBJECT

public:
    ReconcilePage(const QString& title, const QStringList& facets, QWidget* parent = nullptr);

    [[nodiscard]] TableSnapshot ticked() const; // of what is shown
    void setDecidable(bool decidable); // as of a date nothing can be decided
    bool askToResolve(); // false: nothing is ticked

signals:
    void resolveRequested(); // the page's button
    void accepted(const QString& note); // what is ticked

private:
    void selectionMoved();
    void tickSafe();
    void keepUnticked();
    void closeLine();
    void refresh();
    [[nodiscard]] QString question() const;
    [[nodiscard]] std::vector<bool> ticks() const; // as the rows shown

    SelectionBar* m_bar;
    QPushButton* m_button;
    RowsPointer m_rows = {}; // those that were looked at
    std::unordered_set<std::int64_t> m_unticked = {}; // safe ones
    bool m_decidable = true;
    bool m_ticking = false;
};
