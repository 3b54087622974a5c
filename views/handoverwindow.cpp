// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/handoverwindow.h"

#include "models/domain/message.h"
#include "views/style.h"
#include "views/textlabel.h"
#include "views/theme.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace {

enum Role { NameRole = Qt::UserRole, FreshRole };

constexpr auto usualDays = 14;

}

HandOverWindow::HandOverWindow(QWidget* parent)
    : QDialog(parent)
    , m_owners(new QListWidget(this))
    , m_text(new QPlainTextEdit(this))
    , m_hasDue(new QCheckBox(tr("&Due"), this))
    , m_due(new QDateEdit(QDate::currentDate().addDays(usualDays), this))
    , m_format(new QComboBox(this))
    , m_hint(new TextLabel(TextLabel::Type::Secondary, &Tokens::text2, this))
    , m_copy(new QPushButton(tr("&Copy"), this))
    , m_save(new QPushButton(tr("&Save As…"), this))
    , m_notify(new QPushButton(tr("Mark as &Notified"), this))
{
    setWindowTitle(tr("Hand Over to Owner"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(scaled(980, this), scaled(640, this));
    m_owners->setAccessibleName(tr("Owners with open findings"));
    m_owners->setMaximumWidth(scaled(260, this));
    m_text->setAccessibleName(tr("What the owner is sent"));
    m_text->setReadOnly(true);
    m_text->document()->setDocumentMargin(scaled(10, this));
    m_text->setTabChangesFocus(true);
    m_hasDue->setChecked(true);
    m_due->setDisplayFormat(u"yyyy-MM-dd"_s);
    m_due->setAccessibleName(tr("The day by which it is asked for"));
    m_due->setCalendarPopup(true);
    m_due->setMinimumWidth(scaled(130, this));
    m_format->addItems({tr("Markdown"), tr("Mail Text")});
    m_format->setAccessibleName(tr("How it is written"));
    m_hint->setWordWrap(true);
    setPrimary(m_notify);
    auto* body = new QHBoxLayout;
    body->addWidget(m_owners);
    body->addWidget(m_text, 1);
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_hasDue);
    foot->addWidget(m_due);
    foot->addWidget(m_format);
    foot->addWidget(m_hint, 1);
    auto* owners = new QPushButton(tr("Owners from CS&V…"), this);
    connect(owners, &QPushButton::clicked, this, &HandOverWindow::csvRequested);
    for (auto* button : {owners, m_copy, m_save, m_notify}) {
        button->setAutoDefault(false);
        foot->addWidget(button);
    }
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(body, 1);
    layout->addLayout(foot);
    connect(m_owners, &QListWidget::currentItemChanged, this, &HandOverWindow::ask);
    connect(m_hasDue, &QCheckBox::toggled, m_due, &QWidget::setEnabled);
    connect(m_hasDue, &QCheckBox::toggled, this, &HandOverWindow::ask);
    connect(m_due, &QDateEdit::dateChanged, this, &HandOverWindow::ask);
    connect(m_format, &QComboBox::currentIndexChanged, this, &HandOverWindow::ask);
    connect(m_copy, &QPushButton::clicked, this, [this] { emit copyRequested(text()); });
    connect(m_save, &QPushButton::clicked, this, [this] { emit saveRequested(owner(), text()); });
    connect(m_notify, &QPushButton::clicked, this, [this] { emit notifyRequested(owner()); });
    refresh();
}

void HandOverWindow::setOwners(const QList<OwnerEntry>& owners)
{
    const auto before = owner();
    m_filling = true;
    m_owners->clear();
    for (const auto& entry : owners) {
        auto* item =
            new QListWidgetItem(tr("%1 (%2)").arg(visibleText(entry.name), locale().toString(entry.open)), m_owners);
        item->setData(NameRole, entry.name);
        item->setData(FreshRole, entry.fresh);
        item->setData(
            Qt::AccessibleTextRole, tr("%1, %Ln open finding(s)", nullptr, entry.open).arg(visibleText(entry.name)));
        if (entry.name == before) {
            m_owners->setCurrentItem(item);
        }
    }
    m_filling = false;
    if (m_owners->currentRow() < 0 && m_owners->count() > 0) {
        m_owners->setCurrentRow(0);
    } else {
        ask();
    }
}

void HandOverWindow::setText(const QString& owner, const QString& text)
{
    if (owner == this->owner()) {
        m_text->setPlainText(text);
        refresh();
    }
}

QString HandOverWindow::text() const
{
    return m_text->toPlainText();
}

QString HandOverWindow::owner() const
{
    const auto* item = m_owners->currentItem();
    return item ? item->data(NameRole).toString() : QString();
}

QString HandOverWindow::due() const
{
    return m_hasDue->isChecked() ? m_due->date().toString(Qt::ISODate) : QString();
}

bool HandOverWindow::isMail() const
{
    return m_format->currentIndex() == 1;
}

void HandOverWindow::ask()
{
    if (m_filling) {
        return;
    }
    m_text->clear();
    refresh();
    if (!owner().isEmpty()) {
        emit textWanted(owner(), due(), isMail());
    }
}

void HandOverWindow::refresh()
{
    const auto* item = m_owners->currentItem();
    const auto fresh = item ? item->data(FreshRole).toInt() : 0;
    const bool ready = !m_text->document()->isEmpty();
    m_copy->setEnabled(ready);
    m_save->setEnabled(ready);
    m_notify->setEnabled(ready && fresh > 0);
    const bool none = m_owners->count() == 0;
    m_owners->setVisible(!none);
    m_text->setFont(none ? font() : fixedFont(font()));
    m_text->setPlaceholderText(none
            ? tr("No open finding has an owner yet. Assign owners to findings, or take them from a CSV file or from a tag of the nodes.")
            : tr("Reading…"));
    m_hint->setText(none || !ready ? QString()
            : fresh > 0            ? tr("%Ln of them new", nullptr, fresh)
                                   : tr("All of them are notified."));
}
