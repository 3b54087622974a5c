// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/noderecords.h"

#include <QWidget>

class IconButton;
class QPlainTextEdit;
class TextLabel;

// The original records of a node, one below the other, to read, select and copy: plain text.
class RecordsView : public QWidget
{
    Q_OBJECT

public:
    explicit RecordsView(QWidget* parent = nullptr);

    void setRecords(const NodeRecords& records);
    void showLoading();
    void focusText();

signals:
    void copyRequested(const QString& text);

protected:
    void changeEvent(QEvent* event) override;

private:
    TextLabel* m_note;
    IconButton* m_copy;
    QPlainTextEdit* m_text;
};
