#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the sample fleet: the reports to ../sample-fleet and EXPECTED.json here, or all to a folder that is named:

    python3 generate.py [FOLDER]

The same program always writes the same bytes."""

import json
import shutil
import sys
from pathlib import Path

sys.dont_write_bytecode = True
from generator import findings, ssm, sync  # noqa: E402
from generator.expected import expected  # noqa: E402
from generator.fleet import LAST, PLANTS, PROD, ROUNDS, SHARED, fleet  # noqa: E402

LISTS = {PROD: (2, LAST), SHARED: (3, LAST)}  # rounds at which list-compliance-items was taken
BY_PATCHES = ("proxy-us-02", "file-us-01", "file-us-02", "print-01")  # whose list comes from describe-instance-patches instead
PAGE = 60


def stamp(index):
    return ROUNDS[index].replace("-", "") + "T2205Z"


def write(path, text):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8", newline="\n")


def pretty(value):
    return json.dumps(value, indent=1, ensure_ascii=False) + "\n"


def line(value):
    return json.dumps(value, ensure_ascii=False) + "\n"


def cli_files(nodes, folder, account):
    for region in sorted({node.region for node in nodes}):
        here = [node for node in nodes if node.region == region]
        listed = [node for node in here if node.name not in BY_PATCHES]
        for index in range(len(ROUNDS)):
            place = folder / account / region / ROUNDS[index]
            write(place / f"describe-instance-patch-states-{stamp(index)}.json", pretty(ssm.patch_states(here, index)))
            if index in (0, 3, LAST):
                write(place / f"describe-instance-information-{stamp(index)}.json", pretty(ssm.instance_information(here, index)))
            if index in LISTS[account]:
                write(place / f"list-compliance-items-{stamp(index)}.json", pretty(ssm.compliance_items(listed, index)))
                for node in here:
                    if node not in listed:
                        write(place / f"describe-instance-patches-{node.id}-{stamp(index)}.json", pretty(ssm.instance_patches(node, index)))
            if index in (2, LAST):  # one answer a node, as a shell loop leaves them in one file
                write(place / f"describe-instance-associations-status-{stamp(index)}.json",
                      "".join(pretty(ssm.association_status(node, index)) for node in here if ssm.associations(node, index)))
            if index == LAST:
                sound = [node for node in listed if node.story not in ("disagrees", "outdated")]
                write(place / f"list-resource-compliance-summaries-{stamp(index)}.json", pretty(ssm.resource_summaries(sound, index)))


def sync_files(nodes, folder, account):
    for index in range(len(ROUNDS)):
        for name, lines in sync.files(nodes, index):
            write(folder / account / f"resource-data-sync-{stamp(index)}" / name, "".join(line(value) for value in lines))


def finding_files(nodes, folder):
    place = folder / "security-hub"
    shared = [node for node in nodes if node.account == SHARED]
    rest = [node for node in nodes if node.account != SHARED]
    for index in range(len(ROUNDS)):
        events = [findings.event(record) for record in findings.patch_findings(shared, [index])]
        if events:
            write(place / f"eventbridge-{stamp(index)}.jsonl", "".join(line(event) for event in events))
    records = findings.patch_findings(rest)
    pages = [records[first:first + PAGE] for first in range(0, len(records), PAGE)]
    for number, page in enumerate(pages, 1):
        answer = {"Findings": page}
        if number < len(pages):
            answer["NextToken"] = f"made-up-token-{number}"
        write(place / f"get-findings-patch-manager-20261121T1405Z-page{number}.json", pretty(answer))
    others = findings.other_findings(nodes)
    hub = [record for record in others if "product/aws/securityhub" in record["ProductArn"]]
    write(place / "get-findings-controls-20261121T1405Z.json", pretty({"Findings": hub}))
    write(place / "inspector-guardduty-20261121T1405Z.jsonl", "".join(line(record) for record in others if record not in hub))


def main():
    here = Path(__file__).resolve().parent
    top, reports = (Path(sys.argv[1]), Path(sys.argv[1]) / "reports") if len(sys.argv) > 1 else (here, here.parent / "sample-fleet")
    shutil.rmtree(reports, ignore_errors=True)
    nodes = fleet()
    for account in (PROD, SHARED):
        cli_files([node for node in nodes if node.account == account], reports, account)
    sync_files([node for node in nodes if node.account == PLANTS], reports, PLANTS)
    finding_files(nodes, reports)
    write(top / "EXPECTED.json", json.dumps(expected(nodes), indent=1) + "\n")


if __name__ == "__main__":
    main()
