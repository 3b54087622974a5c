# SPDX-License-Identifier: GPL-3.0-or-later
"""The answers of the AWS CLI (ssm commands). One account's CLI prints ISO times, the other one's seconds since 1970."""

from . import catalogue
from .fleet import LAST, ROUNDS, SHARED
from .made_up import epoch, iso, number, uuid


class Spelling:
    def __init__(self, account):
        self.floats = account == SHARED

    def time(self, seconds):
        return float(seconds) if self.floats else iso(seconds)

    def never(self):
        return 0.0 if self.floats else iso(0)


def captured(index):
    return epoch(f"{ROUNDS[index]}T22:05:00Z")


def patch_state(run, node, spell):
    if run.unknown:
        counts = dict.fromkeys(("Installed", "InstalledOther", "InstalledPendingReboot", "InstalledRejected", "Missing", "Failed",
                                "NotApplicable"), -1)
    else:
        counts = {state: run.count(state) for state in ("Installed", "InstalledOther", "InstalledPendingReboot", "InstalledRejected",
                                                        "Missing", "Failed", "NotApplicable")}
    if node.story == "disagrees" and run.round == LAST:
        counts["Missing"] += 1  # a report that contradicts the list of the same operation
    critical = sum(1 for patch, state in run.items if state in ("Missing", "Failed") and catalogue.level(patch) == "CRITICAL")
    security = sum(1 for patch, state in run.items if state in ("Missing", "Failed") and patch.classification.startswith("Security"))
    record = {"InstanceId": node.id, "PatchGroup": node.group, "BaselineId": run.baseline, "SnapshotId": run.snapshot, "OwnerInformation": ""}
    record |= {f"{state}Count": value for state, value in counts.items()}
    record["UnreportedNotApplicableCount"] = -1 if run.unknown or node.platform[0] != "Windows" else 2100 + number(node.name, 7, 600)
    record["OperationStartTime"] = spell.never() if run.no_time else spell.time(run.start)
    record["OperationEndTime"] = spell.never() if run.no_time else spell.time(run.end)
    record |= {"Operation": run.operation, "RebootOption": run.reboot}
    if node.story in ("reboot", "both") and run.reboot == "NoReboot" and run.operation == "Install":
        record["LastNoRebootInstallOperationTime"] = spell.time(run.end)
    if not run.unknown:
        record |= {"CriticalNonCompliantCount": critical, "SecurityNonCompliantCount": security,
                   "OtherNonCompliantCount": sum(1 for patch, state in run.items if state in ("Missing", "Failed")) - security}
    return record


def patch_states(nodes, index):
    rows = [(node, node.run(index)) for node in nodes]
    return {"InstancePatchStates": [patch_state(run, node, Spelling(node.account)) for node, run in rows if run]}


def installed_at(run, patch, state):
    """Seconds since 1970, 0 for what is not installed."""
    if state in ("Missing", "Failed", "NotApplicable"):
        return 0
    if state == "InstalledPendingReboot":
        return run.end
    return epoch(f"{patch.released}T00:00:00Z") + 86400 * 4


def status_of(state):
    if state == "NotApplicable":
        return ""
    return "COMPLIANT" if state in ("Installed", "InstalledOther") else "NON_COMPLIANT"


def patch_items(node, run, spell):
    for patch, state in run.items:
        bad = state in ("Missing", "Failed")
        at = installed_at(run, patch, state)
        details = {"PatchState": state, "PatchSeverity": patch.severity, "Classification": patch.classification,
                   "InstalledTime": iso(at)[:19] + "Z" if at else "", "PatchBaselineId": run.baseline, "PatchGroup": node.group}
        if bad and patch.cves and node.platform[0] == "Linux":
            details["CVEIds"] = patch.cves
        yield {"ComplianceType": "Patch", "ResourceType": "ManagedInstance", "ResourceId": node.id, "Id": patch.id, "Title": patch.title,
               "Status": status_of(state), "Severity": catalogue.level(patch) if status_of(state) == "NON_COMPLIANT" else "UNSPECIFIED",
               "ExecutionSummary": {"ExecutionTime": spell.time(run.end), "ExecutionId": run.command, "ExecutionType": "Command"},
               "Details": details}


