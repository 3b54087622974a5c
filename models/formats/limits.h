// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>

// What a file may ask of this program. Reports that AWS writes stay far below; beyond, the record or the file is
// refused with a sentence that names the limit.
namespace limits {

constexpr unsigned depth =
    64; // of nested lists and objects, from the top of the file: the reader keeps one bit for each
constexpr std::size_t record =
    16 * 1024 * 1024; // bytes: Security Hub allows 240 KB, an event 256 KB; bounds the memory
constexpr std::size_t number = 400; // characters: longer ones are no measurements, and slow to convert
constexpr std::size_t values = 100'000; // of one field in one record, as the CVEs of a finding: bounds the memory
constexpr std::uint64_t useless = 10'000; // records before the first usable one: the file is something else
constexpr std::uint64_t rejected = 1'000'000; // records of a file: nobody looks at more, and each is kept
constexpr std::uint64_t members = 1'000'000; // of an archive: more are no reports, but an attack on the list of files
constexpr std::uint64_t ratio = 500; // unpacked to packed bytes; reports reach 40
constexpr std::uint64_t unpacked = 1024 * 1024 * 1024; // bytes that may unpack at any ratio
constexpr std::size_t csvCell = 1024 * 1024; // bytes in quotes: a missing quote swallows the rest of the file otherwise
constexpr std::size_t csvRow = 4 * 1024 * 1024; // bytes
constexpr std::size_t csvCells = 1000; // of a row

}
