# SPDX-License-Identifier: GPL-3.0-or-later
"""The made-up fleet: who its nodes are and what each weekly patch operation left behind."""

from dataclasses import dataclass, field
from functools import cached_property

from . import catalogue
from .made_up import digest, epoch, number, uuid

PROD, SHARED, PLANTS = "111122223333", "444455556666", "777788889999"
ACCOUNT_NAMES = {PROD: "lumenfold-prod", SHARED: "lumenfold-shared", PLANTS: "lumenfold-plants"}
ROUNDS = ["2026-10-14", "2026-10-23", "2026-10-30", "2026-11-06", "2026-11-13", "2026-11-20"]
LAST = len(ROUNDS) - 1
NEWS = 4  # the first round after the November patch day

SYSTEMS = {  # PlatformType, PlatformName, PlatformVersion, operating system as the product shows it
    "w16": ("Windows", "Microsoft Windows Server 2016 Datacenter", "10.0.14393", "Windows Server 2016"),
    "w19": ("Windows", "Microsoft Windows Server 2019 Datacenter", "10.0.17763", "Windows Server 2019"),
    "w22": ("Windows", "Microsoft Windows Server 2022 Datacenter", "10.0.20348", "Windows Server 2022"),
    "al2": ("Linux", "Amazon Linux", "2", "Amazon Linux 2"),
    "al23": ("Linux", "Amazon Linux", "2023", "Amazon Linux 2023"),
    "rhel": ("Linux", "Red Hat Enterprise Linux", "9.6", "Red Hat Enterprise Linux 9"),
    "ubu": ("Linux", "Ubuntu", "22.04", "Ubuntu 22.04"),
    "deb": ("Linux", "Debian GNU/Linux", "12", "Debian GNU/Linux 12"),
    "mac": ("MacOS", "macOS", "14.8.1", "macOS 14"),
}

# What a node's operations leave behind, one entry a round. S Scan, I Install, N Install with RebootOption NoReboot, X an operation that failed,
# - none (the old one stands), . not yet known to Systems Manager. m missing, f failed, p pending reboot, r rejected. Upper case B: other baseline.
STORIES = {
    "good": "S m4|I|S|S|S m4|I",
    "early": "S m2|I|S|S|I|S",
    "calm": "S|S|S|S|I|S",
    "late": "S m5|S m5|I|S|S m4|S m4",
    "failing": "S m4|I f2|I f1|S|S m5|I f2 m1",
    "reboot": "S m3|N p3|N p1|I|S m4|N p3",
    "both": "S m6|I m1 f1|I|S|S m5|N p2 f1 m3",
    "stubborn": "S m5|I m3|I m3|I m2|I m4|I m4",
    "rejected": "S m3 r2|I r2|S r2|S r2|S m2 r2|I r2",
    "mended": "S m3|I f1|S|S|S m5|I",
    "stale": "S|-|-|-|-|-",
    "stale-missing": "S m4|-|-|-|-|-",
    "never": "*|*|*|*|*|*",
    "new": ".|.|.|.|*|*",
    "failed-run": "X|X|X|X|X|X",
    "no-time": "S t|S t|S t|S t|S t|S t",
    "unknown-counts": "S u|S u|S u|S u|S u|S u",
    "flips": "S m3|S m5 B|S m3|S m5 B|S m4|S m6 B",
    "other-baseline": "S m3|I|S|S|S m4|I B",
    "gone": "S m2|I|S|S m5|-|-",
    "disagrees": "S m3|I|S|S|S m4|S m3",
    "outdated": "S m3|I|S|S m2|S m5|S m5",
    "mac": "S m2|S m2|I|S|S m1|S m1",
    "informational": "S m2|I|S|S|S m2|S m2",
}


@dataclass(frozen=True)
class Run:
    """One patch operation."""
    node: str
    round: int
    operation: str
    reboot: str
    baseline: str
    start: int
    end: int
    counts: dict  # state -> number; empty when the operation failed
    items: list  # (Patch, state)
    no_time: bool = False
    unknown: bool = False

    @property
    def command(self):
        return uuid("command", self.node, self.round)

    @property
    def snapshot(self):
        return uuid("snapshot", self.node, self.round)

    def count(self, state):
        return self.counts.get(state, 0)

    @property
    def bad(self):
        return sum(self.count(state) for state in ("Missing", "Failed", "InstalledPendingReboot", "InstalledRejected"))


