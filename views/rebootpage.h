// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class OutputCard;
class TablePage;

// Nodes that only wait for a reboot, and the commands that reboot and scan them: those that are checked, else all that
// are shown.
class RebootPage : public QWidget
{
    Q_OBJECT

public:
    RebootPage(const QString& title, const QStringList& facets, QWidget* parent = nullptr);

    [[nodiscard]] TablePage* table() const;
    void refresh(); // the rows changed

signals:
    void copyRequested(const QString& text);
    void saveRequested(const QString& text, const QString& name, const QString& suffix);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    class Table;

    Table* m_table;
    OutputCard* m_card;
};
