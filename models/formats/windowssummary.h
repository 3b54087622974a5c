// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/facts.h"

#include <map>
#include <string>
#include <string_view>

// The block of "InstalledCount : 12" lines that a patch operation on Windows prints at its end; blank lines may stand
// between them.
class WindowsSummary
{
public:
    [[nodiscard]] bool add(std::string_view line); // false: the line does not belong to it, which ends it

    [[nodiscard]] bool complete() const; // it holds the counts

    [[nodiscard]] bool failed() const; // they are all -1: nothing was found out
    [[nodiscard]] PatchSummaryFact fact() const; // without its node

    [[nodiscard]] const std::string& text() const { return m_text; }

    void clear();

private:
    [[nodiscard]] Count count(const char* name) const;
    [[nodiscard]] std::string_view value(const char* name) const;

    std::map<std::string, std::string, std::less<>> m_values;
    std::string m_text;
};
