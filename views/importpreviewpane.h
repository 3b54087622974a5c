// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/panelcard.h"

#include <QStringList>

class QBoxLayout;

// A preview in words: what is listed may be less than what there is.
struct PreviewText
{
    QString summary = {};
    QString about = {}; // whom the files tell about
    QList<QStringList> files = {}; // name, recognized as, result, account, read, new, updated, unchanged, rejected, why
    QList<QStringList> nodes = {}; // node, was, will be
    QList<QStringList> findings = {}; // finding, node, change
    qint64 fileCount = 0;
    qint64 nodeCount = 0;
    qint64 findingCount = 0;
    bool worthIt = true; // there is something to import
};

// What importing the chosen files would do, and the two answers to it.
class ImportPreviewPane : public PanelCard
{
    Q_OBJECT

public:
    explicit ImportPreviewPane(const PreviewText& text, QWidget* parent = nullptr);

signals:
    void importRequested();
    void discardRequested();

protected:
    void keyPressEvent(QKeyEvent* event) override; // Escape discards
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] QWidget* header(const PreviewText& text);
    [[nodiscard]] QWidget* section(const QString& title, qint64 count, QWidget* table, qint64 listed);

    QBoxLayout* m_lists;
};
