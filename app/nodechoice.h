// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/nodeanswer.h"

#include <QWidget>

#include <memory>

class QAbstractItemModel;
class QComboBox;
class WrapLabel;

// A place to write a node into: by name or id, completed from those that are known. Only a deliberate choice changes
// it; what cannot be a node, or is a new one, is said below.
class NodeChoice : public QWidget
{
    Q_OBJECT

public:
    NodeChoice(QAbstractItemModel* labels, const QString& name, const QString& placeholder, QWidget* parent = nullptr);

    void setNames(std::shared_ptr<const NodeNames> names);
    [[nodiscard]] bool isEmpty() const;
    [[nodiscard]] NodeAnswer answer(); // and says below what is wrong with it

signals:
    void confirmed(); // Return

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void show(const NodeAnswer& answer);

    QComboBox* m_box;
    WrapLabel* m_text;
    QString m_written; // while the names are exchanged
    std::shared_ptr<const NodeNames> m_names;
};
