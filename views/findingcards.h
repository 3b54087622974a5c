// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/findingdetail.h"

#include <QWidget>

// What the tabs of a finding's panel hold. All text is plain, links are https.

class FindingFactsCard : public QWidget // Details
{
    Q_OBJECT

public:
    explicit FindingFactsCard(const FindingDetail& finding, QWidget* parent = nullptr);

signals:
    void nodeRequested(qint64 node);
    void linkRequested(const QString& url);
    void copyRequested(const QString& text);
    void newerRecordRequested();
    void findingRequested(qint64 key);

private:
    [[nodiscard]] QWidget* facts(const FindingDetail& finding);
    [[nodiscard]] QWidget* guard(const Message& message);
    [[nodiscard]] QWidget* proposal(const FindingDetail& finding);
    [[nodiscard]] QWidget* counts(const PatchSummaryFact& summary);
    [[nodiscard]] QWidget* remediation(const FindingDetail& finding);
};

class FindingHistoryCard : public QWidget // History
{
    Q_OBJECT

public:
    explicit FindingHistoryCard(const FindingDetail& finding, QWidget* parent = nullptr);
};
