// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

// Installs the translators on the application, English plural forms first: "en", "fr", or empty for the system's
// language. May be called again.
void installTranslations(const QString& language);
