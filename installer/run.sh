#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# One command: installs what is missing, builds, and opens the window on the sample fleet.
#   sh installer/run.sh            the sample fleet
#   sh installer/run.sh ARGUMENTS  the program with these arguments instead
# BUILD_DIR names another folder for the build (default: build, beside this one).
set -eu
. "$(dirname -- "$0")/deps.sh"
prepare
install_missing "$top/installer/deps.txt"
build_target fleet-compliance
app=$build/app/fleet-compliance
[ $# -eq 0 ] || exec "$app" "$@"
if [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] && [ -z "${QT_QPA_PLATFORM:-}" ]; then
    stop "The program is built, but there is no display to open its window on (neither DISPLAY nor WAYLAND_DISPLAY is set).
Start this again in a desktop session, or use the program without a window, for example:
  \"$app\" import --database fleet.db \"$top/resources/sample-fleet\"
  \"$app\" summary --database fleet.db"
fi
data=${XDG_DATA_HOME:-${HOME:-$build}/.local/share}/fleet-compliance/fleet-compliance
mkdir -p "$data" || stop "The folder $data, where the sample fleet is kept, cannot be made."
exec "$app" --database "$data/sample.fleet-db" "$top/resources/sample-fleet"
