// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/message.h"

#include <optional>

// What is wrong with a typed filter, where, and what to write there instead.
struct FilterError
{
    int position = 0; // UTF-16, of the typed text
    int length = 0;
    Message sentence = {};
    QString suggestion = {}; // for this place; empty: none

    // The text with the suggestion in its place.
    [[nodiscard]] QString corrected(QString text) const { return text.replace(position, length, suggestion); }
};
