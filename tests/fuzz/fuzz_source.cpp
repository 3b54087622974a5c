// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/source.h"
#include "tests/fuzz/memorystream.h"

#include <cstdlib>
#include <sys/mman.h>
#include <unistd.h>

// Any bytes as a file: unpacking, archives, encodings, and what is in them. The file is one in memory.

namespace {

class DroppingSink final : public FactSink
{
public:
    std::uint64_t count = 0;

    void take(SourceRecord&&) override { ++count; }

    void reject(const Rejection&) override { ++count; }
};

}

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size)
{
    static const int file = memfd_create("fuzz", MFD_CLOEXEC);
    static const auto path = "/proc/self/fd/" + std::to_string(file);
    if (ftruncate(file, 0) != 0 || pwrite(file, data, size, 0) != ssize_t(size))
        std::abort();
    const auto source = openSource(path);
    while (source->next()) {
        const auto hints = source->hints({});
        DroppingSink sink;
        const auto result = source->read({.node = {}, .salvage = size % 2 == 0}, sink, {}, {});
        if (result.end == ReadResult::End::Refused) {
            demand(!result.problem.empty());
            continue;
        }
        demand(sink.count == result.records);
        demand(hints.sha256.empty() || hints.sha256 == result.scope.sha256);
    }
    return 0;
}
