// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/importpreview.h"
#include "views/importpreviewpane.h"

// A preview in the user's language, at most 1000 of each list.
[[nodiscard]] PreviewText previewText(const ImportPreview& preview);
