// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/importdetailview.h"

#include "models/domain/message.h"
#include "views/emptystate.h"
#include "views/factgrid.h"
#include "views/iconbutton.h"
#include "views/iconlabel.h"
#include "views/importspage.h"
#include "views/panelscroll.h"
#include "views/wraplabel.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QStyledItemDelegate>
#include <QTableWidget>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace {

constexpr auto wrappedNotes = 200; // more lines are not measured: that would take long

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

QTableWidget* notesTable(const ImportDetail& detail, QWidget* parent)
{
    const auto count = static_cast<int>(detail.notes.size());
    auto* table = new QTableWidget(count, 3, parent);
    table->setAccessibleName(ImportDetailView::tr("Notes of the imported file"));
    table->setHorizontalHeaderLabels(
        {ImportDetailView::tr("Place"), ImportDetailView::tr("Record"), ImportDetailView::tr("Reason")});
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(scaled(28, parent));
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    table->horizontalHeader()->setHighlightSections(false);
    table->setItemDelegate(new NoteDelegate(table));
    table->setShowGrid(false);
    table->setFrameShape(QFrame::NoFrame);
    table->setTabKeyNavigation(false);
    table->setWordWrap(true);
    table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table->setCornerWidget(new QWidget(table));
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    for (auto line = 0; line < count; ++line) {
        for (auto part = 0; part < 3; ++part) {
            auto* item = cell(detail.notes[line][static_cast<std::size_t>(part)]);
            item->setToolTip(Qt::convertFromPlainText(item->text()));
            table->setItem(line, part, item);
        }
    }
    table->resizeColumnsToContents();
    table->setColumnWidth(1, qMin(table->columnWidth(1), scaled(130, parent)));
    table->horizontalHeader()->setSectionResizeMode(2, QHeaderView::Stretch);
    if (count <= wrappedNotes) {
        QObject::connect(table->horizontalHeader(), &QHeaderView::sectionResized, table,
            &QTableView::resizeRowsToContents, Qt::QueuedConnection);
    }
    table->setMinimumHeight(scaled(160, parent));
    return table;
}

} // namespace

ImportDetailView::ImportDetailView(QWidget* parent)
    : PanelCard(parent)
    , m_content(new PanelScroll(this))
{
    setAccessibleName(tr("Details of the imported file"));
    m_content->setAccessibleName(tr("Details of the imported file"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(scaled(14, this), scaled(12, this), scaled(6, this), scaled(10, this));
    layout->addWidget(m_content);
    setDetail({});
}

void ImportDetailView::setDetail(const ImportDetail& detail)
{
    const auto same = detail.name == m_name;
    m_name = detail.name;
    if (detail.name.isEmpty()) {
        auto* none = new EmptyState;
        none->setContent(
            u"file"_s, tr("No file selected"), tr("Choose a file in the list to see what was read from it."));
        m_content->replace(none, same);
        return;
    }
    auto* content = new QWidget;
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, scaled(8, this), 0);
    layout->setSpacing(scaled(12, this));
    auto* name = new WrapLabel(TextLabel::Type::CardTitle, &Tokens::text, content);
    name->setText(visibleText(detail.name));
    layout->addWidget(name);
    if (!detail.problem.isEmpty()) {
        layout->addWidget(problem(detail));
    }
    auto* facts = new FactGrid(content);
    for (const auto& [label, value] : detail.facts) {
        facts->addText(label, value);
    }
    layout->addWidget(facts);
    if (detail.notes.isEmpty()) {
        layout->addStretch();
    } else {
        layout->addWidget(notes(detail), 1);
    }
    m_content->replace(content, same);
}

QWidget* ImportDetailView::problem(const ImportDetail& detail)
{
    auto* card = new PanelCard;
    card->setTint(tokens(this).failed);
    auto* row = new QHBoxLayout(card);
    row->setContentsMargins(scaled(12, this), scaled(9, this), scaled(12, this), scaled(9, this));
    row->setSpacing(scaled(10, this));
    auto* sign = new IconLabel(18, card);
    sign->setIcon(u"circle-x"_s, &Tokens::failed);
    row->addWidget(sign, 0, Qt::AlignTop);
    auto* column = new QVBoxLayout;
    column->setSpacing(scaled(4, this));
    row->addLayout(column, 1);
    auto* what = new WrapLabel(TextLabel::Type::CardTitle, &Tokens::text, card);
    what->setText(detail.problem);
    column->addWidget(what);
    if (!detail.advice.isEmpty()) {
        auto* advice = new WrapLabel(TextLabel::Type::Body, &Tokens::text2, card);
        advice->setText(detail.advice);
        column->addWidget(advice);
    }
    return card;
}

QWidget* ImportDetailView::notes(const ImportDetail& detail)
{
    auto* widget = new QWidget;
    auto* column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(scaled(6, this));
    auto* row = new QHBoxLayout;
    const auto count = static_cast<int>(detail.notes.size());
    auto* title = new TextLabel(TextLabel::Type::CardTitle, &Tokens::text2, widget);
    title->setText(tr("%n note(s)", nullptr, count));
    auto* copy = new IconButton(u"copy"_s, tr("Copy"), 28, widget);
    copy->setAccessibleName(tr("Copy the notes"));
    connect(copy, &QPushButton::clicked, this, [this, text = importNotesText(detail)] { emit copyRequested(text); });
    row->addWidget(title, 1);
    row->addWidget(copy);
    column->addLayout(row);
    column->addWidget(notesTable(detail, widget));
    return widget;
}

QString importNotesText(const ImportDetail& detail)
{
    QStringList lines;
    for (const auto& note : detail.notes) {
        lines.append(QStringList {note[0], note[1], note[2]}.join(u'\t'));
    }
    return lines.join(u'\n');
}
