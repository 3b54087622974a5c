// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/findingspage.h"

#include "models/tables/tablemodel.h"
#include "views/findingwords.h"
#include "views/noteline.h"
#include "views/rowdelegate.h"
#include "views/tableview.h"
#include "views/theme.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

FindingsPage::FindingsPage(QWidget* parent)
    : TablePage(
        u"findings"_s, tr("Findings"), {u"severity"_s, u"status"_s, u"account"_s, u"product"_s, u"region"_s}, parent)
    , m_bar(new SelectionBar(this))
{
    tableView()->setCheckable(true);
    tableView()->installEventFilter(this);
    delegate()->setUnseenBold(u"summary"_s);
    setDefaultColumns({u"severity"_s, u"summary"_s, u"name"_s, u"accountName"_s, u"status"_s, u"updated"_s, u"node"_s},
        {u"account"_s, u"control"_s});
    setFilter(openFindings());
    setGrouping(u"queue"_s); // until the user chooses otherwise
    auto* frame = new QWidget(this);
    auto* layout = new QVBoxLayout(frame);
    layout->setContentsMargins(scaled(10, this), scaled(4, this), scaled(10, this), scaled(4, this));
    layout->addWidget(m_bar);
    addBottom(frame);
    m_bar->hide();
    connect(m_bar, &SelectionBar::triggered, this, &FindingsPage::act);
    connect(m_bar->noteLine(), &NoteLine::accepted, this, &FindingsPage::noteAccepted);
    connect(m_bar->noteLine(), &NoteLine::cancelled, this, &FindingsPage::closeNote);
    connect(this, &TablePage::selectionChanged, this, &FindingsPage::refreshBar);
}

void FindingsPage::setSingleKeys(bool on)
{
    m_singleKeys = on;
    m_bar->setKeysShown(on);
}

void FindingsPage::setListKeys(const ListKeys& keys)
{
    m_keys = keys;
    m_bar->setKeys(keys);
}

void FindingsPage::decide(WorkflowStatus status, bool ask)
{
    const auto keys = selectedKeys();
    if (keys.isEmpty() || !mayDecide()) {
        return;
    }
    const auto count = static_cast<int>(keys.size());
    const auto unchosen = count > 1 && tableView()->checkedCount() == 0; // a group: its number is said before
    if (!ask && !unchosen && status != WorkflowStatus::Suppressed) {
        send(keys, status, {}, 0);
        return;
    }
    m_noteKeys = keys;
    m_noteStatus = status;
    m_asked = Asked::Status;
    switch (status) {
    case WorkflowStatus::Suppressed:
        openNote(tr("Suppress %Ln finding(s)", nullptr, count), static_cast<int>(NoteLine::Kind::Suppression));
        break;
    case WorkflowStatus::Resolved:
        openNote(tr("Resolve %Ln finding(s)", nullptr, count), static_cast<int>(NoteLine::Kind::Optional));
        break;
    case WorkflowStatus::Notified:
        openNote(tr("Mark %Ln finding(s) as notified", nullptr, count), static_cast<int>(NoteLine::Kind::Optional));
        break;
    case WorkflowStatus::New:
        openNote(tr("Reopen %Ln finding(s)", nullptr, count), static_cast<int>(NoteLine::Kind::Optional));
        break;
    }
}

bool FindingsPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == tableView() && m_singleKeys) {
        const auto* key = dynamic_cast<QKeyEvent*>(event);
        const auto plain = key != nullptr && (key->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) == 0;
        if (plain && event->type() == QEvent::ShortcutOverride && key->key() >= Qt::Key_Space
            && key->key() <= Qt::Key_Z) {
            event->accept(); // letters are ours while the list has the focus
            return true;
        }
        if (plain && event->type() == QEvent::KeyPress && handleKey(*key)) {
            return true;
        }
    }
    return TablePage::eventFilter(watched, event);
}

bool FindingsPage::handleKey(const QKeyEvent& event)
{
    if (event.text() == u"/"_s) { // wherever the layout has it
        focusFilter();
        return true;
    }
    if (event.text() == u"?"_s) {
        emit shortcutsRequested();
        return true;
    }
    const auto key = m_keys.find(event.key());
    if (key == ListKey::Next || key == ListKey::Previous) {
        return moveBy(event, key == ListKey::Next ? Qt::Key_Down : Qt::Key_Up);
    }
    if (key && (event.modifiers() & Qt::ShiftModifier) == 0 && !event.isAutoRepeat()) {
        actOnKey(*key);
    }
    return key || (event.key() >= Qt::Key_A && event.key() <= Qt::Key_Z);
}

void FindingsPage::actOnKey(ListKey key)
{
    switch (key) {
    case ListKey::Check:
        if (tableView()->currentIndex().isValid()) {
            tableView()->toggleRow(tableView()->currentIndex().row());
        }
        break;
    case ListKey::Resolve:
        resolveOrReopen();
        break;
    case ListKey::Suppress:
        decide(WorkflowStatus::Suppressed, true);
        break;
    case ListKey::Notify:
        decide(WorkflowStatus::Notified, false);
        break;
    case ListKey::Note:
        addNote();
        break;
    case ListKey::OpenLink:
        if (currentKey() != 0) {
            emit linkRequested(currentKey());
        }
        break;
    case ListKey::CopyArns:
        emit copyArnsRequested(selectedKeys());
        break;
    case ListKey::Unseen:
        emit unseenRequested();
        break;
    case ListKey::Undo:
        emit undoRequested();
        break;
    default:
        break;
    }
}

bool FindingsPage::moveBy(const QKeyEvent& event, int key)
{
    QKeyEvent arrow(QEvent::KeyPress, key, event.modifiers(), QString(), event.isAutoRepeat());
    QCoreApplication::sendEvent(tableView(), &arrow);
    return true;
}

void FindingsPage::act(SelectionBar::Action action)
{
    switch (action) {
    case SelectionBar::Action::Resolve:
        decide(WorkflowStatus::Resolved, true);
        break;
    case SelectionBar::Action::Suppress:
        decide(WorkflowStatus::Suppressed, true);
        break;
    case SelectionBar::Action::Notify:
        decide(WorkflowStatus::Notified, false);
        break;
    case SelectionBar::Action::Note:
        addNote();
        break;
    case SelectionBar::Action::CopyArns:
        emit copyArnsRequested(selectedKeys());
        break;
    case SelectionBar::Action::Clear:
        tableView()->clearSelection();
        focusTable();
        break;
    }
}

// The rows may leave the list by this: where to go on is decided before, and the caller's new rows are met by it.
void FindingsPage::send(const QList<qint64>& keys, WorkflowStatus status, const QString& note, int days)
{
    const auto next = nextOpenKey(keys);
    tableView()->clearSelection();
    if (next != 0) {
        setCurrentKey(next);
    }
    emit decided(keys, status, note, days);
}

void FindingsPage::resolveOrReopen()
{
    allResolved() ? decide(WorkflowStatus::New, false) : decide(WorkflowStatus::Resolved, true);
}

void FindingsPage::refreshBar(int count)
{
    const auto all = snapshot().table;
    const auto shown = static_cast<int>(model().rows()->size());
    const auto hidden = all != nullptr ? static_cast<int>(all->rowCount()) - shown : 0;
    QString text;
    if (count > 1 && count == shown && hidden > 0) {
        text = tr("All %1 shown are selected; the filter hides %2.")
                   .arg(locale().toString(count), locale().toString(hidden));
    }
    m_bar->setCount(count, text);
    m_bar->setVisible(count > 0 || m_bar->isNoteOpen());
}
