// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/plantext.h"
#include "models/tables/table.h"

#include <QWidget>

#include <memory>
#include <optional>

class OutputCard;
class QSpinBox;
class TablePage;
class TextLabel;

// The shortest path to green: a row a step, for as many patches as are wanted, and what is handed to those who install
// them.
class GreenPathPage : public QWidget
{
    Q_OBJECT

public:
    GreenPathPage(const QString& title, QWidget* parent = nullptr);

    [[nodiscard]] TablePage* table() const { return m_table; }

    void setPlan(std::shared_ptr<const GreenPlan> plan); // none: it is not known yet
    [[nodiscard]] std::optional<Filter> nodesOfStep(qint64 step) const; // for the view of nodes

    [[nodiscard]] PlanOutput output() const;
    [[nodiscard]] std::size_t steps() const; // that the wanted patches allow
    void setOutput(const QString& text);

signals:
    void outputWanted(); // of another plan, number of steps, or kind
    void copyRequested(const QString& text);
    void saveRequested(const QString& text, const QString& name, const QString& suffix);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] QWidget* header(const QString& title);
    void takeFilter(const Filter& filter);
    void wantPatches(int patches);
    void refresh();
    [[nodiscard]] QString about() const;
    void save(const QString& text);

    std::shared_ptr<const GreenPlan> m_plan;
    TextLabel* m_sentence = nullptr;
    TextLabel* m_note;
    QSpinBox* m_patches = nullptr;
    TablePage* m_table;
    OutputCard* m_card;
};
