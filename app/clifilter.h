// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/views.h"

class QCommandLineParser;

// The option --filter of commands that write rows.
void addFilterOption(QCommandLineParser& parser);

// What it asks of a view; ages are reckoned from the moment. No value: it is wrong, already said with its place.
// `narrowed`: a filter that it narrows further.
[[nodiscard]] std::optional<Filter> filterOption(
    const QCommandLineParser& parser, const ViewSpec& view, const Moment& moment, const QString& narrowed = {});
