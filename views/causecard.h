// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/diagnosis.h"
#include "views/panelcard.h"

class QVBoxLayout;

// One cause why a node is not compliant: what holds, why, the next step, what it is about, commands to copy, and the
// way to the rows.
class CauseCard : public PanelCard
{
    Q_OBJECT

public:
    explicit CauseCard(const CauseEntry& cause, QWidget* parent = nullptr);

signals:
    void rowsRequested(const QString& view);
    void linkRequested(const QString& url);
    void copyRequested(const QString& text);

private:
    void addWords(QVBoxLayout* column, const CauseEntry& cause);
    void addNames(QVBoxLayout* column, const CauseEntry& cause);
    void addCommands(QVBoxLayout* column, const CauseEntry& cause);
    void addButtons(QVBoxLayout* column, const CauseEntry& cause);
};
