// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/arn.h"

std::string_view arnPart(std::string_view arn, int part)
{
    if (!arn.starts_with("arn:"))
        return {};
    for (; part > 0; --part) {
        const auto colon = arn.find(':');
        if (colon == arn.npos)
            return {};
        arn.remove_prefix(colon + 1);
    }
    return arn.substr(0, arn.find(':'));
}
