# SPDX-License-Identifier: GPL-3.0-or-later
"""The patches of the sample fleet: a base that every node has, and what was released on the two patch days. All of it is made up."""

from dataclasses import dataclass

from .made_up import number

OCTOBER, NOVEMBER = "2026-10-13", "2026-11-10"


@dataclass(frozen=True)
class Patch:
    id: str
    title: str
    classification: str
    severity: str  # the vendor's word
    released: str
    cves: str = ""


LEVELS = {"Critical": "CRITICAL", "Important": "HIGH", "Moderate": "MEDIUM", "Low": "LOW"}


def level(patch):
    """The compliance level that the baseline gives."""
    return LEVELS.get(patch.severity, "UNSPECIFIED")


def cves(seed, count):
    return ",".join(f"CVE-2026-{20000 + number(seed, i, 39999)}" for i in range(count))


WINDOWS_MONTH = [  # title, classification, severity, CVEs
    ("{month} Cumulative Update for {system} for x64-based Systems (KB{kb})", "SecurityUpdates", "Critical", 6),
    ("{month} Cumulative Update for .NET Framework 3.5, 4.8 and 4.8.1 for {system} for x64 (KB{kb})", "SecurityUpdates", "Important", 2),
    ("{month} Servicing Stack Update for {system} for x64-based Systems (KB{kb})", "SecurityUpdates", "Important", 1),
    ("{month} Security Update for Microsoft Edge WebView2 Runtime for {system} (KB{kb})", "SecurityUpdates", "Moderate", 2),
    ("{month} Update for Windows Recovery Environment on {system} (KB{kb})", "Updates", "Low", 0),
    ("{month} Update for Microsoft Defender Antivirus antimalware platform (KB{kb})", "CriticalUpdates", "Moderate", 0),
]


def windows_month(system, released):
    month = released[:7]
    patches = []
    for index, (title, classification, severity, count) in enumerate(WINDOWS_MONTH):
        kb = 5061000 + number(f"{system} {month} {index}", 0, 9000)
        patches.append(Patch(f"KB{kb}", title.format(month=month, system=system, kb=kb), classification, severity, released,
                             cves(f"{system}{month}{index}", count)))
    return patches


def windows_base(system):
    patches = []
    for year_month in ("2026-04", "2026-05", "2026-06", "2026-07", "2026-08", "2026-09"):
        patches += windows_month(system, f"{year_month}-14")[:2]
    return patches


# name, epoch, version, severity of its October update, of its November update ("" = none)
PACKAGES = [
    ("kernel", 0, "6.1.{}", "Critical", "Important"), ("openssl-libs", 1, "3.0.{}", "Important", "Critical"),
    ("glibc", 0, "2.34.{}", "Moderate", "Important"), ("sudo", 0, "1.9.{}", "Important", "Moderate"),
    ("curl", 0, "8.5.{}", "Moderate", "Moderate"), ("expat", 0, "2.6.{}", "Important", "Low"),
    ("bind-libs", 32, "9.18.{}", "Important", ""), ("python3", 0, "3.9.{}", "", "Important"),
    ("openssh-server", 0, "8.7.{}", "", "Critical"), ("libxml2", 0, "2.10.{}", "Moderate", ""), ("vim-minimal", 2, "9.1.{}", "Low", ""),
    ("systemd", 0, "252.{}", "", "Moderate"), ("bash", 0, "5.2.{}", "", ""), ("zlib", 0, "1.2.{}", "", ""),
    ("gnutls", 0, "3.8.{}", "", ""), ("tar", 2, "1.34.{}", "", ""), ("xz-libs", 0, "5.2.{}", "", ""), ("libcurl", 0, "8.5.{}", "", ""),
    ("ncurses-libs", 0, "6.2.{}", "", ""), ("krb5-libs", 0, "1.21.{}", "", ""), ("rsync", 0, "3.2.{}", "", ""), ("dbus", 1, "1.12.{}", "", ""),
    ("ca-certificates", 0, "2026.2.{}", "", ""), ("tzdata", 0, "2026b.{}", "", ""), ("less", 0, "590.{}", "", ""),
    ("libgcrypt", 0, "1.10.{}", "", ""), ("pcre2", 0, "10.40.{}", "", ""), ("polkit", 0, "0.117.{}", "", ""),
]
DEBIAN_NAMES = {"kernel": "linux-image-generic", "openssl-libs": "libssl3", "glibc": "libc6", "expat": "libexpat1", "bind-libs": "bind9-libs",
                "vim-minimal": "vim-tiny", "zlib": "zlib1g", "gnutls": "libgnutls30", "xz-libs": "liblzma5", "libcurl": "libcurl4",
                "ncurses-libs": "libncurses6", "krb5-libs": "libkrb5-3", "libgcrypt": "libgcrypt20", "pcre2": "libpcre2-8-0", "polkit": "policykit-1"}
