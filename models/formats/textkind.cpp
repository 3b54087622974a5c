// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/textkind.h"

#include <QtGlobal>

#include <algorithm>
#include <array>

namespace {

// THE LIST. The first that recognises a text reads it.
constexpr std::array kinds = {
    &findingsCsvKind,
    &patchReportCsvKind,
    &patchLogKind,
};

}

std::span<const TextKind* const> allTextKinds()
{
    return kinds;
}

const TextKind* findTextKind(std::string_view head)
{
    const auto found =
        std::find_if(kinds.begin(), kinds.end(), [&](const auto* kind) { return kind->recognises(head); });
    return found == kinds.end() ? nullptr : *found;
}

Message noRecords()
{
    return {QT_TRANSLATE_NOOP("Message", "The file is a report without any records."), {}};
}
