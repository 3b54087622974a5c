// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/rowpanel.h"

#include "models/domain/message.h"
#include "views/iconbutton.h"
#include "views/jsonview.h"
#include "views/panelscroll.h"
#include "views/textlabel.h"

#include <QBoxLayout>
#include <QEvent>
#include <QPlainTextEdit>
#include <QTextCursor>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestText = 20'000;

// With its line breaks, which a cell has no room for.
QString wholeText(const Table& table, std::size_t row, std::size_t column)
{
    const auto type = table.column(column).spec().type;
    if (type != ColumnType::Text && type != ColumnType::Identifier) {
        return cellText(table, row, column, CellStyle::Screen);
    }
    QStringList lines;
    for (const auto& line : QString::fromStdString(table.column(column).text(row)).split(u'\n')) {
        lines << visibleText(line.endsWith(u'\r') ? line.chopped(1) : line);
    }
    auto text = lines.join(u'\n').trimmed();
    if (text.startsWith(u'{') || text.startsWith(u'[')) {
        text = QString::fromStdString(indentedJson(text.toStdString())).trimmed();
    }
    return text.size() <= longestText
        ? text
        : RowPanel::tr("%1\n… cut here; exported rows hold all of it.").arg(text.left(longestText));
}

QList<std::pair<QString, QString>> textsOf(const Table& table, std::size_t row)
{
    QList<std::pair<QString, QString>> texts;
    for (std::size_t column = 0; column < table.specs().size(); ++column) {
        if (table.column(column).value(row) == Column::absent) {
            continue;
        }
        if (const auto text = wholeText(table, row, column); !text.isEmpty()) {
            texts.append({columnTitle(table.specs()[column]), text});
        }
    }
    return texts;
}

}

RowPanel::RowPanel(QWidget* parent)
    : QWidget(parent)
    , m_text(new QPlainTextEdit(this))
{
    setAccessibleName(tr("All of the row"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(scaled(15, this), scaled(14, this), scaled(3, this), scaled(12, this));
    layout->setSpacing(scaled(8, this));
    layout->addWidget(header());
    layout->addWidget(m_text, 1);
    m_text->setReadOnly(true);
    m_text->setUndoRedoEnabled(false);
    m_text->setTabChangesFocus(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_text->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // nothing is painted when there is nothing to scroll
    m_text->viewport()->setAutoFillBackground(false);
    m_text->document()->setDocumentMargin(0);
    m_text->setAccessibleName(tr("All of the row"));
    refresh();
}

QWidget* RowPanel::header()
{
    auto* widget = new QWidget(this);
    auto* row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, scaled(12, this), 0);
    row->setSpacing(scaled(8, this));
    m_title = new TextLabel(TextLabel::Type::PanelTitle, &Tokens::text, widget);
    m_title->setWordWrap(true);
    auto* copy = new IconToolButton(u"copy"_s, tr("Copy all of the row"), widget);
    m_copy = copy;
    auto* close = new IconToolButton(u"x"_s, tr("Close the panel"), widget);
    row->addWidget(m_title, 1);
    row->addWidget(copy);
    row->addWidget(close);
    connect(copy, &QToolButton::clicked, this, [this] {
        QString all;
        for (const auto& [label, text] : std::as_const(m_texts)) {
            all += u"%1: %2\n"_s.arg(label, text);
        }
        emit copyRequested(all);
    });
    connect(close, &QToolButton::clicked, this, &RowPanel::closed);
    return widget;
}

void RowPanel::setRow(const TablePointer& table, std::int64_t key)
{
    QList<std::pair<QString, QString>> texts;
    for (std::size_t row = 0; table && key != 0 && row < table->rowCount(); ++row) {
        if (table->key(row) == key) {
            texts = textsOf(*table, row);
            break;
        }
    }
    if (std::exchange(m_key, key) != key || texts != m_texts) {
        m_texts = texts;
        refresh();
    }
}

void RowPanel::refresh()
{
    m_title->setText(m_texts.isEmpty() ? tr("No Row Selected") : tr("All of the Row"));
    m_copy->setEnabled(!m_texts.isEmpty());
    QTextCharFormat label, value;
    label.setForeground(tokens(this).text2);
    value.setForeground(tokens(this).text);
    m_text->clear();
    auto cursor = m_text->textCursor();
    for (const auto& [name, text] : std::as_const(m_texts)) {
        cursor.insertText(cursor.atStart() ? name : u"\n\n"_s + name, label);
        cursor.insertText(u'\n' + text, value);
    }
    m_text->moveCursor(QTextCursor::Start);
}

void RowPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_title != nullptr) {
        refresh();
    }
}

void RowPanel::paintEvent(QPaintEvent*)
{
    paintPanel(this, true);
}
