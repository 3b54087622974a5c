// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/verdict.h"

#include <optional>
#include <string>
#include <vector>

// What became of nodes, patches, associations and custom items between two moments, and why the share of compliant
// nodes is another one. All of it is a function of how each stood at the one and at the other.

enum class Change : int {
    New, // non-compliant for the first time
    Regressed, // non-compliant again: something like it was reported and went away before
    Moved, // non-compliant then and now, but otherwise
    Vanished, // not reported any more, or terminated: never counted as fixed
    Unjudged, // a node that cannot be judged any more
    BaselineChanged,
    Appeared, // a node that was not known before
    Judged, // a node that could not be judged, and is compliant
    Fixed, // reported again, and compliant
    Rescanned, // reported again, and all is as it was
};

enum class ChangeSubject : int { Node, Patch, Association, Custom };

// How one of them stood at a moment; a non-compliant node by its first cause.
enum class Stand : int {
    NotReported,
    Terminated,
    CannotBeJudged,
    Compliant,
    Installed,
    NotApplicable,
    Missing,
    Failed,
    PendingReboot,
    Rejected,
    AssociationFailed,
    Custom,
    NonCompliant, // in another way
};

// Why a node adds to the difference of the figure; each counts under one of them.
enum class FigureCause : int {
    None,
    Missing,
    Failed,
    PendingReboot,
    Rejected,
    Association,
    Custom,
    Other,
    BaselineChanged,
    Unjudged,
    Vanished,
    Appeared,
    Judged,
    Fixed,
};

[[nodiscard]] bool isBad(Stand stand); // counts as non-compliant
[[nodiscard]] Stand standOf(PatchState state, bool bad);
[[nodiscard]] Stand standOf(const Judgement& judgement);

// A patch, association or custom item. `earlier`: it was non-compliant before, and not all the time since. None: no
// change of its standing.
[[nodiscard]] std::optional<Change> changeOfItem(Stand before, Stand after, bool earlier);

struct NodeStand
{
    bool known = false;
    bool terminated = false;
    Stand stand = Stand::NotReported;
    int bad = 0; // patches, associations and custom items that are non-compliant, by their counts
    std::string baseline = {};

    [[nodiscard]] bool counts() const { return known && !terminated; } // in the fleet figures
};

// What else is known of a node and the time between the moments.
struct NodeNews
{
    bool reported = false; // something was reported of it
    bool othersReported = false; // of most nodes of its account and Region something was
    bool earlier = false; // something non-compliant was reported of it before
    bool itemsChanged = false; // its patches or other items have changes of their own
};

struct ChangeOfNode
{
    Change change = Change::Rescanned;
    FigureCause cause = FigureCause::None; // of the first one only, where it adds to the figure
    int compliant = 0; // so many more compliant nodes: -1, 0, 1
    int nodes = 0; // so many more nodes
};

// One for each kind of change, what counts in the figure first. Empty: nothing was reported, or only items changed.
[[nodiscard]] std::vector<ChangeOfNode> changesOfNode(
    const NodeStand& before, const NodeStand& after, const NodeNews& news);

[[nodiscard]] int tenthsOf(int part, int whole); // of a percent; 0 of nothing

struct FigurePart
{
    FigureCause cause = FigureCause::None;
    int changed = 0; // nodes
    int compliant = 0; // so many more compliant nodes
    int nodes = 0; // so many more nodes
    int tenths = 0; // of a percentage point, rounded so that all of them make up the whole
};

// The share of compliant nodes at the two moments. With C of N compliant before and N' nodes after, a node that makes a
// difference of c compliant and n nodes adds (c - n C / N) / N' to the share: these sum exactly to the difference.
struct FigureDifference
{
    int nodesBefore = 0, compliantBefore = 0, nodesAfter = 0, compliantAfter = 0;
    std::vector<FigurePart> parts = {}; // in the order of the causes, those with nodes only

    [[nodiscard]] bool comparable() const { return nodesBefore > 0 && nodesAfter > 0; }

    [[nodiscard]] int tenthsBefore() const; // of a percent
    [[nodiscard]] int tenthsAfter() const;
};

// Fills in the tenths of the parts.
void roundParts(FigureDifference& difference);
