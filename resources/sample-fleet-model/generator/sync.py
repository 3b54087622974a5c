# SPDX-License-Identifier: GPL-3.0-or-later
"""A copy of a Resource Data Sync bucket: JSON Lines, everything text, account and Region only in the path."""

from . import ssm
from .fleet import LAST, ROUNDS
from .made_up import zulu

ENVELOPE = {"schemaVersion": "1.0"}


def stamped(node, index, attributes):
    return {"resourceId": node.id, "captureTime": zulu(ssm.captured(index)), **ENVELOPE, **attributes}


def summary(node, index):
    run = node.run(index)
    if not run:
        return []
    state = ssm.patch_state(run, node, ssm.Spelling(""))
    state["OperationType"] = state.pop("Operation")
    for key in ("OperationStartTime", "OperationEndTime", "LastNoRebootInstallOperationTime"):
        if key in state:
            state[key] = state[key][:19] + "Z"
    state["ExecutionId"] = run.command
    del state["InstanceId"]
    return [stamped(node, index, {key: str(value) for key, value in state.items()})]


def items(node, index):
    run, spell, lines = node.run(index), ssm.Spelling(""), []
    if run and not run.no_time:
        lines += ssm.patch_items(node, run, spell)
    lines += ssm.association_items(node, index, spell)
    lines += ssm.custom_items(node, index, spell)
    for item in lines:
        flat = {key: item[key] for key in ("ComplianceType", "Id", "Title", "Status", "Severity")}
        execution = dict(item["ExecutionSummary"])
        execution["ExecutionTime"] = execution["ExecutionTime"][:19] + "Z"
        yield {"resourceId": node.id, "captureTime": zulu(ssm.captured(index)), **ENVELOPE, **flat, **execution, **item["Details"]}


def information(node, index):
    kind, name, version, _ = node.platform
    gone = "terminated" in node.extras and index == LAST
    return [stamped(node, index, {"AgentType": "amazon-ssm-agent", "AgentVersion": "3.3.3050.0", "ComputerName": node.name, "InstanceId": node.id,
                                  "IpAddress": node.address, "PlatformName": name, "PlatformType": kind, "PlatformVersion": version,
                                  "ResourceType": "ManagedInstance" if "mi" in node.extras else "EC2Instance", "AgentStatus": "" if gone else "Active",
                                  "InstanceStatus": "Terminated" if gone else "Active"})]


# In the bucket the folders are called AWS:PatchSummary and so on; a copy on a Windows disk cannot have a colon.
KINDS = {"AWS_PatchSummary": (summary, range(len(ROUNDS))), "AWS_ComplianceItem": (items, (2, LAST)),
         "AWS_InstanceInformation": (information, (0, LAST))}


def files(nodes, index):
    for kind, (write, rounds) in KINDS.items():
        if index not in rounds:
            continue
        for node in nodes:
            if "terminated" in node.extras and index == LAST and kind != "AWS_InstanceInformation":
                continue
            lines = list(write(node, index))
            if lines:
                yield f"{kind}/accountid={node.account}/region={node.region}/resourcetype=ManagedInstanceInventory/{node.id}.json", lines
