// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/importpreview.h"

#include <nlohmann/json_fwd.hpp>

// The reports of an import as JSON: `import --json` and `import --dry-run --json`. In English, whatever the language.
[[nodiscard]] nlohmann::ordered_json importDocument(const std::vector<FileReport>& reports);
[[nodiscard]] nlohmann::ordered_json previewDocument(const ImportPreview& preview);
