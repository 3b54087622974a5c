// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/owners.h"

#include <QString>

// What an owner is sent, as a mail of plain text: the same as ownerMarkdown() without any marks. Texts from reports
// keep to their line. `due`: empty, or the day it is asked for.
struct OwnerMail
{
    QString subject = {};
    QString body = {};

    [[nodiscard]] QString text() const; // "Subject: …", an empty line, the body
};

[[nodiscard]] OwnerMail ownerMail(const QString& owner, const std::vector<OwnedNode>& nodes, const QString& due);
