// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/collectcommands.h"

#include <functional>

// One call of the AWS CLI, or one for each node, each 50 nodes or each patch baseline. All of them only read.
struct CollectCall
{
    enum class How { Once, ForEachNode, InBatches, ForEachBaseline };

    DataKind kind = DataKind::NodeInformation;
    How how = How::Once;
    const char* file = ""; // its name begins so
    const char* summary = ""; // "aws ssm describe-instance-information"
    std::vector<const char*> words = {}; // after "aws"; nodes follow

    [[nodiscard]] bool asksNodes() const { return how == How::ForEachNode || how == How::InBatches; }
};

[[nodiscard]] const std::vector<CollectCall>& collectCalls();

// A request that can be written: every id in it looks like AWS's.
struct CheckedRequest
{
    std::string account = {};
    std::string region = {};
    bool usable = true; // else account or Region cannot be used in a command
    std::size_t leftOut = 0; // ids of nodes

    struct Item
    {
        const CollectCall* call = nullptr;
        std::vector<std::string> nodes = {};
        bool listed = false; // the nodes that AWS lists
    };

    std::vector<Item> items = {};

    // Each item in its order, and whether it asks other nodes than the call before it that asked any.
    void forEachCall(const std::function<void(const Item& item, bool otherNodes)>& write) const;
};

[[nodiscard]] std::vector<CheckedRequest> checked(std::span<const CollectRequest> requests);

// Functions of a shell that calls are written with.
struct CollectHelpers
{
    const char* listNodes = "";
    const char* forEachNode = "";
    const char* inBatches = "";
    const char* forEachBaseline = "";
};

[[nodiscard]] std::string helpersFor(std::span<const CheckedRequest> requests, const CollectHelpers& helpers);

[[nodiscard]] std::string bashScript(std::span<const CheckedRequest> requests);
[[nodiscard]] std::string powerShellScript(std::span<const CheckedRequest> requests);
