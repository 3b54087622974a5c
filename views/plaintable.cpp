// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/plaintable.h"

#include "models/domain/message.h"
#include "views/theme.h"

#include <QHeaderView>
#include <QStyledItemDelegate>
#include <QTextDocument>

namespace {

constexpr auto wrappedRows = 200; // more rows are not measured: that would take long
constexpr auto widest = 260; // of a column that is not the wide one

QTableWidgetItem* cell(const QString& text)
{
    auto* item = new QTableWidgetItem(visibleText(text));
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    return item;
}

// As far in as the header's words.
class NoteDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        auto inner = option;
        inner.rect.adjust(scaled(inset, option.widget), 0, -scaled(inset, option.widget), 0);
        QStyledItemDelegate::paint(painter, inner, index);
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        auto inner = option;
        inner.rect.adjust(scaled(inset, option.widget), 0, -scaled(inset, option.widget), 0);
        return QStyledItemDelegate::sizeHint(inner, index)
            + QSize(2 * scaled(inset, option.widget), scaled(6, option.widget));
    }

private:
    static constexpr auto inset = 9;
};

}

void setPlainLook(QTableWidget* table)
{
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(scaled(28, table));
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    table->horizontalHeader()->setHighlightSections(false);
    table->setItemDelegate(new NoteDelegate(table));
    table->setShowGrid(false);
    table->setFrameShape(QFrame::NoFrame);
    table->setTabKeyNavigation(false);
    table->setWordWrap(true);
    table->setCornerWidget(new QWidget(table));
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
}

void PlainTable::keyboardSearch(const QString& search)
{
    const auto before = currentIndex();
    QTableWidget::keyboardSearch(search);
    const auto first = currentRow();
    for (int row = first; row >= 0 && isRowHidden(row);) {
        row = (row + 1) % rowCount();
        const auto* found = item(row, std::max(0, before.column()));
        if (!isRowHidden(row) && found != nullptr && found->text().startsWith(search, Qt::CaseInsensitive)) {
            setCurrentCell(row, found->column());
        } else if (row == first) {
            setCurrentIndex(before);
            break;
        }
    }
}

void PlainTable::initViewItemOption(QStyleOptionViewItem* option) const
{
    QTableWidget::initViewItemOption(option);
    const auto& colors = tokens(this);
    option->palette.setColor(QPalette::Highlight, colors.selected);
    option->palette.setColor(QPalette::HighlightedText, colors.text);
}

QTableWidget* makePlainTable(
    const QString& name, const QStringList& titles, const QList<QStringList>& rows, int wide, QWidget* parent)
{
    const auto count = static_cast<int>(rows.size());
    auto* table = new PlainTable(count, static_cast<int>(titles.size()), parent);
    table->setAccessibleName(name);
    table->setHorizontalHeaderLabels(titles);
    setPlainLook(table);
    for (auto line = 0; line < count; ++line) {
        for (auto part = 0; part < static_cast<int>(titles.size()); ++part) {
            auto* item = cell(rows[line].value(part));
            item->setToolTip(Qt::convertFromPlainText(item->text()));
            table->setItem(line, part, item);
        }
    }
    table->resizeColumnsToContents();
    for (auto part = 0; part < static_cast<int>(titles.size()); ++part) {
        table->setColumnWidth(part, qMin(table->columnWidth(part) + scaled(8, parent), scaled(widest, parent)));
    }
    table->horizontalHeader()->setSectionResizeMode(wide, QHeaderView::Stretch);
    table->horizontalHeader()->setMinimumSectionSize(scaled(48, parent));
    if (count <= wrappedRows) {
        QObject::connect(table->horizontalHeader(), &QHeaderView::sectionResized, table,
            &QTableView::resizeRowsToContents, Qt::QueuedConnection);
    }
    return table;
}

void alignRight(QTableWidget* table, const QList<int>& columns)
{
    for (const auto column : columns) {
        for (auto row = 0; row < table->rowCount(); ++row) {
            table->item(row, column)->setTextAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
        }
        table->horizontalHeaderItem(column)->setTextAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    }
}
