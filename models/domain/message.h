// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string>
#include <vector>

// A sentence that is stored and shown later, perhaps in another language: the English text, marked with
// QT_TRANSLATE_NOOP("Message", "..."), and what its %1, %2 stand for. Texts from files stand only in the arguments.
struct Message
{
    std::string text = {};
    std::vector<std::string> arguments = {};

    [[nodiscard]] bool empty() const { return text.empty(); }

    friend bool operator==(const Message&, const Message&) = default;
};

// In the user's language. Arguments are cut at 200 characters and made visible (see visibleText).
[[nodiscard]] QString translated(const Message& message);

// One line for the database, and back: the text, then each argument, with U+001F between them.
[[nodiscard]] std::string packed(const Message& message);
[[nodiscard]] Message unpacked(std::string_view text);

// Control, bidirectional and other invisible characters written out as \u202E and the like: for terminals, messages and ids on screen.
[[nodiscard]] QString visibleText(const QString& text);
