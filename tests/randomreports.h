// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/storefixture.h"

#include <random>

// A random fleet's reports: few nodes, items and moments, so that they meet often.
class RandomReports
{
public:
    explicit RandomReports(unsigned seed, int nodes = 2)
        : m_random(seed)
        , m_nodes(nodes)
    {
    }

    std::vector<TestFile> make()
    {
        std::vector<TestFile> files;
        for (int i = 0; i < 8; ++i) {
            TestFile file;
            file.name = std::to_string(i);
            file.scope.captured = (20 + number(4)) * hour;
            file.scope.capturedFrom = number(2) == 0 ? CapturedFrom::FileTime : CapturedFrom::FileName;
            file.scope.partial = number(4) == 0;
            file.scope.account = number(2) == 0 ? "" : "path" + std::to_string(number(3));
            fill(file);
            files.push_back(file);
        }
        return files;
    }

    // The same records in two files, where each of them alone still tells the time of its lists.
    std::vector<TestFile> split(const TestFile& file)
    {
        TestFile left = file;
        TestFile right = file;
        left.records.clear();
        right.records.clear();
        for (const TestRecord& record : file.records) {
            (number(2) == 0 ? left : right).records.push_back(record);
        }
        return {left, right};
    }

    std::mt19937& random() { return m_random; }

    int number(int below) { return std::uniform_int_distribution<int>(0, below - 1)(m_random); }

private:
    void fill(TestFile& file)
    {
        const std::string node = this->node();
        const std::optional<Instant> reported = number(5) == 0 ? std::nullopt : std::optional(time());
        for (int i = number(4); i > 0; --i) {
            add(file, item(node, reported));
        }
        for (int i = number(3); i > 0; --i) {
            add(file, finding());
        }
        for (int i = number(3); i > 0; --i) {
            NodeFact fact {.node = this->node(), .computerName = "web" + std::to_string(number(2))};
            fact.lastPing = number(3) == 0 ? std::nullopt : std::optional(time());
            add(file, fact);
        }
        for (int i = number(3); i > 0; --i) {
            AssociationFact fact {
                .node = node, .id = "a" + std::to_string(number(2)), .status = number(2) == 0 ? "Success" : "Failed"};
            fact.executed = reported; // all of one list, so that it can be split
            add(file, fact);
        }
        for (int i = number(3); i > 0; --i) {
            TypeSummaryFact fact {
                .node = this->node(), .type = "Patch", .status = ComplianceStatus::Compliant, .compliant = number(2)};
            fact.executed = number(3) == 0 ? std::nullopt : std::optional(time());
            add(file, fact);
        }
        for (int i = number(3); i > 0; --i) {
            add(file, summary(this->node()));
        }
        fillNotes(file);
    }

    void fillNotes(TestFile& file)
    {
        for (int i = number(4); i > 0; --i) {
            add(file,
                NodeTagFact {.node = node(),
                    .key = "tag" + std::to_string(number(2)),
                    .value = "value" + std::to_string(number(2)),
                    .reported = number(3) == 0 ? std::nullopt : std::optional(time())});
        }
        for (int i = number(4); i > 0; --i) {
            add(file, event());
        }
        for (int i = number(3); i > 0; --i) {
            add(file,
                DefinitionFact {.id = "pb-" + std::to_string(number(2)),
                    .name = number(2) == 0 ? "" : "Servers",
                    .details = number(2) == 0 ? "{}" : R"({"ApproveAfterDays":7})",
                    .at = number(3) == 0 ? std::nullopt : std::optional(time())});
        }
        for (int i = number(3); i > 0; --i) {
            add(file,
                FindingUpdateFact {.id = "f" + std::to_string(number(4)),
                    .productArn = "arn:aws:securityhub:::product/aws/ssm-patch-manager",
                    .receipt = number(2) == 0,
                    .errorCode = number(3) == 0 ? "FindingNotFound" : "",
                    .at = number(3) == 0 ? std::nullopt : std::optional(time())});
        }
        // Items that were put one by one, and lists that records name.
        for (int i = number(5); i > 0; --i) {
            add(file, item(node(), number(4) == 0 ? std::nullopt : std::optional(time())));
            SourceRecord& told = file.records.back().told;
            told.extent = number(2) == 0 ? SourceRecord::Extent::Alone : SourceRecord::Extent::OfList;
            told.listed = number(4) == 0 ? std::nullopt : std::optional(time());
        }
    }