ASSOCIATIONS = [  # document, name, key of the failure, error
    ("AWS-GatherSoftwareInventory", "Inventory-Collection", "inventory", "1 out of 1 plugin processed, 0 success, 1 failed, 0 timedout, 0 skipped. "),
    ("AWS-UpdateSSMAgent", "SystemAssociationForSsmAgentUpdate", None, ""),
    ("AWS-ConfigureAWSPackage", "CloudWatch-Agent", "association", "1 out of 2 plugins processed, 0 success, 1 failed, 0 timedout, 1 skipped. "),
]


def associations(node, index):
    """What State Manager last did on a node: (id, document, name, failed, executed, summary)."""
    if "lost" in node.extras or not node.known(index):
        return []
    rows = []
    for document, name, key, trouble in ASSOCIATIONS:
        failed = key in node.extras and index >= 2 if key else False
        executed = captured(index) - 3600 * (2 + number(node.name + document, index, 9))
        summary = trouble if failed else "1 out of 1 plugin processed, 1 success, 0 failed, 0 timedout, 0 skipped. "
        rows.append((uuid("association", node.account, node.region, document), document, name, failed, executed, summary))
    return rows


def association_items(node, index, spell):
    for identifier, document, _, failed, executed, _ in associations(node, index):
        yield {"ComplianceType": "Association", "ResourceType": "ManagedInstance", "ResourceId": node.id, "Id": identifier, "Title": "",
               "Status": "NON_COMPLIANT" if failed else "COMPLIANT", "Severity": "MEDIUM" if failed else "UNSPECIFIED",
               "ExecutionSummary": {"ExecutionTime": spell.time(executed)}, "Details": {"DocumentName": document, "DocumentVersion": "1"}}


def custom_items(node, index, spell):
    """An own check of the company: is the backup of the node younger than a day?"""
    if not {"custom", "custom-good"} & set(node.extras):
        return
    late = "custom" in node.extras and index >= 3
    yield {"ComplianceType": "Custom:Backup", "ResourceType": "ManagedInstance", "ResourceId": node.id, "Id": "nightly-backup",
           "Title": "Backup is older than one day" if late else "Backup is recent", "Status": "NON_COMPLIANT" if late else "COMPLIANT",
           "Severity": "HIGH" if late else "UNSPECIFIED", "ExecutionSummary": {"ExecutionTime": spell.time(captured(index) - 1800)},
           "Details": {"LastBackup": iso(captured(3 if late else index) - 90000), "Checker": "backup-report 2.4"}}


def in_list(node, index):
    """The counts of one node are newer than its list of patches."""
    return node.story != "outdated" or index < LAST


def compliance_items(nodes, index):
    items = []
    for node in nodes:
        spell = Spelling(node.account)
        run = node.run(index)
        if run and not run.no_time and not run.unknown and in_list(node, index):
            items += patch_items(node, run, spell)
        items += association_items(node, index, spell)
        items += custom_items(node, index, spell)
    return {"ComplianceItems": items}


def severity_summary(levels):
    names = ("CRITICAL", "HIGH", "MEDIUM", "LOW", "INFORMATIONAL", "UNSPECIFIED")
    return {f"{name.capitalize()}Count": levels.count(name) for name in names}


