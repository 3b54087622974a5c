// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/filter.h"
#include "views/panelcard.h"

struct ImportDetail;
class PanelScroll;
class QLayout;
class QTableWidget;
class QVBoxLayout;

// One imported file: what was wrong and what to bring instead, its numbers, and every record that was left out with its
// place and reason.
class ImportDetailView : public PanelCard
{
    Q_OBJECT

public:
    explicit ImportDetailView(QWidget* parent = nullptr);

    void setDetail(const ImportDetail& detail);

signals:
    void copyRequested(const QString& text);
    void undoRequested(); // of the whole import
    void findingsRequested(const Filter& filter);
    void showFileRequested();
    void salvageRequested();

private:
    [[nodiscard]] QWidget* problem(const ImportDetail& detail);
    [[nodiscard]] QLayout* digest(const ImportDetail& detail);
    [[nodiscard]] QLayout* buttons(const ImportDetail& detail);
    [[nodiscard]] QWidget* notes(const ImportDetail& detail);
    void addOriginal(const ImportDetail& detail, QTableWidget& table, QVBoxLayout& column);

    PanelScroll* m_content;
    QString m_name = {};
};

// The notes of a file as text: one a line, tabs between place, record and reason.
[[nodiscard]] QString importNotesText(const ImportDetail& detail);
[[nodiscard]] QString importNotesMarkdown(const ImportDetail& detail);
