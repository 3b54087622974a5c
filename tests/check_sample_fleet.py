#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The committed sample fleet is what its generator writes, byte for byte; it is small, and every cause occurs in it."""

import json
import subprocess
import sys
import tempfile
from pathlib import Path

LIMIT = 4_000_000


def contents(reports, expected):
    found = {path.relative_to(reports).as_posix(): path.read_bytes() for path in reports.rglob("*") if path.is_file()}
    return found | {"EXPECTED.json": expected.read_bytes()}


def main():
    kept = Path(__file__).resolve().parent.parent / "resources"
    problems = []
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run([sys.executable, "-B", str(kept / "sample-fleet-model/generate.py"), folder], check=True)
        old = contents(kept / "sample-fleet", kept / "sample-fleet-model/EXPECTED.json")
        new = contents(Path(folder) / "reports", Path(folder) / "EXPECTED.json")
        problems += [f"{name}: differs from what generate.py writes" for name in sorted(old.keys() | new.keys()) if old.get(name) != new.get(name)]
    size = sum(len(data) for data in old.values())
    if size > LIMIT or len(old) < 100:
        problems.append(f"{len(old)} files, {size} bytes")
    expected = json.loads(old["EXPECTED.json"])
    problems += [f"cause {cause} does not occur" for cause, nodes in expected["causes"].items() if not nodes]
    print(*problems, f"{len(old)} files, {size} bytes, {len(problems)} problems", sep="\n")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
