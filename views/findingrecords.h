// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/findingdetail.h"

#include <QWidget>

class JsonView;
class QComboBox;

// The original record of a finding, and the one that tells what is newer, when there is one.
class FindingRecords : public QWidget
{
    Q_OBJECT

public:
    explicit FindingRecords(QWidget* parent = nullptr);

    void setFinding(const std::shared_ptr<const FindingDetail>& finding, bool same); // same: shown again
    void showNewer();

signals:
    void copyRequested(const QString& text);

private:
    void showChosen();

    std::shared_ptr<const FindingDetail> m_finding = {};
    QComboBox* m_choice;
    JsonView* m_json;
};
