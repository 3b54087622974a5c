// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string>

// A draft of the list that AWS-RunPatchBaseline takes as InstallOverrideList (YAML, in S3 or behind https): it installs
// what is listed instead of what the baseline approves. AWS: "Parameter name: InstallOverrideList". An id is a package
// with its architecture (bind.x86_64) or a KB; on Linux a title narrows it to one version (name.arch:epoch:version), on
// Windows it only informs.

struct NamedPatch
{
    std::string id = {};
    std::string title = {};

    friend auto operator<=>(const NamedPatch&, const NamedPatch&) = default;
};

// In English; the comments say what to check before it is used. Texts come from files: control characters are left
// out, and quotes are doubled.
[[nodiscard]] std::string installOverrideList(std::span<const NamedPatch> patches);
