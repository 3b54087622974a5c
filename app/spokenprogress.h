// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <chrono>

// What a screen reader says of a progress: that it has begun, then each quarter, and never twice within ten seconds.
class SpokenProgress
{
public:
    using Time = std::chrono::milliseconds; // since any moment, never backwards

    // Empty: nothing now. permille -1: not known.
    [[nodiscard]] QString next(const QString& text, int permille, Time at);

    void end() { *this = {}; }

private:
    bool m_begun = false;
    int m_quarter = 0; // the last one that was passed
    Time m_last = {};
};
