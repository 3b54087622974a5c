#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Imports the sample fleet with the program itself and compares its figures with those that were counted from the model.

    check_sample_figures.py PROGRAM
"""

import json
import subprocess
import sys
import tempfile
from pathlib import Path

RESOURCES = Path(__file__).resolve().parent.parent / "resources"
REPORTS = str(RESOURCES / "sample-fleet")
SAME = ("nodes", "terminated", "accounts", "compliant", "nonCompliant", "cannotBeJudged", "missingPatches", "failedPatches", "pendingReboot",
        "rejectedPatches", "openFindings", "criticalFindings", "staleFindings", "suppressedFindings", "resolvedFindings", "causes")
CAUSES = ("NeverScanned", "OperationFailed", "Missing", "MissingAfterInstall", "Failed", "PendingReboot", "Rejected", "AssociationFailed",
          "InventoryFailed", "Custom", "ScansOverwrite", "StaleFinding")


def run(program, *arguments):
    done = subprocess.run([program, *arguments], capture_output=True, text=True)
    if done.returncode:
        print(f"{' '.join(arguments)}: ended with {done.returncode}\n{done.stdout[-3000:]}{done.stderr[-3000:]}")
    return done.stdout, done.returncode == 0


def main():
    program, problems = sys.argv[1], []
    expected = json.loads((RESOURCES / "sample-fleet-model/EXPECTED.json").read_text())
    at = ["--as-of", expected["asOf"], "--fresh-days", str(expected["freshDays"])]
    with tempfile.TemporaryDirectory() as folder:
        database = ["--database", f"{folder}/sample.db"]
        first, whole = run(program, "import", *database, "--json", REPORTS)
        if not whole:
            return 1
        sums = json.loads(first)
        if sums["read"] != sums["new"] + sums["updated"] + sums["unchanged"] + sums["rejected"] or sums["rejected"] or sums["clashes"]:
            problems.append(f"import: {({key: value for key, value in sums.items() if key != 'files'})}")
        again = json.loads(run(program, "import", *database, "--json", REPORTS)[0])
        if again["new"] or again["updated"]:
            problems.append(f"the second import changed something: {again['new']} new, {again['updated']} updated")
        summary = json.loads(run(program, "summary", *database, *at, "--json")[0])
        for key in SAME:
            got, wanted = summary.get(key), expected[key]
            if isinstance(wanted, dict):
                got = {part: (got or {}).get(part, 0) for part in wanted}
            if got != wanted:
                problems.append(f"{key}: {got}, should be {wanted}")
        accounts = {group["name"]: {"name": group["label"], "nodes": group["nodes"], "compliant": group["compliant"]} for group in summary["byAccount"]}
        if accounts != expected["byAccount"]:
            problems.append(f"byAccount: {accounts}, should be {expected['byAccount']}")
        for node, wanted in expected["verdicts"].items():
            told = json.loads(run(program, "diagnose", *database, *at, "--json", node)[0] or "{}")
            causes = [CAUSES[cause["number"] - 1] for cause in told.get("causes", [])]
            if told.get("verdict", "").replace("_", "").lower() != wanted["verdict"].lower() or causes != wanted["causes"]:
                problems.append(f"{wanted['name']}: {told.get('verdict')} {causes}, should be {wanted['verdict']} {wanted['causes']}")
    print(*problems, f"{len(problems)} problems", sep="\n")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
