// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/filtererror.h"

#include <QWidget>

class LinkButton;
class TextLabel;

// One line below a filter: what is wrong with it, and what would be right, to be taken with one click.
class FilterProblem : public QWidget
{
    Q_OBJECT

public:
    explicit FilterProblem(QWidget* parent = nullptr);

    void setProblem(const std::optional<FilterError>& problem); // none: hides

signals:
    void accepted(); // take the suggestion
    void helpRequested();

private:
    TextLabel* m_sentence;
    LinkButton* m_suggestion = nullptr;
};
