// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/decisionnote.h"

namespace {

constexpr std::string_view mark = " | Evidence: ";

}

std::string noteWithEvidence(std::string_view note, std::string_view evidence)
{
    return std::string(note).append(mark).append(evidence);
}

std::string_view noteForAws(std::string_view note)
{
    return note.substr(0, note.find(mark));
}