    EventFact event()
    {
        EventFact fact;
        fact.node = number(3) == 0 ? "" : node();
        fact.kind = number(2) == 0 ? EventFact::Kind::Command : EventFact::Kind::Log;
        fact.subject = "command" + std::to_string(number(2));
        fact.status = number(2) == 0 ? "Failed" : "Success";
        fact.exitCode = number(2) == 0 ? std::nullopt : std::optional(number(2));
        fact.text = std::string(static_cast<std::size_t>(number(2)), 'x');
        fact.at = number(3) == 0 ? std::nullopt : std::optional(time());
        return fact;
    }

    void add(TestFile& file, Fact fact)
    {
        file.records.push_back({{std::move(fact)}, "{\"n\":" + std::to_string(++m_records) + "}"});
        if (number(3) == 0) {
            file.records.back().told.account = "record" + std::to_string(number(3));
        }
    }

    ComplianceItemFact item(const std::string& node, std::optional<Instant> reported)
    {
        static constexpr PatchState states[] = {PatchState::Installed, PatchState::Missing, PatchState::Failed};
        ComplianceItemFact fact;
        fact.node = node;
        fact.type = "Patch";
        fact.id = "KB" + std::to_string(number(4));
        fact.state = states[number(3)];
        fact.reported = reported;
        fact.patchSeverity = number(3) == 0 ? "x" : "";
        fact.at = number(3) == 0 ? std::optional(time()) : std::nullopt;
        fact.baseline = "pb-" + std::to_string(number(2));
        return fact;
    }

    FindingFact finding()
    {
        FindingFact fact;
        fact.id = "f" + std::to_string(number(m_nodes + 1));
        fact.productArn = "arn:aws:securityhub:::product/aws/ssm-patch-manager";
        fact.node = node();
        fact.account = "finding" + std::to_string(number(2));
        fact.nodeName = "name" + std::to_string(number(3));
        fact.updated = number(6) == 0 ? std::nullopt : std::optional(time());
        fact.compliance = number(2) == 0 ? FindingCompliance::Failed : FindingCompliance::Passed;
        fact.severity = number(2) == 0 ? Severity::High : Severity::Low;
        if (number(2) == 0) {
            fact.patchSummary = summary("");
            fact.patchSummary->source = PatchSummaryFact::Source::Finding;
        }
        fact.title = "title " + std::to_string(number(2));
        // As the reader does it: the hash tells all that was said.
        fact.contentHash[0] = static_cast<unsigned char>(fact.updated.value_or(0) / hour);
        fact.contentHash[1] =
            static_cast<unsigned char>(static_cast<int>(fact.compliance) * 16 + static_cast<int>(fact.severity));
        fact.contentHash[2] = static_cast<unsigned char>(fact.title.back());
        fact.contentHash[3] = static_cast<unsigned char>(fact.node.back());
        fact.contentHash[4] = static_cast<unsigned char>(fact.account.back());
        fact.contentHash[5] =
            static_cast<unsigned char>(fact.patchSummary ? 1 + fact.patchSummary->missing.value_or(9) : 0);
        return fact;
    }

    PatchSummaryFact summary(const std::string& node)
    {
        PatchSummaryFact fact {.node = node, .baseline = "pb-" + std::to_string(number(2))};
        fact.operationEnd = number(4) == 0 ? std::nullopt : std::optional(time());
        fact.missing = number(3) == 0 ? std::nullopt : Count(number(3));
        fact.failed = number(2);
        return fact;
    }

    std::string node() { return "i-" + std::to_string(number(m_nodes)); }

    Instant time() { return (1 + number(5)) * hour; }

    std::mt19937 m_random;
    int m_nodes;
    int m_records = 0;
};
