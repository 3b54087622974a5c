// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/keymap.h"

#include "app/actions.h"
#include "app/settings.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr std::array listIds {
    "resolve", "suppress", "notify", "note", "check", "next", "previous", "openLink", "copyArns", "unseen", "undo"};

QString listTitle(ListKey key)
{
    switch (key) {
    case ListKey::Resolve:
        return KeyMap::tr("Findings: mark resolved, again to reopen");
    case ListKey::Suppress:
        return KeyMap::tr("Findings: suppress");
    case ListKey::Notify:
        return KeyMap::tr("Findings: mark notified");
    case ListKey::Note:
        return KeyMap::tr("Findings: add a note");
    case ListKey::Check:
        return KeyMap::tr("Findings: check the row");
    case ListKey::Next:
        return KeyMap::tr("Findings: next row");
    case ListKey::Previous:
        return KeyMap::tr("Findings: previous row");
    case ListKey::OpenLink:
        return KeyMap::tr("Findings: open the source link");
    case ListKey::CopyArns:
        return KeyMap::tr("Findings: copy the ARN");
    case ListKey::Unseen:
        return KeyMap::tr("Findings: mark as unseen");
    case ListKey::Undo:
        return KeyMap::tr("Findings: undo");
    }
    return {};
}

bool isSingle(const QKeySequence& key)
{
    const auto pressed = key[0];
    const auto letter = pressed.key() >= Qt::Key_A && pressed.key() <= Qt::Key_Z;
    const auto digit = pressed.key() >= Qt::Key_0 && pressed.key() <= Qt::Key_9;
    return key.count() == 1 && pressed.keyboardModifiers() == Qt::NoModifier && (letter || digit);
}

// Not typed into a field by somebody who writes.
bool isForCommands(const QKeySequence& key)
{
    const auto pressed = key[0];
    const auto function = pressed.key() >= Qt::Key_F1 && pressed.key() <= Qt::Key_F35;
    return function || (pressed.keyboardModifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)) != 0;
}

} // namespace

KeyMap::KeyMap(Settings& settings, const Actions& actions, QObject* parent)
    : QObject(parent)
    , m_settings(settings)
{
    addActions(actions);
    addListKeys();
    restore();
}

// Keys may have changed places: all that were chosen anew are free first.
void KeyMap::restore()
{
    QList<QPair<Command*, QKeySequence>> chosen;
    for (auto& command : m_commands) {
        if (const auto key = m_settings.chosenKey(command.id); key) {
            chosen.append({&command, QKeySequence::fromString(*key)});
            command.keys.clear();
        }
    }
    for (const auto& [command, key] : chosen) {
        const auto keys = key.isEmpty() ? QList<QKeySequence>() : QList<QKeySequence> {key};
        apply(*command, problemOf(*command, keys).isEmpty() ? keys : QList<QKeySequence>());
    }
}

void KeyMap::addActions(const Actions& actions)
{
    for (auto* action : actions.all()) {
        m_commands.append({.id = action->objectName(),
            .title = Actions::plainText(*action),
            .standard = action->shortcuts(),
            .keys = action->shortcuts(),
            .action = action});
    }
}

void KeyMap::addListKeys()
{
    const ListKeys standard;
    for (std::size_t key = 0; key < standard.keys.size(); ++key) {
        const QList<QKeySequence> keys {QKeySequence(standard.keys.at(key))};
        m_commands.append({.id = "list-"_L1 + QLatin1StringView(listIds.at(key)),
            .title = listTitle(static_cast<ListKey>(key)),
            .standard = keys,
            .keys = keys});
    }
}

ListKeys KeyMap::listKeys() const
{
    ListKeys keys;
    for (std::size_t key = 0; key < keys.keys.size(); ++key) {
        const auto id = "list-"_L1 + QLatin1StringView(listIds.at(key));
        const auto found = std::ranges::find(m_commands, id, &Command::id);
        keys.keys.at(key) = found->keys.isEmpty() ? Qt::Key_unknown : found->keys.front()[0].key();
    }
    return keys;
}

KeyMap::Command* KeyMap::find(const QString& id)
{
    const auto found = std::ranges::find(m_commands, id, &Command::id);
    return found == m_commands.end() ? nullptr : &*found;
}

QString KeyMap::problemOf(const Command& command, const QList<QKeySequence>& keys) const
{
    for (const auto& key : keys) {
        if (command.action == nullptr && !isSingle(key)) {
            return tr("Keys of the list are single letters or digits.");
        }
        if (command.action != nullptr && !isForCommands(key) && !command.standard.contains(key)) {
            return tr("Keys of commands have Ctrl or Alt, or are function keys: letters are typed into fields.");
        }
        for (const auto& other : m_commands) {
            const auto same = (other.action == nullptr) == (command.action == nullptr);
            if (other.id != command.id && same && other.keys.contains(key)) {
                return tr("%1 is the key of “%2” already.").arg(key.toString(QKeySequence::NativeText), other.title);
            }
        }
    }
    return {};
}

void KeyMap::apply(Command& command, const QList<QKeySequence>& keys)
{
    command.keys = keys;
    if (command.action != nullptr) {
        command.action->setShortcuts(keys);
    }
}

QString KeyMap::setKey(const QString& id, const QKeySequence& key)
{
    auto* command = find(id);
    Q_ASSERT(command != nullptr);
    const auto keys = key.isEmpty() ? QList<QKeySequence>() : QList<QKeySequence> {key};
    auto problem = problemOf(*command, keys);
    if (problem.isEmpty()) {
        apply(*command, keys);
        m_settings.setChosenKey(id, key.toString());
        emit changed();
    }
    return problem;
}

QString KeyMap::reset(const QString& id)
{
    auto* command = find(id);
    if (command == nullptr) {
        return {};
    }
    const auto problem = problemOf(*command, command->standard);
    if (problem.isEmpty()) {
        apply(*command, command->standard);
        m_settings.setChosenKey(id, std::nullopt);
        emit changed();
    }
    return problem;
}

void KeyMap::resetAll()
{
    for (auto& command : m_commands) {
        if (command.isChanged()) {
            apply(command, command.standard);
            m_settings.setChosenKey(command.id, std::nullopt);
        }
    }
    emit changed();
}
