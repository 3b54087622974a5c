// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/coveragemodel.h"

#include <QTableView>

// The coverage matrix: each cell says its state by icon, colour and word, how many nodes it covers and how old it is.
// A click or Enter opens a cell, Space checks its row.
class CoverageMatrix : public QTableView
{
    Q_OBJECT

public:
    explicit CoverageMatrix(QWidget* parent = nullptr);

    void setCoverage(std::shared_ptr<const Coverage> coverage);

    [[nodiscard]] const CoverageModel& model() const { return *m_model; }

    [[nodiscard]] int fullHeight() const; // of all rows

signals:
    void opened(const CoverageRow& row, const CoverageCell& cell);
    void checkedChanged();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void open(const QModelIndex& index);
    void toggle(int row);
    void refreshSizes();

    CoverageModel* m_model;
};