def resource_summaries(nodes, index):
    """One row a node and type; counts as in list-compliance-items."""
    rows = []
    for node in nodes:
        by_type = {}
        for item in compliance_items([node], index)["ComplianceItems"]:
            by_type.setdefault(item["ComplianceType"], []).append(item)
        for kind, items in by_type.items():
            bad = [item["Severity"] for item in items if item["Status"] == "NON_COMPLIANT"]
            good = [item["Severity"] for item in items if item["Status"] == "COMPLIANT"]
            order = ["CRITICAL", "HIGH", "MEDIUM", "LOW", "INFORMATIONAL", "UNSPECIFIED"]
            rows.append({"ComplianceType": kind, "ResourceType": "ManagedInstance", "ResourceId": node.id,
                         "Status": "NON_COMPLIANT" if bad else "COMPLIANT", "OverallSeverity": min(bad, key=order.index, default="UNSPECIFIED"),
                         "ExecutionSummary": max((item["ExecutionSummary"] for item in items), key=lambda summary: summary["ExecutionTime"]),
                         "CompliantSummary": {"CompliantCount": len(good), "SeveritySummary": severity_summary(good)},
                         "NonCompliantSummary": {"NonCompliantCount": len(bad), "SeveritySummary": severity_summary(bad)}})
    return {"ResourceComplianceSummaryItems": rows}


def instance_patches(node, index):
    spell, run = Spelling(node.account), node.run(index)
    patches = []
    for patch, state in run.items:
        at = installed_at(run, patch, state)
        record = {"Title": patch.title, "KBId": patch.id, "Classification": patch.classification, "Severity": patch.severity, "State": state,
                  "InstalledTime": spell.time(at) if at else spell.never()}
        if state in ("Missing", "Failed") and patch.cves:
            record["CVEIds"] = patch.cves
        patches.append(record)
    return {"Patches": patches}


def association_status(node, index):
    spell = Spelling(node.account)
    return {"InstanceAssociationStatusInfos": [
        {"AssociationId": identifier, "Name": document, "DocumentVersion": "1", "AssociationVersion": "1", "InstanceId": node.id,
         "ExecutionDate": spell.time(executed), "Status": "Failed" if failed else "Success",
         "DetailedStatus": "Failed" if failed else "Success", "ExecutionSummary": summary, "AssociationName": name}
        | ({"ErrorCode": "failed"} if failed else {})
        for identifier, document, name, failed, executed, summary in associations(node, index)]}


def last_ping(node, index):
    if "lost" in node.extras and index > 0:
        return captured(0) + 600 + number(node.name, 3, 5000)
    return captured(index) - number(node.name, index, 280)


def instance_information(nodes, index):
    rows = []
    for node in nodes:
        if not node.known(index):
            continue
        spell, (kind, name, version, _) = Spelling(node.account), node.platform
        premises = "mi" in node.extras
        lost = "lost" in node.extras and index > 0
        row = {"InstanceId": node.id, "PingStatus": "ConnectionLost" if lost else "Online", "LastPingDateTime": spell.time(last_ping(node, index)),
               "AgentVersion": "3.3.2299.0" if lost else "3.3.3050.0", "IsLatestVersion": not lost, "PlatformType": kind, "PlatformName": name,
               "PlatformVersion": version, "ResourceType": "ManagedInstance" if premises else "EC2Instance", "IPAddress": node.address,
               "ComputerName": node.name}
        if premises:
            row |= {"Name": node.name, "ActivationId": uuid("activation", node.account), "IamRole": "service-role/HybridNodes",
                    "RegistrationDate": spell.time(epoch("2025-03-10T08:00:00Z") + number(node.name, 9, 9000000)),
                    "SourceType": "AWS::SSM::ManagedInstance"}
        else:
            row |= {"SourceId": node.id, "SourceType": "AWS::EC2::Instance"}
        done = associations(node, index)
        if done:
            failures = sum(failed for *_, failed, _, _ in done)
            row |= {"AssociationStatus": "Failed" if failures else "Success", "LastAssociationExecutionDate": spell.time(max(item[4] for item in done)),
                    "AssociationOverview": {"DetailedStatus": "Failed" if failures else "Success", "InstanceAssociationStatusAggregatedCount":
                                            {word: number_of for word, number_of in (("Failed", failures), ("Success", len(done) - failures)) if number_of}}}
        rows.append(row)
    return {"InstanceInformationList": rows}
