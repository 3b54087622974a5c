# SPDX-License-Identifier: GPL-3.0-or-later
"""ASFF findings: one of Patch Manager for every operation that left a node non-compliant, and a few of Security Hub, Inspector and GuardDuty."""

from . import catalogue
from .fleet import ACCOUNT_NAMES, LAST, PROD, SHARED
from .made_up import digest, epoch, number, uuid, zulu
from .ssm import captured

HOME = "eu-west-1"  # the Region in which Security Hub aggregates
EXPORTED = epoch("2026-11-21T14:05:00Z")
NORMALIZED = {"INFORMATIONAL": 0, "LOW": 1, "MEDIUM": 40, "HIGH": 70, "CRITICAL": 90}
ORDER = ["INFORMATIONAL", "LOW", "MEDIUM", "HIGH", "CRITICAL"]


def finding(node, product, identifier, generator, title, description, kind, severity, created, updated, advice, url, names=("AWS", "")):
    arn = f"arn:aws:securityhub:{HOME}::product/aws/{product}"
    company, product_name = names
    return {"SchemaVersion": "2018-10-08", "Id": identifier, "ProductArn": arn, "ProductName": product_name, "CompanyName": company,
            "Region": node.region, "GeneratorId": generator, "AwsAccountId": node.account, "AwsAccountName": ACCOUNT_NAMES[node.account],
            "Types": [kind], "FirstObservedAt": zulu(created), "LastObservedAt": zulu(updated), "CreatedAt": zulu(created),
            "UpdatedAt": zulu(updated), "Severity": {"Label": severity, "Normalized": NORMALIZED[severity]}, "Title": title,
            "Description": description, "Remediation": {"Recommendation": {"Text": advice, "Url": url}},
            "ProductFields": {"aws/securityhub/FindingId": f"{arn}/{identifier}", "aws/securityhub/ProductName": product_name,
                              "aws/securityhub/CompanyName": company},
            "Resources": [{"Type": "AwsEc2Instance", "Id": node.id, "Partition": "aws", "Region": node.region, "Tags": {"Name": node.name}}],
            "WorkflowState": "NEW", "Workflow": {"Status": "NEW"}, "RecordState": "ACTIVE"}


def noted(record, status, text, at):
    record["Workflow"]["Status"] = status
    record["Note"] = {"Text": text, "UpdatedBy": "arn:aws:sts::111122223333:assumed-role/operations/m.okafor", "UpdatedAt": zulu(at)}
    return record


def worst(run):
    levels = [catalogue.level(patch) for patch, state in run.items if state in ("Missing", "Failed", "InstalledPendingReboot", "InstalledRejected")]
    return max((level for level in levels if level in ORDER), key=ORDER.index, default="LOW")


def patch_manager(node, index):
    run = node.run(index)
    if not run or run.round != index or run.no_time or run.unknown or not run.bad:
        return None
    severity = "INFORMATIONAL" if node.story == "informational" else worst(run)
    region = node.region
    record = finding(node, "ssm-patch-manager", f"arn:aws:patchmanager:{region}:{node.account}:instance/{node.id}/document/AWS-RunPatchBaseline/run-command/{run.command}",
                     run.command, "Systems Manager Patch Summary - Managed Instance Non-Compliant",
                     "This AWS control checks whether each instance that is managed by AWS Systems Manager is in compliance with the rules of the patch baseline that applies to that instance when a compliance Scan runs.",
                     "Software & Configuration Checks/Patch Management/Compliance", severity, run.end, run.end,
                     "For information about bringing instances into patch compliance, see 'Remediating out-of-compliance instances (Patch Manager)'.",
                     "https://docs.aws.amazon.com/systems-manager/latest/userguide/patch-compliance-remediation.html",
                     ("AWS", "Systems Manager Patch Manager"))
    record["SourceUrl"] = f"https://{region}.console.aws.amazon.com/systems-manager/managed-instances/{node.id}/patch?region={region}"
    missing = run.count("Missing") + (node.story == "disagrees" and index == LAST)
    record["PatchSummary"] = {"Id": run.baseline, "InstalledCount": run.count("Installed"), "MissingCount": missing, "FailedCount": run.count("Failed"),
                              "InstalledOtherCount": run.count("InstalledOther"), "InstalledRejectedCount": run.count("InstalledRejected"),
                              "InstalledPendingReboot": run.count("InstalledPendingReboot"), "OperationStartTime": zulu(run.start),
                              "OperationEndTime": zulu(run.end), "RebootOption": run.reboot, "Operation": run.operation.upper()}
    if index == 0 and number(node.name, 60, 3):  # most of the first round was closed by hand in Security Hub
        noted(record, "RESOLVED", "Installed in the maintenance window of 23 October.", captured(1) + 50000)
    elif node.story == "rejected" and index == 2:
        noted(record, "SUPPRESSED", "The preview stays until the vendor of the printer delivers a driver.", captured(2) + 40000)
    elif node.name in ("pay-app-02", "web-us-02") and index == LAST:
        noted(record, "NOTIFIED", "Ticket OPS-2291 is with the application team.", captured(LAST) + 30000)
    return record


CONTROLS = {
    "SSM.1": ("Amazon EC2 instances should be managed by AWS Systems Manager", "MEDIUM"),
    "SSM.2": ("Amazon EC2 instances managed by Systems Manager should have a patch compliance status of COMPLIANT after a patch installation", "HIGH"),
    "SSM.3": ("Amazon EC2 instances managed by Systems Manager should have an association compliance status of COMPLIANT", "LOW"),
}


