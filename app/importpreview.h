// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/findingstates.h"
#include "app/importrun.h"
#include "models/domain/verdict.h"

#include <set>

struct NodeChange
{
    enum class Kind : int { New, Verdict, Gone }; // Gone: terminated, it leaves the figures

    Kind kind = Kind::New;
    std::string node = {};
    std::string name = {};
    std::string account = {};
    Verdict from = Verdict::CannotBeJudged;
    Verdict to = Verdict::CannotBeJudged;
};

// Whom the files tell about, whether or not it is news.
struct SpokenFor
{
    std::set<std::string> accounts = {};
    std::set<std::string> regions = {};
    std::set<std::string> nodes = {};
    std::set<std::string> types = {}; // of compliance: Patch, Association, Custom:x
};

// What importing files would do. Nothing of it was stored.
struct ImportPreview
{
    static constexpr std::size_t listedAtMost = 1000;

    ImportJob job = {}; // what was asked, to do it for real
    std::vector<FileReport> files = {};
    SpokenFor about = {};
    std::uint64_t newNodes = 0;
    std::uint64_t changedNodes = 0; // their verdict
    std::uint64_t goneNodes = 0;
    std::vector<NodeChange> nodes = {}; // the first `listedAtMost`
    FindingChanges findings = {};
    Message problem = {}; // why there is no preview
    bool stopped = false;
};

// Imports into a copy of the database and compares the two: exact, because it is what an import does. Blocking; never
// throws. Progress tells first how much of the database is copied (no file name), then what is read.
[[nodiscard]] ImportPreview previewImport(
    const ImportJob& job, std::stop_token stop, const std::function<void(const ImportProgress&)>& progressed);
