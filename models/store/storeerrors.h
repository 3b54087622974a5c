// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/database.h"

#include <string>

// The sentences of StoreError, in one place.

[[nodiscard]] StoreError storeError(int code, sqlite3* handle, const std::string& path);

[[nodiscard]] StoreError missingError(const std::string& path);
[[nodiscard]] StoreError emptyError(const std::string& path);
[[nodiscard]] StoreError notAFileError(const std::string& path);
[[nodiscard]] StoreError foreignError(const std::string& path);
[[nodiscard]] StoreError newerError(const std::string& path, std::int64_t version);
[[nodiscard]] StoreError olderError(const std::string& path);
[[nodiscard]] StoreError damagedError(const std::string& path, const std::string& how);
[[nodiscard]] StoreError readOnlyError(const std::string& path);
[[nodiscard]] StoreError systemError(const std::string& path, int number); // errno
