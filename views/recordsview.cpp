// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/recordsview.h"

#include "models/domain/message.h"
#include "views/iconbutton.h"
#include "views/jsonview.h"
#include "views/momentwords.h"
#include "views/textlabel.h"

#include <QBoxLayout>
#include <QEvent>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace {

QString titleOf(const std::string& kind)
{
    if (kind == "@counts") {
        return RecordsView::tr("Counts of the last patch operation");
    }
    if (kind == "@association") {
        return RecordsView::tr("Association status");
    }
    if (kind == "@summary") {
        return RecordsView::tr("Compliance summary");
    }
    if (kind == "@tag") {
        return RecordsView::tr("Tags");
    }
    return kind.starts_with('@') ? RecordsView::tr("Node") : visibleText(QString::fromStdString(kind));
}

QString headingOf(const NodeRecord& record)
{
    QStringList words {titleOf(record.kind)};
    if (record.time && *record.time > 0) {
        words << momentText(*record.time);
    }
    if (!record.file.empty()) {
        words << visibleText(QString::fromStdString(record.file));
    }
    return u"── %1 ──"_s.arg(words.join(u" · "_s));
}

}

RecordsView::RecordsView(QWidget* parent)
    : QWidget(parent)
    , m_note(new TextLabel(TextLabel::Type::Secondary, &Tokens::text2, this))
    , m_copy(new IconButton(u"copy"_s, tr("Copy All"), 28, this))
    , m_text(new QPlainTextEdit(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(scaled(8, this));
    auto* row = new QHBoxLayout;
    row->setSpacing(scaled(8, this));
    m_note->setWordWrap(true);
    row->addWidget(m_note, 1);
    row->addWidget(m_copy, 0, Qt::AlignTop);
    layout->addLayout(row);
    layout->addWidget(m_text, 1);
    m_text->setReadOnly(true);
    m_text->setUndoRedoEnabled(false);
    m_text->setTabChangesFocus(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_text->setFont(fixedFont(font()));
    m_text->setAccessibleName(tr("Original records of the node"));
    connect(m_copy, &QPushButton::clicked, this, [this] { emit copyRequested(m_text->toPlainText()); });
}

void RecordsView::showLoading()
{
    m_note->setText(tr("Reading the original records…"));
    m_copy->setEnabled(false);
    m_text->clear();
}

void RecordsView::setRecords(const NodeRecords& records)
{
    const auto count = static_cast<int>(records.records.size());
    QStringList parts;
    for (const auto& record : records.records) {
        parts << headingOf(record) << QString::fromStdString(indentedJson(record.text)) << QString();
    }
    m_text->setPlainText(parts.join(u'\n'));
    m_copy->setEnabled(count > 0);
    if (count == 0) {
        m_note->setText(tr("No original records of this node are kept: it is only named by findings or events."));
    } else if (records.more > 0) {
        m_note->setText(tr("%Ln original record(s) of the newest reports, indented. %1 more are not shown here; the "
                           "imported files hold "
                           "them.",
            nullptr, count)
                            .arg(records.more));
    } else {
        m_note->setText(
            tr("%Ln original record(s) of the newest reports, indented and otherwise as imported.", nullptr, count));
    }
}

void RecordsView::focusText()
{
    m_text->setFocus(Qt::OtherFocusReason);
}

void RecordsView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        m_text->setFont(fixedFont(font()));
    }
}
