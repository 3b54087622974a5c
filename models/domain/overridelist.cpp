// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/overridelist.h"

#include <algorithm>
#include <string_view>

namespace {

constexpr auto start =
    R"Y(# InstallOverrideList for AWS-RunPatchBaseline: a draft, made from reports. Check before you use it:
#  - With it, these patches are installed and no others, whether the baseline approves them or not: take out what
#    you have rejected on purpose, or do not want yet.
#  - One list can serve Linux and Windows nodes; each node takes what applies to it.
#  - Linux: the title narrows a package to one version. A newer version is not installed; "*" stands for anything.
#  - Windows: ids are KB numbers; titles only inform.
#  - Upload it to S3 and run on the nodes of this plan:
#      aws ssm send-command --document-name AWS-RunPatchBaseline --instance-ids ... --parameters
#        'Operation=Install,RebootOption=RebootIfNeeded,InstallOverrideList=s3://BUCKET/KEY.yaml'
)Y";

bool isControl(char c)
{
    return static_cast<unsigned char>(c) < 0x20 || c == 0x7f;
}

std::string quoted(std::string_view text)
{
    std::string made = "'";
    for (const char c : text) {
        if (!isControl(c)) {
            made += c == '\'' ? "''" : std::string(1, c);
        }
    }
    return made + '\'';
}

bool isKb(std::string_view id)
{
    return id.size() > 2 && (id.starts_with("KB") || id.starts_with("kb"))
        && std::ranges::all_of(id.substr(2), [](char c) { return c >= '0' && c <= '9'; });
}

// On Linux only one that holds the version: others would match no package.
bool narrows(const NamedPatch& patch)
{
    return isKb(patch.id) || patch.title.starts_with(patch.id + ':');
}

}

std::string installOverrideList(std::span<const NamedPatch> patches)
{
    std::string text = start;
    text += patches.empty() ? "patches: []\n" : "patches:\n";
    for (const auto& patch : patches) {
        text += "    -\n        id: " + quoted(patch.id) + '\n';
        if (!patch.title.empty()) {
            text += narrows(patch) ? "        title: " : "        # reported as: ";
            text += quoted(patch.title) + '\n';
        }
    }
    return text;
}
