// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/owners.h"

#include <QString>

// What an owner is sent, as Markdown in the user's language: the nodes, why they are not compliant, the commands, the
// findings. Texts from reports are escaped. `due`: empty, or the day it is asked for.
[[nodiscard]] QString ownerMarkdown(const QString& owner, const std::vector<OwnedNode>& nodes, const QString& due);

// Text from reports, so that no Markdown or HTML in it works; one line.
[[nodiscard]] QString markdownText(const QString& text);

// What a diagnosis advises to run, each once.
[[nodiscard]] std::vector<const Command*> commandsOf(const Diagnosis& diagnosis);

// "Production (111122223333), eu-west-1, Linux": texts as reports have them.
[[nodiscard]] QString placeOf(const OwnedNode& node);
