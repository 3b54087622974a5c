# SPDX-License-Identifier: GPL-3.0-or-later
# Read by installer/run.sh and tests/run.sh: installs the Debian packages of the named lists that are not there yet.

stop() {
    echo "$1" >&2
    exit 1
}

missing_packages() {
    for package in $(sed 's/#.*//' "$@"); do
        dpkg-query -W -f='${db:Status-Status}\n' "$package" 2>/dev/null | grep -qx installed || printf '%s ' "$package"
    done
}

install_missing() {
    command -v dpkg-query >/dev/null 2>&1 && command -v apt-get >/dev/null 2>&1 ||
        stop "This is not Debian or a system like it. Install the packages (or what corresponds to them) that are named in installer/deps.txt and tests/deps.txt, then build with CMake as README.md says."
    missing=$(missing_packages "$@")
    [ -n "$missing" ] || return 0
    as_root=
    if [ "$(id -u)" != 0 ]; then
        command -v sudo >/dev/null 2>&1 ||
            stop "Only root can install the packages that are missing (${missing% }). Run this as root, or install sudo."
        as_root=sudo
    fi
    echo "Installing: $missing"
    $as_root apt-get update -qq ||
        stop "The package lists could not be fetched. Is there a network, and does /etc/apt name a mirror?"
    # shellcheck disable=SC2086
    $as_root env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=600 install -y -qq --no-install-recommends $missing >"$log" 2>&1 ||
        { tail -n 15 "$log" >&2; stop "The packages could not be installed. What apt-get said is in $log."; }
}

# Builds the target that is named, else everything. One build type for running, testing and packaging, so that nothing is built twice.
build_target() {
    cmake -S "$top" -B "$build" -G Ninja -DCMAKE_BUILD_TYPE=RelWithDebInfo >"$log" 2>&1 ||
        { tail -n 25 "$log" >&2; stop "The build could not be prepared. All of what CMake said is in $log."; }
    cmake --build "$build" ${1:+--target "$1"} || stop "The build failed; the reason is above."
}

prepare() {
    top=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd) || exit 1
    build=${BUILD_DIR:-$top/build}
    mkdir -p "$build" 2>/dev/null && [ -w "$build" ] ||
        stop "The folder $build cannot be written. Set BUILD_DIR to one that can."
    log=$build/prepare.log
}
