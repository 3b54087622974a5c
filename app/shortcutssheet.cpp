// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shortcutssheet.h"

#include "views/plaintable.h"
#include "views/style.h"
#include "views/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QString keysOf(const KeyMap::Command& command)
{
    QStringList keys;
    for (const auto& key : command.keys) {
        keys.append(key.toString(QKeySequence::NativeText));
    }
    return command.id == u"list-check"_s ? ShortcutsSheet::tr("%1, Space").arg(keys.join(u", "_s)) : keys.join(u", "_s);
}

QList<QPair<QString, QString>> fixedKeys()
{
    return {{ShortcutsSheet::tr("Lists: filter"), u"/"_s},
        {ShortcutsSheet::tr("Lists: open the row"), ShortcutsSheet::tr("Enter")},
        {ShortcutsSheet::tr("Lists: detail panel"), ShortcutsSheet::tr("Space")},
        {ShortcutsSheet::tr("Groups: expand and collapse"), ShortcutsSheet::tr("Right, Left")},
        {ShortcutsSheet::tr("Tabs: next and previous"), ShortcutsSheet::tr("Ctrl+Tab, Ctrl+Shift+Tab")}};
}

} // namespace

ShortcutsSheet::ShortcutsSheet(KeyMap& keys, QWidget* parent)
    : QDialog(parent)
    , m_keys(keys)
{
    setWindowTitle(tr("Keyboard Shortcuts"));
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    fill();
    connect(&keys, &KeyMap::changed, this, &ShortcutsSheet::fill);
    resize(scaled(600, this), scaled(660, this));
}

void ShortcutsSheet::build()
{
    auto* layout = new QVBoxLayout(this);
    auto* search = new QLineEdit(this);
    search->setPlaceholderText(tr("Search commands and keys"));
    search->setAccessibleName(tr("Search commands and keys"));
    addClearButton(search);
    connect(search, &QLineEdit::textChanged, this, &ShortcutsSheet::search);
    connect(search, &QLineEdit::returnPressed, this, [this] { m_table->setFocus(Qt::OtherFocusReason); });
    m_table = new PlainTable(0, 2, this);
    m_table->setHorizontalHeaderLabels({tr("Command"), tr("Keys")});
    m_table->setAccessibleName(tr("Keyboard shortcuts"));
    setPlainLook(m_table);
    m_table->setWordWrap(false);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->installEventFilter(this);
    connect(m_table, &QTableWidget::currentCellChanged, this, [this] { refreshButtons(); });
    connect(m_table, &QTableWidget::cellDoubleClicked, this, [this] { listen(); });
    m_message = new QLabel(this);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    layout->addWidget(search);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_message);
    auto* row = new QHBoxLayout;
    layout->addLayout(row);
    const auto add = [&](const QString& text) {
        auto* button = new QPushButton(text, this);
        button->setAutoDefault(false);
        row->addWidget(button);
        return button;
    };
    m_change = add(tr("Change Key…"));
    m_none = add(tr("No Key"));
    m_reset = add(tr("Reset"));
    row->addStretch();
    m_resetAll = add(tr("Reset All"));
    connect(m_change, &QPushButton::clicked, this, &ShortcutsSheet::listen);
    connect(m_none, &QPushButton::clicked, this, [this] { tell(m_keys.setKey(current()->id, {})); });
    connect(m_reset, &QPushButton::clicked, this, [this] { tell(m_keys.reset(current()->id)); });
    connect(m_resetAll, &QPushButton::clicked, this, [this] {
        m_keys.resetAll();
        tell({});
    });
}

void ShortcutsSheet::fill()
{
    m_commands = m_keys.commands();
    const auto fixed = fixedKeys();
    const auto count = static_cast<int>(m_commands.size());
    m_table->setRowCount(count + static_cast<int>(fixed.size()));
    const auto set = [this](int row, const QString& title, const QString& keys, bool bold) {
        for (const auto& [column, text] : {QPair {0, title}, QPair {1, keys}}) {
            auto* item = new QTableWidgetItem(text);
            auto font = m_table->font();
            font.setBold(bold); // not the one it comes with
            item->setFont(font);
            m_table->setItem(row, column, item);
        }
    };
    for (int row = 0; row < count; ++row) {
        set(row, m_commands[row].title, keysOf(m_commands[row]), m_commands[row].isChanged());
    }
    for (int row = 0; row < fixed.size(); ++row) {
        set(count + row, fixed[row].first, fixed[row].second, false);
    }
    refreshButtons();
}

void ShortcutsSheet::search(const QString& text)
{
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const bool found = m_table->item(row, 0)->text().contains(text, Qt::CaseInsensitive)
            || m_table->item(row, 1)->text().contains(text, Qt::CaseInsensitive);
        m_table->setRowHidden(row, !found);
    }
    auto row = 0;
    while (row < m_table->rowCount() && m_table->isRowHidden(row)) {
        ++row;
    }
    m_table->setCurrentCell(row < m_table->rowCount() ? row : -1, 0);
    refreshButtons();
}

const KeyMap::Command* ShortcutsSheet::current() const
{
    const auto row = m_table->currentRow();
    return row >= 0 && row < m_commands.size() ? &m_commands[row] : nullptr;
}

void ShortcutsSheet::refreshButtons()
{
    const auto* command = current();
    m_change->setEnabled(command != nullptr);
    m_none->setEnabled(command != nullptr && !command->keys.isEmpty());
    m_reset->setEnabled(command != nullptr && command->isChanged());
    m_resetAll->setEnabled(std::ranges::any_of(m_commands, &KeyMap::Command::isChanged));
    if (command == nullptr || command->id != m_listening) {
        m_listening.clear();
        tell({});
    }
}

void ShortcutsSheet::listen()
{
    if (const auto* command = current()) {
        m_listening = command->id;
        tell(tr("Press the new key for “%1”. Esc leaves it as it is.").arg(command->title));
        m_table->setFocus(Qt::OtherFocusReason);
    }
}

bool ShortcutsSheet::eventFilter(QObject* watched, QEvent* event)
{
    const auto* key = dynamic_cast<QKeyEvent*>(event);
    if (watched != m_table || key == nullptr) {
        return QDialog::eventFilter(watched, event);
    }
    if (m_listening.isEmpty()) {
        const auto enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (event->type() == QEvent::KeyPress && enter) {
            listen();
            return true;
        }
        return QDialog::eventFilter(watched, event);
    }
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept(); // no command runs meanwhile
    } else if (event->type() == QEvent::KeyPress) {
        take(*key);
    }
    return true;
}

void ShortcutsSheet::take(const QKeyEvent& event)
{
    switch (event.key()) {
    case Qt::Key_Control:
    case Qt::Key_Shift:
    case Qt::Key_Alt:
    case Qt::Key_AltGr:
    case Qt::Key_Meta:
        return; // held for the key that follows
    case Qt::Key_Escape:
        m_listening.clear();
        tell({});
        return;
    default:
        const auto combination = QKeyCombination(event.modifiers() & ~Qt::KeypadModifier, Qt::Key(event.key()));
        const auto problem = m_keys.setKey(m_listening, QKeySequence(combination));
        if (problem.isEmpty()) {
            m_listening.clear();
        }
        tell(problem);
    }
}

void ShortcutsSheet::tell(const QString& sentence)
{
    m_message->setText(sentence);
    m_message->setVisible(!sentence.isEmpty());
}
