#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# run.sh BUILD SECONDS [TARGET...]: runs the fuzz targets one after another; ends with an error when one finds something.
# New inputs stay in BUILD/tests/fuzz/corpus-TARGET.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
build=$(cd "$1" && pwd)/tests/fuzz
seconds=$2
shift 2
[ $# -gt 0 ] || set -- fuzz_json fuzz_reports fuzz_csv fuzz_log fuzz_source fuzz_instant fuzz_filter fuzz_spool fuzz_exchange fuzz_overview
for target in "$@"; do
    mkdir -p "$build/corpus-$target"
    echo "$target"
    dict=$here/json.dict
    [ "$target" != fuzz_filter ] || dict=$here/filter.dict
    (cd "$build" && nice ./"$target" -max_total_time="$seconds" -timeout=20 -rss_limit_mb=2048 -print_final_stats=1 \
        -verbosity=0 -dict="$dict" "corpus-$target" seeds)
done
