// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/statusline.h"

#include "models/domain/message.h"
#include "views/tablepage.h"
#include "views/textlabel.h"
#include "views/tooltip.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace {

QString counted(const QString& view, int count)
{
    if (view == u"nodes"_s) {
        return StatusLine::tr("%Ln nodes", nullptr, count);
    }
    if (view == u"findings"_s) {
        return StatusLine::tr("%Ln findings", nullptr, count);
    }
    return StatusLine::tr("%Ln rows", nullptr, count);
}

}

StatusLine::StatusLine(QWidget* parent)
    : QWidget(parent)
    , m_counts(new TextLabel(TextLabel::Type::Secondary, &Tokens::text2, this))
    , m_keys(new TextLabel(TextLabel::Type::Secondary, &Tokens::text3, this))
    , m_database(new TextLabel(TextLabel::Type::Secondary, &Tokens::text2, this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(scaled(14, this), scaled(5, this), scaled(14, this), scaled(5, this));
    row->setSpacing(scaled(24, this));
    row->addWidget(m_counts);
    row->addStretch();
    row->addWidget(m_keys);
    row->addWidget(m_database);
    m_keys->setMinimumWidth(1); // gives way first
    m_keys->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
}

void StatusLine::setTable(const TablePage* table)
{
    const auto snapshot = table ? table->snapshot() : TableSnapshot {};
    if (!snapshot.table || !snapshot.rows) {
        m_counts->clear();
        return;
    }
    m_counts->setText(tr("%1 selected · %2 shown · %3")
                          .arg(QLocale().toString(table->selectedCount()), QLocale().toString(snapshot.rows->size()),
                              counted(table->view(), static_cast<int>(snapshot.table->rowCount()))));
}

void StatusLine::setKeyHints(const QString& hints)
{
    m_keys->setText(hints);
}

void StatusLine::setDatabase(const QString& path)
{
    const QFileInfo file(path);
    m_database->setText(file.exists() ? tr("%1 · %2").arg(visibleText(file.fileName()),
                            QLocale().formattedDataSize(file.size(), 1, QLocale::DataSizeSIFormat))
                                      : visibleText(file.fileName()));
    setTip(m_database, visibleText(path));
}

void StatusLine::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), tokens(this).surface);
    painter.fillRect(0, 0, width(), 1, tokens(this).border);
}
