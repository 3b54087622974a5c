# SPDX-License-Identifier: GPL-3.0-or-later
"""Numbers, ids and times that look real and are always the same: everything is derived from names by SHA-256."""

import hashlib
from datetime import datetime, timezone


def digest(*seed):
    return hashlib.sha256("|".join(str(part) for part in seed).encode()).hexdigest()


def number(seed, index, below):
    return int(digest(seed, index)[:12], 16) % below


def uuid(*seed):
    h = digest("uuid", *seed)
    return f"{h[:8]}-{h[8:12]}-4{h[13:16]}-a{h[17:20]}-{h[20:32]}"


def epoch(text):
    return int(datetime.strptime(text, "%Y-%m-%dT%H:%M:%SZ").replace(tzinfo=timezone.utc).timestamp())


def zulu(seconds):
    return datetime.fromtimestamp(seconds, timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")


def iso(seconds):
    """As AWS CLI version 2 prints it."""
    return datetime.fromtimestamp(seconds, timezone.utc).strftime("%Y-%m-%dT%H:%M:%S+00:00")
