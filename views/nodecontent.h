// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/nodedetail.h"

#include <QWidget>

class QBoxLayout;

// What is said about one node: facts, verdict, causes in the order in which they must be worked, doubts, evidence. As
// one column or two; in full with the counts and the last operation.
class NodeContent : public QWidget
{
    Q_OBJECT

public:
    NodeContent(const NodeDetail& node, bool full, bool twoColumns, QWidget* parent = nullptr);

signals:
    void rowsRequested(const QString& view);
    void linkRequested(const QString& url);
    void copyRequested(const QString& text);

private:
    void addHeading(QBoxLayout* layout, const QString& text);
    void addFacts(QBoxLayout* layout, const NodeState& state);
    void addStatus(QBoxLayout* layout, const NodeDetail& node);
    void addCauses(QBoxLayout* layout, const Diagnosis& diagnosis);
    void addDoubts(QBoxLayout* layout, const Diagnosis& diagnosis);
    void addEvidence(QBoxLayout* layout, const Diagnosis& diagnosis);
    void addCounts(QBoxLayout* layout, const NodeState& state);
    void addOperation(QBoxLayout* layout, const NodeState& state);
};
