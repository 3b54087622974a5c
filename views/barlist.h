// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QColor>

#include <vector>

struct BarEntry
{
    QString icon = {};
    QString label = {};
    QColor fill = {}; // of icon and bar
    double share = 0; // filled part, 0 to 1
    double other = 0; // a second, grey part behind it
    QString number = {};
    QString spoken = {}; // "Missing patches: 47 nodes"
    QString toolTip = {}; // empty: what is spoken
};

class BarList;

// One bar as a button.
class BarRow : public QAbstractButton
{
    Q_OBJECT

public:
    explicit BarRow(BarList* list);

    void setEntry(const BarEntry& entry);

    [[nodiscard]] const BarEntry& entry() const { return m_entry; }

    [[nodiscard]] QSize sizeHint() const override;

    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    void paintBar(QPainter& painter, const QRect& groove) const;

    BarList* m_list;
    BarEntry m_entry;
};

// Rows of icon, label, bar and number. One tab stop; arrow keys move, Enter or a click asks for what is behind a bar.
class BarList : public QWidget
{
    Q_OBJECT

public:
    explicit BarList(QWidget* parent = nullptr);

    void setEntries(const QList<BarEntry>& entries);
    [[nodiscard]] int labelWidth() const;
    [[nodiscard]] int numberWidth() const;
    void moveFocus(BarRow* from, int step);
    void setTabStop(BarRow* row);

signals:
    void activated(int index);

private:
    std::vector<BarRow*> m_rows;
};
