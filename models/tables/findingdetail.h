// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/decision.h"
#include "models/domain/facts.h"
#include "models/domain/message.h"
#include "models/tables/findingcontext.h"
#include "models/tables/views.h"

#include <optional>
#include <string>
#include <vector>

// The detail panel of one finding: the facts of a moment, texts read from the original record, decisions.
struct FindingDetail
{
    FindingFact fact = {};
    std::int64_t key = 0;
    Instant at = now(); // the moment of which it tells
    std::int64_t node = 0; // node.id, 0: none
    std::string nodeName = {};
    std::string description = {};
    std::string remediation = {};
    std::string remediationUrl = {};
    std::string sourceUrl = {};
    std::string noteText = {};
    std::string noteBy = {};
    std::string original = {}; // as it was imported
    std::string fileName = {};
    EffectiveStatus status = {};
    std::vector<Decision> decisions = {}; // oldest first, withdrawn ones included
    std::vector<FindingUpdateFact> updates = {}; // what was done to it in AWS, oldest first
    int versions = 1;
    std::optional<Message> proposal = {}; // of open Patch Manager findings: what newer data says, and on which facts
    std::vector<Message> evidence = {}; // of the proposal, line by line
    NewerRecord newer = {}; // that the proposal rests on
    OtherFindings others = {}; // of the node
    std::optional<Message> contradiction = {}; // e.g. the node still has 4 patches waiting for a reboot in newer data
};

// As of a date: the version of then, and what was done until then. No value: it was not there.
[[nodiscard]] std::optional<FindingDetail> loadFindingDetail(
    Database& database, std::int64_t key, const Moment& moment);
