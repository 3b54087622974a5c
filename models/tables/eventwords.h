// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/facts.h"

// "Command", "API call", ...: QT_TRANSLATE_NOOP("Message", "...").
[[nodiscard]] const char* eventKindWord(EventFact::Kind kind);
