#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# The scripts that begin everything are POSIX shell, and what they install is named once.
set -u
top=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
failed=0
fail() { echo "FAILED: $*"; failed=1; }
for script in installer/deps.sh installer/run.sh tests/run.sh tests/check_package.sh tests/check_scripts.sh; do
    sh -n "$top/$script" || fail "$script is not readable for sh"
done
bash -n "$top/.ci/run" || fail ".ci/run is not readable for bash"
twice=$(sed 's/#.*//;/^ *$/d' "$top/installer/deps.txt" "$top/tests/deps.txt" | sort | uniq -d)
[ -z "$twice" ] || fail "named twice: $twice"
for package in $(sed 's/#.*//' "$top/installer/deps.txt" "$top/tests/deps.txt"); do
    grep -q "\`$package\`" "$top/README.md" || fail "README.md does not say why $package is needed"
done

# Without apt and without anything else on the path there is a plain sentence, not a shell error.
empty=$(mktemp -d)
for tool in dirname mkdir; do ln -s "$(command -v $tool)" "$empty/$tool"; done
shell=$(command -v sh)
said=$(PATH=$empty BUILD_DIR=$empty/build "$shell" "$top/installer/run.sh" 2>&1) && fail "run.sh went on without apt"
case $said in *"This is not Debian"*) ;; *) fail "run.sh without apt says: $said" ;; esac
rm -rf "$empty"
[ "$failed" = 0 ] && echo "ok"
exit "$failed"
