// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/findingdetail.h"

#include <QWidget>

class QVBoxLayout;

// The node of a finding, and what else is found on it, other products' findings first.
class FindingNodeCard : public QWidget
{
    Q_OBJECT

public:
    explicit FindingNodeCard(const FindingDetail& finding, QWidget* parent = nullptr);

signals:
    void nodeRequested(qint64 node, const QString& tab); // of the node page; empty: as it was
    void findingRequested(qint64 key);
    void copyRequested(const QString& text);

private:
    void addOthers(QVBoxLayout* layout, const FindingDetail& finding);
};
