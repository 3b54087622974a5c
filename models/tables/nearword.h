// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

// Letters and digits only, without case and accents: how names are compared.
[[nodiscard]] QString plainName(QStringView text);

// Of plain names the one that was probably meant: few letters wrong, missing, too many or exchanged. Empty: none is
// near.
[[nodiscard]] QString nearestName(const QString& typed, const QStringList& names);
