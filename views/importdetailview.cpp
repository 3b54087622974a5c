// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/importdetailview.h"

#include "models/domain/message.h"
#include "views/emptystate.h"
#include "views/factgrid.h"
#include "views/flowlayout.h"
#include "views/iconbutton.h"
#include "views/iconlabel.h"
#include "views/importspage.h"
#include "views/linkbutton.h"
#include "views/panelscroll.h"
#include "views/plaintable.h"
#include "views/textlabel.h"
#include "views/wraplabel.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QPlainTextEdit>
#include <QTableWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

// Line by line, what cannot be seen written out.
QString visibleLines(const QString& text)
{
    QStringList lines = text.split(u'\n');
    for (auto& line : lines) {
        line = visibleText(line);
    }
    return lines.join(u'\n');
}

QTableWidget* notesTable(const ImportDetail& detail, QWidget* parent)
{
    QList<QStringList> rows;
    for (const auto& note : detail.notes) {
        rows.append({note.place, note.record, note.reason});
    }
    auto* table = makePlainTable(ImportDetailView::tr("Notes of the imported file"),
        {ImportDetailView::tr("Place"), ImportDetailView::tr("Record"), ImportDetailView::tr("Reason")}, rows, 2,
        parent);
    table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table->setColumnWidth(1, qMin(table->columnWidth(1), scaled(130, parent)));
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
    for (const auto& [label, value] : detail.ids) {
        facts->addId(label, value);
    }
    connect(facts, &FactGrid::copyRequested, this, &ImportDetailView::copyRequested);
    layout->addWidget(facts);
    if (!detail.digest.isEmpty()) {
        layout->addLayout(digest(detail));
    }
    if (detail.canUndo || detail.fileExists) {
        layout->addLayout(buttons(detail));
    }
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

// What is decided stands otherwise since this import.
QLayout* ImportDetailView::digest(const ImportDetail& detail)
{
    auto* row = new FlowLayout(scaled(8, this));
    auto* title = new TextLabel(TextLabel::Type::Body, &Tokens::text2, this);
    title->setText(tr("Decisions, by the whole import:"));
    row->addWidget(title);
    for (const auto& [text, filter] : detail.digest) {
        auto* link = new LinkButton(text, this);
        connect(link, &QAbstractButton::clicked, this, [this, filter = filter] { emit findingsRequested(filter); });
        row->addWidget(link);
    }
    return row;
}

QLayout* ImportDetailView::buttons(const ImportDetail& detail)
{
    auto* row = new FlowLayout(scaled(8, this)); // the panel may be narrower than the words of a language
    if (detail.fileExists) {
        auto* show = new IconButton(u"folder-open"_s, tr("Show in Folder"), 28, this);
        connect(show, &QPushButton::clicked, this, &ImportDetailView::showFileRequested);
        row->addWidget(show);
    }
    if (detail.canSalvage && detail.fileExists) {
        auto* salvage = new IconButton(u"layers"_s, tr("Preview Complete Records"), 28, this);
        salvage->setToolTip(tr("The records before the place where the file breaks off; what it does not list proves nothing"));
        connect(salvage, &QPushButton::clicked, this, &ImportDetailView::salvageRequested);
        row->addWidget(salvage);
    }
    if (detail.canUndo) {
        auto* undo = new IconButton(u"undo-2"_s, tr("Undo Import"), 28, this);
        undo->setToolTip(tr("Takes back all files of this import, as long as nothing later depends on it"));
        connect(undo, &QPushButton::clicked, this, &ImportDetailView::undoRequested);
        row->addWidget(undo);
    }
    return row;
}

QWidget* ImportDetailView::notes(const ImportDetail& detail)
{
    auto* widget = new QWidget;
    auto* column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(scaled(6, this));
    auto* row = new QHBoxLayout;
    auto* title = new TextLabel(TextLabel::Type::CardTitle, &Tokens::text2, widget);
    title->setText(detail.noteCount > detail.notes.size()
            ? tr("The first %1 of %Ln notes", nullptr, static_cast<int>(detail.noteCount)).arg(detail.notes.size())
            : tr("%Ln note(s)", nullptr, static_cast<int>(detail.notes.size())));
    row->addWidget(title, 1);
    const auto addCopy = [&](const QString& text, const QString& name, const QString& copied) {
        auto* copy = new IconButton(u"copy"_s, text, 28, widget);
        copy->setAccessibleName(name);
        connect(copy, &QPushButton::clicked, this, [this, copied] { emit copyRequested(copied); });
        row->addWidget(copy);
    };
    addCopy(tr("Copy"), tr("Copy the notes"), importNotesText(detail));
    addCopy(tr("Markdown"), tr("Copy the notes as Markdown"), importNotesMarkdown(detail));
    column->addLayout(row);
    auto* table = notesTable(detail, widget);
    column->addWidget(table, 2);
    addOriginal(detail, *table, *column);
    return widget;
}

// The text of the record that is chosen, as it stood in the file.
void ImportDetailView::addOriginal(const ImportDetail& detail, QTableWidget& table, QVBoxLayout& column)
{
    if (std::ranges::all_of(detail.notes, [](const ImportNote& note) { return note.original.isEmpty(); })) {
        return;
    }
    auto* title = new TextLabel(TextLabel::Type::CardTitle, &Tokens::text2, this);
    title->setText(tr("Original Record"));
    auto* text = new QPlainTextEdit(this);
    text->setReadOnly(true);
    text->setFont(fixedFont(font()));
    text->setFrameShape(QFrame::NoFrame);
    text->setLineWrapMode(QPlainTextEdit::WidgetWidth);
    text->setWordWrapMode(QTextOption::WrapAnywhere);
    text->setAccessibleName(tr("Original text of the chosen record"));
    text->setMinimumHeight(scaled(90, this));
    text->setTabChangesFocus(true);
    const auto show = [text, notes = detail.notes](int row) {
        text->setPlainText(row >= 0 && row < notes.size() ? visibleLines(notes[row].original) : QString());
    };
    connect(&table, &QTableWidget::currentCellChanged, text, show);
    const auto first =
        std::ranges::find_if(detail.notes, [](const ImportNote& note) { return !note.original.isEmpty(); });
    table.setCurrentCell(static_cast<int>(first - detail.notes.begin()), 0);
    column.addWidget(title);
    column.addWidget(text, 1);
}

QString importNotesText(const ImportDetail& detail)
{
    QStringList lines;
    for (const auto& note : detail.notes) {
        lines.append(QStringList {note.place, note.record, note.reason}.join(u'\t'));
    }
    return lines.join(u'\n');
}

QString importNotesMarkdown(const ImportDetail& detail)
{
    const auto cell = [](QString text) { return text.replace(u'|', u"\\|"_s).replace(u'\n', u' '); };
    QStringList lines {u"| %1 | %2 | %3 |"_s.arg(ImportDetailView::tr("Place"), ImportDetailView::tr("Record"),
                           ImportDetailView::tr("Reason")),
        u"| --- | --- | --- |"_s};
    for (const auto& note : detail.notes) {
        lines.append(
            u"| "_s + cell(note.place) + u" | "_s + cell(note.record) + u" | "_s + cell(note.reason) + u" |"_s);
    }
    return lines.join(u'\n') + u'\n';
}
