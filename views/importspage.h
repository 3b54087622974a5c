// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/tablepage.h"

#include <array>

class ImportDetailView;
class IconButton;
class PanelCard;
class QBoxLayout;
class QProgressBar;
class TextLabel;

struct ImportDetail
{
    QString name = {};
    QString problem = {};
    QString advice = {};
    QList<QPair<QString, QString>> facts = {}; // label, text
    QList<std::array<QString, 3>> notes = {}; // place, record id, reason
};

// The ledger: a drop area, the files of all imports, and what was left out of the chosen one and why.
class ImportsPage : public QWidget
{
    Q_OBJECT

public:
    explicit ImportsPage(QWidget* parent = nullptr);

    [[nodiscard]] TablePage* table() const;
    void setDetail(const ImportDetail& detail);
    void setProgress(const QString& text, int permille); // -1: not known; empty text: nothing runs

signals:
    void chooseRequested();
    void stopRequested();
    void copyRequested(const QString& text);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] QWidget* dropArea();
    [[nodiscard]] QWidget* progressRow();

    TablePage* m_table;
    ImportDetailView* m_detail;
    QBoxLayout* m_body;
    PanelCard* m_progress = nullptr;
    TextLabel* m_progressText = nullptr;
    QProgressBar* m_bar = nullptr;
};
