# SPDX-License-Identifier: GPL-3.0-or-later
"""What must come out when all reports are imported and judged at one moment: counted from the model, not from the files."""

from .findings import other_findings, patch_findings
from .fleet import ACCOUNT_NAMES, LAST
from .made_up import epoch
from .ssm import associations

AS_OF, FRESH_DAYS = "2026-11-22T12:00:00Z", 30
STATES = {"missingPatches": "Missing", "failedPatches": "Failed", "pendingReboot": "InstalledPendingReboot", "rejectedPatches": "InstalledRejected"}
CAUSES = ("NeverScanned", "OperationFailed", "Missing", "MissingAfterInstall", "Failed", "PendingReboot", "Rejected", "AssociationFailed",
          "InventoryFailed", "Custom", "ScansOverwrite", "StaleFinding")
KEYS = {"NeverScanned": "neverScannedOrStale"}  # as `summary --json` calls it


def counted(node, run, state):
    """The counts that hold: those of the list, else those of the summary (the list of `outdated` is older than its summary, with the same counts)."""
    return 0 if not run or run.unknown else run.count(state)


def judge(node, findings):
    run = node.run(LAST)
    failures = [document for _, document, _, failed, _, _ in associations(node, LAST) if failed]
    custom = "custom" in node.extras
    stale = bool(run) and not run.no_time and not run.unknown and run.end < epoch(AS_OF) - FRESH_DAYS * 86400
    causes = set()
    if not run or stale:
        causes.add("NeverScanned")
    if run and (run.no_time or run.unknown):
        causes.add("OperationFailed")
    if counted(node, run, "Missing"):
        causes.add("MissingAfterInstall" if run.operation == "Install" else "Missing")
    for cause, state in (("Failed", "Failed"), ("PendingReboot", "InstalledPendingReboot"), ("Rejected", "InstalledRejected")):
        if counted(node, run, state):
            causes.add(cause)
    if "AWS-GatherSoftwareInventory" in failures:
        causes.add("InventoryFailed")
    if set(failures) - {"AWS-GatherSoftwareInventory"}:
        causes.add("AssociationFailed")
    if custom:
        causes.add("Custom")
    if node.story == "flips":
        causes.add("ScansOverwrite")
    if any(item["class"] == "fixed" for item in findings if item["node"] == node.id):
        causes.add("StaleFinding")
    bad = causes & {"Missing", "MissingAfterInstall", "Failed", "PendingReboot", "Rejected", "AssociationFailed", "InventoryFailed", "Custom"}
    verdict = "NonCompliant" if bad else "CannotBeJudged" if causes & {"NeverScanned", "OperationFailed"} else "Compliant"
    return verdict, [cause for cause in CAUSES if cause in causes]


def classify(nodes):
    """Domain rule: may an open Patch Manager finding be resolved? The first test that holds."""
    by_id = {node.id: node for node in nodes}
    records = patch_findings(nodes)
    newest = {}
    for record in records:
        node = record["Resources"][0]["Id"]
        newest[node] = max(newest.get(node, ""), record["PatchSummary"]["OperationEndTime"])
    result = []
    for record in records:
        node, summary = by_id[record["Resources"][0]["Id"]], record["PatchSummary"]
        if record["Workflow"]["Status"] not in ("NEW", "NOTIFIED"):
            continue
        run = node.run(LAST)
        newer = run.end > epoch(summary["OperationEndTime"])
        if newer and not run.bad and run.baseline == summary["Id"]:
            kind = "fixed"
        elif newest[node.id] > summary["OperationEndTime"]:
            kind = "superseded"
        elif "terminated" in node.extras:
            kind = "nodeGone"
        elif newer and not run.bad:
            kind = "cleanUnderAnotherBaseline"
        else:
            kind = "stillTrue" if newer else "unknown"
        result.append({"node": node.id, "id": record["Id"], "class": kind})
    return result


def expected(nodes):
    classes = classify(nodes)
    alive = [node for node in nodes if "terminated" not in node.extras]
    verdicts = {node.id: judge(node, classes) for node in alive}
    amount = {word: sum(1 for verdict, _ in verdicts.values() if verdict == word) for word in ("Compliant", "NonCompliant", "CannotBeJudged")}
    records = patch_findings(nodes) + other_findings(nodes)
    live = [r for r in records if r["RecordState"] == "ACTIVE" and r["Workflow"]["Status"] in ("NEW", "NOTIFIED")]
    result = {"asOf": AS_OF, "freshDays": FRESH_DAYS, "nodes": len(alive), "terminated": len(nodes) - len(alive), "accounts": len(ACCOUNT_NAMES),
              "compliant": amount["Compliant"], "nonCompliant": amount["NonCompliant"], "cannotBeJudged": amount["CannotBeJudged"]}
    for key, state in STATES.items():
        counts = [counted(node, node.run(LAST), state) for node in alive]
        result[key] = {"number": sum(counts), "nodes": sum(1 for count in counts if count)}
    failed = [failure for node in alive for failure in associations(node, LAST) if failure[3]]
    result["failedAssociations"] = {"number": len(failed), "nodes": sum(1 for node in alive if any(f[3] for f in associations(node, LAST)))}
    result["customItems"] = sum(1 for node in alive if "custom" in node.extras)
    result["causes"] = {KEYS.get(cause, cause[0].lower() + cause[1:]): sum(1 for _, causes in verdicts.values() if cause in causes) for cause in CAUSES}
    open_nodes = {r["Resources"][0]["Id"].split("/")[-1] for r in live}
    result["openFindings"] = {"number": len(live), "nodes": len(open_nodes)}
    result["criticalFindings"] = sum(1 for r in live if r["Severity"]["Label"] == "CRITICAL")
    result["staleFindings"] = sum(1 for item in classes if item["class"] == "fixed")
    result["suppressedFindings"] = sum(1 for r in records if r["Workflow"]["Status"] == "SUPPRESSED")
    result["resolvedFindings"] = sum(1 for r in records if r["Workflow"]["Status"] == "RESOLVED")
    result["findings"] = {
        "records": len(records), "archived": sum(1 for r in records if r["RecordState"] == "ARCHIVED"), "patchManager": len(patch_findings(nodes)),
        "openPatchManager": {kind: sum(1 for item in classes if item["class"] == kind)
                             for kind in ("fixed", "superseded", "nodeGone", "cleanUnderAnotherBaseline", "stillTrue", "unknown")}}
    result["byAccount"] = {account: {"name": name, "nodes": sum(1 for n in alive if n.account == account),
                                     "compliant": sum(1 for n in alive if n.account == account and verdicts[n.id][0] == "Compliant")}
                           for account, name in ACCOUNT_NAMES.items()}
    result["doubts"] = {"countsUnknown": sum(1 for n in alive if (run := n.run(LAST)) and run.unknown),
                        "timeUnknown": sum(1 for n in alive if (run := n.run(LAST)) and run.no_time),
                        "itemsDisagree": [n.id for n in alive if n.story == "disagrees"], "itemsOutdated": [n.id for n in alive if n.story == "outdated"],
                        "severityContradicts": [n.id for n in alive if n.story == "informational"]}
    result["verdicts"] = {node.id: {"name": node.name, "verdict": verdicts[node.id][0], "causes": verdicts[node.id][1]} for node in alive}
    return result
