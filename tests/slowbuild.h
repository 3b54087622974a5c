// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How much slower a build that looks for faults may be, with sanitizers or not optimised: for limits of time.
#if defined(__SANITIZE_ADDRESS__) || !defined(NDEBUG)
inline constexpr int slowness = 10;
#else
inline constexpr int slowness = 1;
#endif