def control(node, name, passed):
    title, severity = CONTROLS[name]
    standard = f"aws-foundational-security-best-practices/v/1.0.0/{name}"
    identifier = f"arn:aws:securityhub:{node.region}:{node.account}:subscription/{standard}/finding/{uuid('control', node.name, name)}"
    updated = captured(LAST) + 20000 + number(node.name + name, 1, 20000)
    record = finding(node, "securityhub", identifier, standard, f"{name} {title}", f"This control checks a managed node: {title.lower()}.",
                     "Software and Configuration Checks/Industry and Regulatory Standards/AWS-Foundational-Security-Best-Practices",
                     "INFORMATIONAL" if passed else severity, captured(0) + 7200, updated,
                     "For information on how to correct this issue, consult the AWS Security Hub controls documentation.",
                     f"https://docs.aws.amazon.com/console/securityhub/{name}/remediation", ("AWS", "Security Hub"))
    record["ProductFields"]["ControlId"] = name
    record["Compliance"] = {"Status": "PASSED" if passed else "FAILED", "SecurityControlId": name,
                            "AssociatedStandards": [{"StandardsId": "standards/aws-foundational-security-best-practices/v/1.0.0"}]}
    record["Resources"][0]["Id"] = f"arn:aws:ec2:{node.region}:{node.account}:instance/{node.id}"
    if passed:
        record["Workflow"]["Status"] = "RESOLVED"
    return record


def inspector(node, patch, severity, archived):
    cve = patch.cves.split(",")[0]
    key = digest("inspector", node.name, cve)[:32]
    record = finding(node, "inspector", f"arn:aws:inspector2:{node.region}:{node.account}:finding/{key}", "AWSInspector",
                     f"{cve} - {patch.id.split('.')[0]}", f"A flaw in {patch.id} lets a local user gain more rights than intended. Made up for the sample fleet.",
                     "Software and Configuration Checks/Vulnerabilities/CVE", severity, captured(4) + 30000, captured(LAST) + 30000,
                     "Remediation is available. Update the package to the fixed version.", "https://docs.aws.amazon.com/inspector/latest/user/findings-managing.html",
                     ("Amazon", "Inspector"))
    record["Resources"][0]["Id"] = f"arn:aws:ec2:{node.region}:{node.account}:instance/{node.id}"
    record["Vulnerabilities"] = [{"Id": cve, "VulnerablePackages": [{"Name": patch.id.split(".")[0], "Version": "0", "FixedInVersion": patch.title.split(":")[-1]}],
                                  "Vendor": {"Name": "NVD", "VendorSeverity": severity}, "FixAvailable": "YES"}]
    if archived:
        record["RecordState"] = "ARCHIVED"
    return record


def guard_duty(node, title, kind, severity, at):
    key = digest("guardduty", node.name, kind)[:32]
    record = finding(node, "guardduty", f"arn:aws:guardduty:{node.region}:{node.account}:detector/{digest('detector', node.account)[:32]}/finding/{key}",
                     f"arn:aws:guardduty:{node.region}:{node.account}:detector/{digest('detector', node.account)[:32]}", title,
                     f"{title}. Made up for the sample fleet.", kind, severity, at, at + 3600, "Look into the activity of the instance.",
                     "https://docs.aws.amazon.com/guardduty/latest/ug/guardduty_remediate.html", ("Amazon", "GuardDuty"))
    record["Resources"][0]["Id"] = f"arn:aws:ec2:{node.region}:{node.account}:instance/{node.id}"
    return record


def patch_findings(nodes, rounds=range(LAST + 1)):
    return [record for index in rounds for node in nodes if (record := patch_manager(node, index))]


def other_findings(nodes):
    """Security Hub controls for some nodes; Inspector and GuardDuty for a few of them."""
    records, by_name = [], {node.name: node for node in nodes}
    for node in nodes:
        run = node.run(LAST)
        if node.account == PROD and node.region == HOME and run and not run.unknown and not run.no_time:
            records.append(control(node, "SSM.2", not run.bad))
            records.append(control(node, "SSM.3", not {"association", "inventory"} & set(node.extras)))
        if node.story == "never":
            records.append(control(node, "SSM.1", False))
    for name, severity, archived in (("web-eu-02", "CRITICAL", False), ("web-eu-04", "HIGH", False), ("web-us-03", "HIGH", False),
                                     ("orders-03", "MEDIUM", False), ("edge-11", "CRITICAL", False), ("web-eu-01", "HIGH", True)):
        node = by_name[name]
        patch = next(patch for patch in catalogue.month(node.product, catalogue.NOVEMBER) if patch.cves)
        records.append(inspector(node, patch, severity, archived))
    records.append(guard_duty(by_name["jump-eu"], "Unusual number of failed SSH logins on jump-eu", "TTPs/Initial Access/UnauthorizedAccess:EC2-SSHBruteForce",
                              "MEDIUM", captured(3) + 4000))
    records.append(guard_duty(by_name["web-us-02"], "Outbound traffic to a known mining pool from web-us-02", "TTPs/Command and Control/CryptoCurrency:EC2-BitcoinTool.B",
                              "HIGH", captured(LAST) + 2000))
    return records


def event(record):
    """As Security Hub hands a finding to EventBridge."""
    return {"version": "0", "id": uuid("event", record["Id"]), "detail-type": "Security Hub Findings - Imported", "source": "aws.securityhub",
            "account": SHARED, "time": record["UpdatedAt"], "region": HOME, "resources": [record["ProductArn"] + "/" + record["Id"]],
            "detail": {"findings": [record]}}
