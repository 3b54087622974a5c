// SPDX-License-Identifier: GPL-3.0-or-later
// Nothing: for the precompiled headers that the tests share, see CMakeLists.txt.
