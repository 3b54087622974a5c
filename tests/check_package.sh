#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Makes the Debian package and looks at it: what is in it, lintian, desktop file, metainfo, MIME types, and whether the program in it starts.
#   check_package.sh BUILD_FOLDER CPACK VERSION
set -u
build=$1 cpack=$2 version=$3
work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT
failed=0
fail() { echo "FAILED: $*"; failed=1; }

(cd "$build" && "$cpack" -G DEB -B "$work" >"$work/cpack.log" 2>&1) || { cat "$work/cpack.log"; fail "cpack"; exit 1; }
deb=$(find "$work" -maxdepth 1 -name 'fleet-compliance_*.deb')
[ -f "$deb" ] || { fail "no package was made"; exit 1; }
root=$work/root
dpkg-deb -x "$deb" "$root" || fail "the package cannot be unpacked"

for path in bin/fleet-compliance share/applications/org.fleetcompliance.dashboard.desktop share/metainfo/org.fleetcompliance.dashboard.metainfo.xml \
    share/mime/packages/org.fleetcompliance.dashboard.xml share/icons/hicolor/scalable/apps/org.fleetcompliance.dashboard.svg \
    share/icons/hicolor/16x16/apps/org.fleetcompliance.dashboard.png share/icons/hicolor/256x256/apps/org.fleetcompliance.dashboard.png \
    share/man/man1/fleet-compliance.1.gz share/doc/fleet-compliance/copyright share/doc/fleet-compliance/changelog.gz \
    share/fleet-compliance/sample-fleet/security-hub; do
    [ -e "$root/usr/$path" ] || fail "usr/$path is not in the package"
done
outside=$(cd "$root" && find . -type f ! -path './usr/bin/fleet-compliance' ! -path './usr/share/*')
[ -z "$outside" ] || fail "files at unexpected places: $outside"
dpkg-deb -e "$deb" "$work/control"
scripts=$(cd "$work/control" && ls | grep -vxE 'control|md5sums' || true)
[ -z "$scripts" ] || fail "the package runs scripts: $scripts"
dpkg-deb -f "$deb" Version | grep -qx "$version" || fail "the package's version is not $version"
dpkg-deb -f "$deb" Depends | grep -q 'libqt6svg6' || fail "libqt6svg6, which draws the icons, is no dependency"
grep -q "<release version=\"$version\"" "$root/usr/share/metainfo/org.fleetcompliance.dashboard.metainfo.xml" || fail "the metainfo has no release $version"

# lintian asks for a home directory and complains to root of being root
HOME=$work lintian --allow-root --fail-on error,warning "$deb" || fail "lintian"
desktop-file-validate "$root/usr/share/applications/org.fleetcompliance.dashboard.desktop" || fail "desktop file"
appstreamcli validate-tree --no-net "$root" || fail "metainfo"
xmllint --noout "$root/usr/share/mime/packages/org.fleetcompliance.dashboard.xml" || fail "MIME types"

mkdir "$work/home"
run() { env -i PATH=/usr/bin:/bin HOME="$work/home" LC_ALL=C.UTF-8 "$root/usr/bin/fleet-compliance" "$@"; }
run --version | grep -q "$version" || fail "--version without a display"
run --help | grep -q diagnose || fail "--help without a display"
run import --database "$work/sample.db" "$root/usr/share/fleet-compliance/sample-fleet" >"$work/import.txt" 2>&1 || { tail -n 20 "$work/import.txt"; fail "the sample fleet in the package is not imported whole"; }
run summary --database "$work/sample.db" >/dev/null || fail "summary"
[ "$failed" = 0 ] && echo "The package is sound: $(basename "$deb"), $(stat -c %s "$deb") bytes"
exit "$failed"
