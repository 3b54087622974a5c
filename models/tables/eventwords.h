// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/facts.h"
#include "models/domain/message.h"

// "Command", "API call", ...: QT_TRANSLATE_NOOP("Message", "...").
[[nodiscard]] const char* eventKindWord(EventFact::Kind kind);

// What it means in words: the known failure that a log or the output of a command shows, else the exit code, else the
// status of a command or association; empty: nothing is known.
[[nodiscard]] Message eventMeaning(const EventFact& event);
