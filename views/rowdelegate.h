// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/celldelegate.h"

// A CellDelegate whose current row looks chosen, and whose unseen rows stand out in bold, like mail.
class RowDelegate : public CellDelegate
{
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;

    void setView(const QString& view); // which column leads, which times are ages

    [[nodiscard]] QStringList ages() const { return m_ages; } // columns

    void setUnseenBold(const QString& textColumn); // this column and the one that says what a group shares

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    [[nodiscard]] bool isBold(const QModelIndex& index) const;

    QString m_boldColumn = {};
    QStringList m_ages = {};
};
