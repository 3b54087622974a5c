// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/groupchoices.h"
#include "views/iconbutton.h"

#include <optional>

class QMenu;

// By what the rows of a table are grouped, and the menu to choose it from.
class GroupButton : public IconButton
{
    Q_OBJECT

public:
    explicit GroupButton(QWidget* parent = nullptr);

    void setColumns(const QString& view, std::span<const ColumnSpec> columns); // hides it where nothing can be chosen

    void setTags(const QStringList& keys); // that nodes can be grouped by

    [[nodiscard]] QString choice() const; // empty: none; a field tag.KEY
    void setChoice(const QString& id); // one that is not offered here: none
    [[nodiscard]] GroupBy grouping() const;
    void fill(QMenu& menu);

signals:
    void chosen();

private:
    void refresh();
    [[nodiscard]] std::optional<GroupChoice> current() const;

    QList<GroupChoice> m_choices = {};
    QString m_choice = {};
    QStringList m_tags = {};
    bool m_hasTags = false;
};
