// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/contenthash.h"
#include "models/formats/readproblem.h"
#include "models/formats/textdecoder.h"
#include "tests/fuzz/memorystream.h"
#include "tests/jsonreference.h"

#include <cstdio>

// Our JSON reader against nlohmann's: the same verdict, the same events, the error in the right place.

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    try {
        MemoryStream bytes(text);
        PeekedStream peeked(bytes);
        TextDecoder decoder(peeked);
        std::string buffer(size + 8, '\0');
        while (decoder.read(buffer.data(), buffer.size()) > 0) { }
    } catch (const ReadProblem&) {
        return 0; // the reader only gets valid UTF-8
    }
    if (text.starts_with("\xFF\xFE") || text.starts_with("\xFE\xFF"))
        return 0;
    const auto difference = differenceOf(text);
    if (!difference.empty())
        std::fprintf(stderr, "%s\n", difference.c_str());
    demand(difference.empty());
    ContentHash first;
    ContentHash spaced;
    if (readJson(text, first).kind == JsonError::Kind::None) {
        demand(readJson("\n " + std::string(text) + "\t", spaced).kind == JsonError::Kind::None);
        demand(first.result() == spaced.result());
    }
    return 0;
}