SUFFIX = {"Amazon Linux 2": "amzn2.0.{}", "Amazon Linux 2023": "amzn2023.0.{}", "Red Hat Enterprise Linux 9": "{}.el9_6",
          "Ubuntu 22.04": "0ubuntu1.{}", "Debian GNU/Linux 12": "{}+deb12u2"}


def package(system, entry, released, severity):
    name, epoch, version, *_ = entry
    step = int(released[5:7])
    suffix = SUFFIX[system].format(step)
    if system.startswith(("Ubuntu", "Debian")):
        full = f"{DEBIAN_NAMES.get(name, name)}.amd64"
    else:
        full = f"{name}.x86_64"
    count = {"Critical": 3, "Important": 2, "Moderate": 1}.get(severity, 0)
    return Patch(full, f"{full}:{epoch}:{version.format(step)}-{suffix}", "Security" if severity else "Bugfix", severity or "None", released,
                 cves(f"{system}{full}{released}", count))


def linux_month(system, released):
    column = 3 if released == OCTOBER else 4
    return [package(system, entry, released, entry[column]) for entry in PACKAGES if entry[column]]


def linux_base(system):
    return [package(system, entry, "2026-07-07", "") for entry in PACKAGES]


def macos_month(released):
    version = "14.8.2" if released == OCTOBER else "14.8.3"
    return [Patch(f"macOS Sonoma {version}", f"macOS Sonoma {version}", "Security", "Critical", released, cves(f"mac{released}", 4)),
            Patch(f"Safari 26.{int(released[5:7])}", f"Safari 26.{int(released[5:7])}", "Security", "Important", released, cves(f"saf{released}", 2))]


def macos_base():
    return [Patch(f"XProtectPlistConfigData_10_15-{2200 + n}", f"XProtectPlistConfigData 10.15 {2200 + n}", "Security", "None", "2026-08-04")
            for n in range(8)]


def month(system, released):
    if system.startswith("Windows"):
        return windows_month(system, released)
    return macos_month(released) if system.startswith("macOS") else linux_month(system, released)


def base(system):
    if system.startswith("Windows"):
        return windows_base(system)
    return macos_base() if system.startswith("macOS") else linux_base(system)


def rejected(system):
    """Installed, but on the baseline's list of rejected patches."""
    if system.startswith("Windows"):
        return [Patch("KB5058922", f"2026-05 Feature Update Preview for {system} (KB5058922)", "FeaturePacks", "Low", "2026-05-26"),
                Patch("KB5060118", "2026-06 Print Driver Isolation Preview (KB5060118)", "Updates", "Low", "2026-06-23")]
    mark = ".amd64" if system.startswith(("Ubuntu", "Debian")) else ".x86_64"
    return [Patch(f"telnet{mark}", f"telnet{mark}:1:0.17-85", "Security", "Low", "2026-03-03"),
            Patch(f"docker{mark}", f"docker{mark}:0:25.0.6-1", "Security", "Moderate", "2026-03-03")]


def other(system):
    """Installed although no baseline rule asks for it: AWS names nothing but the id."""
    if system.startswith("Windows"):
        return [Patch(f"KB50{10000 + number(system, i, 9000)}", "", "", "", "2026-02-10") for i in range(3)]
    if system.startswith("macOS"):
        return []
    mark = ".amd64" if system.startswith(("Ubuntu", "Debian")) else ".x86_64"
    return [Patch(f"{name}{mark}", "", "", "", "2026-06-02") for name in ("htop", "jq", "tmux", "git", "nano")]


def not_applicable(system):
    """Only Windows reports these."""
    if not system.startswith("Windows"):
        return []
    return [Patch(f"KB50{20000 + number(system, i, 9000)}", "", "", "", "2026-01-13") for i in range(2)]
