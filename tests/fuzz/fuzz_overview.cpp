// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/keptoverview.h"
#include "tests/fuzz/memorystream.h"

#include <QCryptographicHash>

// Any bytes as the overview that is kept beside a database, with the sum that belongs to them: what is taken for one is
// written, and read again as the same.

namespace {

constexpr qsizetype headSize = 8 + sizeof FLEET_VERSION - 1;

}

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size)
{
    static const auto head = packed(KeptOverview {}).first(headSize);
    const auto rest = QByteArray(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const auto kept = unpacked(head + QCryptographicHash::hash(rest, QCryptographicHash::Sha1) + rest);
    if (!kept)
        return 0;
    const auto bytes = packed(*kept);
    const auto again = unpacked(bytes);
    demand(again.has_value());
    demand(packed(*again) == bytes);
    return 0;
}
