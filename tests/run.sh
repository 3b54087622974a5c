#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# One command: installs what is missing, builds, and runs every test; no screen is needed.
#   sh tests/run.sh                  all tests
#   sh tests/run.sh -L package       what ctest is told beside that, e.g. only the tests of one label
# BUILD_DIR names another folder for the build (default: build, beside this one).
set -eu
. "$(dirname -- "$0")/../installer/deps.sh"
prepare
install_missing "$top/installer/deps.txt" "$top/tests/deps.txt"
build_target
ctest --test-dir "$build" --output-on-failure --no-tests=error -j"$(nproc)" "$@"