@dataclass
class Node:
    name: str
    account: str
    region: str
    system: str
    story: str
    group: str
    extras: list = field(default_factory=list)

    @cached_property
    def id(self):
        return f"{'mi' if 'mi' in self.extras else 'i'}-{'0' if 'mi' not in self.extras else ''}{digest('node', self.name)[:16 if 'mi' not in self.extras else 17]}"

    @property
    def platform(self):
        return SYSTEMS[self.system]

    @property
    def product(self):
        return SYSTEMS[self.system][3]

    @property
    def address(self):
        return f"10.{int(self.account[0]) * 10}.{number(self.name, 1, 40)}.{10 + number(self.name, 2, 200)}"

    def baseline(self, other=False):
        if other:
            return "pb-" + digest("baseline", "legacy", self.platform[0])[:17]
        return "pb-" + digest("baseline", self.product)[:17]

    def known(self, index):
        return self.entry(index) != "."

    def entry(self, index):
        return STORIES[self.story].split("|")[index]

    def run(self, index):
        """The newest operation at a round: an older one when nothing ran since."""
        while index >= 0 and self.entry(index) == "-":
            index -= 1
        entry = self.entry(index)
        return None if entry in ("*", ".") else self._make(index, entry.split())

    def _make(self, index, words):
        day = epoch(f"{ROUNDS[index]}T20:00:00Z")
        start = day + 60 * number(self.name, index, 100) + number(self.name, index + 50, 60)
        end = start + (20 + number(self.name, index + 100, 60) if words[0] == "S" else 300 + number(self.name, index + 100, 900))
        operation = "Scan" if words[0] in ("S", "X") else "Install"
        reboot = "NoReboot" if words[0] in ("S", "X", "N") else "RebootIfNeeded"
        base = self.baseline("B" in words)
        if words[0] == "X":
            return Run(self.id, index, operation, reboot, base, 0, 0, {}, [], no_time=True, unknown=True)
        wanted = {word[0]: int(word[1:]) for word in words[1:] if word[0] in "mfpr" and word[1:].isdigit()}
        items = self._items(index, wanted)
        counts = {}
        for _, state in items:
            counts[state] = counts.get(state, 0) + 1
        return Run(self.id, index, operation, reboot, base, start, end, counts, items, no_time="t" in words, unknown="u" in words)

    def _items(self, index, wanted):
        months = [catalogue.month(self.product, catalogue.OCTOBER)]
        if index >= NEWS:
            months.insert(0, catalogue.month(self.product, catalogue.NOVEMBER))
        queue = ["Missing"] * wanted.get("m", 0) + ["Failed"] * wanted.get("f", 0) + ["InstalledPendingReboot"] * wanted.get("p", 0)
        chosen = {}
        turned = [month[n:] + month[:n] for month in months for n in [number(self.name, len(months), len(month))]]
        for patch in [patch for month in turned for patch in month]:
            state = queue.pop(0) if queue else "Installed"
            if patch.id not in chosen or patch.id.startswith("kernel."):
                chosen[patch.id if patch.id not in chosen else patch.title] = (patch, state)
        for patch in catalogue.base(self.product):
            if patch.id not in chosen:
                chosen[patch.id] = (patch, "Installed")
            elif patch.id.startswith("kernel."):
                chosen[patch.title] = (patch, "Installed")
        assert not queue, (self.name, queue)
        items = list(chosen.values())
        items += [(patch, "InstalledRejected") for patch in catalogue.rejected(self.product)[:wanted.get("r", 0)]]
        items += [(patch, "InstalledOther") for patch in catalogue.other(self.product)]
        items += [(patch, "NotApplicable") for patch in catalogue.not_applicable(self.product)]
        return sorted(items, key=lambda item: (item[0].id, item[0].title))


def fleet():
    from .nodes import NODES
    nodes = []
    for line in NODES.strip().splitlines():
        name, account, region, system, story, group, *extras = line.split()
        nodes.append(Node(name, {"prod": PROD, "shared": SHARED, "plants": PLANTS}[account], region, system, story, group, extras))
    return nodes
