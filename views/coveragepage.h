// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/coverage.h"

#include <QWidget>

#include <memory>

class CoverageMatrix;
class CoverageTable;
class EmptyState;
class QButtonGroup;
class QStackedWidget;
class ScriptCard;
class TablePage;
class TextLabel;

// How old and how complete the data is, as a matrix or as a list, and the script that collects the rest: of what is
// checked, else of all.
class CoveragePage : public QWidget
{
    Q_OBJECT

public:
    explicit CoveragePage(QWidget* parent = nullptr);

    [[nodiscard]] TablePage* table() const;

    [[nodiscard]] CoverageMatrix& matrix() const { return *m_matrix; }

    [[nodiscard]] ScriptCard& script() const { return *m_script; }

    void setCoverage(std::shared_ptr<const Coverage> coverage);
    void showList(bool list); // else the matrix
    void focusContent();

signals:
    void rowsRequested(const QString& view, const Filter& filter);
    void importRequested();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] QWidget* header();
    [[nodiscard]] QWidget* note();
    [[nodiscard]] QWidget* matrixCard();
    void openCell(const CoverageRow& row, const CoverageCell& cell);
    void refreshScript();
    void refreshHeight();
    [[nodiscard]] bool isList() const;

    std::shared_ptr<const Coverage> m_coverage;
    TextLabel* m_noteText = nullptr;
    TextLabel* m_summary;
    QWidget* m_note; // about nodes that no file has placed
    QButtonGroup* m_modes;
    QStackedWidget* m_stack;
    CoverageMatrix* m_matrix;
    CoverageTable* m_table;
    ScriptCard* m_script;
    EmptyState* m_empty;
};
