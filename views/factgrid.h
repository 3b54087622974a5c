// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class LinkButton;
class QGridLayout;

// Labels and what they stand for, in two columns; empty values are left out. Ids can be copied.
class FactGrid : public QWidget
{
    Q_OBJECT

public:
    explicit FactGrid(QWidget* parent = nullptr);

    void addText(const QString& label, const QString& value);
    void addId(const QString& label, const QString& value); // fixed font, with a copy button
    LinkButton* addLink(const QString& label, const QString& text); // none when the text is empty

signals:
    void copyRequested(const QString& text);

private:
    int addLabel(const QString& label);

    QGridLayout* m_grid;
};
