// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/csvtable.h"
#include "models/formats/lookalikes.h"

#include <QtGlobal>

#include <algorithm>

// Files that are not JSON at all.

namespace {

ReadProblem problem(const char* text, const char* advice)
{
    ReadProblem result;
    result.problem.text = text;
    if (advice)
        result.advice.text = advice;
    return result;
}

constexpr const char* asJson = QT_TRANSLATE_NOOP("Message", "Run the command again with --output json.");
constexpr const char* downloadAgain =
    QT_TRANSLATE_NOOP("Message", "Sign in and download the report again; the file should begin with { or [.");
constexpr const char* csvAdvice = QT_TRANSLATE_NOOP("Message",
    "Import JSON instead: aws ssm describe-instance-patch-states --instance-ids NODE --output json > states.json");
constexpr const char* inventoryAdvice = QT_TRANSLATE_NOOP(
    "Message", "Import JSON instead: aws ssm describe-instance-information --output json > nodes.json");
constexpr const char* findingsAdvice =
    QT_TRANSLATE_NOOP("Message", "Import JSON instead: aws securityhub get-findings --output json > findings.json");
constexpr const char* logAdvice = QT_TRANSLATE_NOOP("Message",
    "Import amazon-ssm-agent.log, errors.log or the stdout and stderr of a patch command. For the state itself: aws "
    "ssm describe-instance-patches --instance-id NODE --output json > patches-NODE.json");

bool digitsAt(std::string_view text, std::string_view pattern) // 'd' is a digit
{
    if (text.size() < pattern.size())
        return false;
    for (std::size_t i = 0; i < pattern.size(); ++i) {
        if (pattern[i] == 'd' ? text[i] < '0' || text[i] > '9' : text[i] != pattern[i])
            return false;
    }
    return true;
}

std::string lowered(std::string_view text)
{
    std::string lower(text);
    for (auto& c : lower)
        c = c >= 'A' && c <= 'Z' ? char(c + 32) : c;
    return lower;
}

bool holds(std::string_view text, std::string_view part)
{
    return text.find(part) != text.npos;
}

std::optional<ReadProblem> otherLog(std::string_view head)
{
    if (!digitsAt(head, "20dd-dd-dd dd:dd:dd") && !digitsAt(head, "20dd-dd-ddTdd:dd:dd")
        && !digitsAt(head, "dd/dd/dddd dd:dd:dd"))
        return {};
    return problem(
        QT_TRANSLATE_NOOP("Message", "This is a log, but not one of the SSM Agent, a patch operation or a command."),
        logAdvice);
}

bool hasColumn(const std::vector<std::string>& keys, std::initializer_list<std::string_view> names)
{
    return std::any_of(
        names.begin(), names.end(), [&](auto name) { return std::find(keys.begin(), keys.end(), name) != keys.end(); });
}

std::optional<ReadProblem> csv(std::string_view head)
{
    const auto rows = firstCsvRows(head, 1);
    if (rows.empty() || rows.front().size() < 2)
        return {};
    std::vector<std::string> keys;
    for (const auto& cell : rows.front())
        keys.push_back(columnKey(cell));
    const bool isHeader = std::none_of(keys.begin(), keys.end() - 1, [](const auto& key) { return key.empty(); });
    const auto has = [&](std::initializer_list<std::string_view> names) { return hasColumn(keys, names); };
    if (has({"authmethod", "findinguid", "accountnum", "checkid"}))
        return problem(
            QT_TRANSLATE_NOOP("Message", "This is a CSV report of Prowler, which is not read."), findingsAdvice);
    if (has({"withdrawn", "decidedat"}) && has({"note"}))
        return problem(QT_TRANSLATE_NOOP("Message", "This is a table that this program exported, not a report."),
            QT_TRANSLATE_NOOP("Message", "Import the reports that it was made from."));
    if (has({"finding", "findingid", "findingtitle", "productarn", "controlid", "securitycontrolid", "workflowstatus"})
        || (has({"title"}) && has({"severity", "severitylabel"})))
        return problem(QT_TRANSLATE_NOOP("Message",
                           "This is a CSV list of findings without the columns Id and ProductArn, which say which "
                           "finding is meant."),
            findingsAdvice);
    if (has({"instanceid", "nodeid", "resourceid"}) && !has({"patchid", "kbid", "patchstate", "missingcount"}))
        return problem(QT_TRANSLATE_NOOP("Message", "This is a CSV inventory, which is not read."), inventoryAdvice);
    if (isHeader && (has({"patchid", "kbid", "patchstate", "missingcount", "patchname", "patchgroup"})))
        return problem(
            QT_TRANSLATE_NOOP("Message", "This is a CSV patch report without the columns of Patch Manager's."),
            csvAdvice);
    if (!isHeader || keys.size() < 3)
        return {};
    return problem(QT_TRANSLATE_NOOP("Message", "This is a CSV file, which is not read."), csvAdvice);
}

std::optional<ReadProblem> commandOutput(std::string_view head)
{
    const bool isLog = head.starts_with("----------ERROR-------");
    if (!isLog && (head.starts_with("----") || head.starts_with("+---")))
        return problem(
            QT_TRANSLATE_NOOP("Message", "This is a table as the AWS CLI prints it for people (--output table)."),
            asJson);
    const auto word = head.substr(0, head.find_first_of("\t\n :"));
    const bool tabbed = word.size() < head.size() && head[word.size()] == '\t';
    if (tabbed && !word.empty() && std::all_of(word.begin(), word.end(), [](char c) { return c >= 'A' && c <= 'Z'; }))
        return problem(
            QT_TRANSLATE_NOOP("Message", "This is plain text as the AWS CLI prints it (--output text)."), asJson);
    if (head.substr(word.size()).starts_with(":\n- ") || head.starts_with("---\n"))
        return problem(QT_TRANSLATE_NOOP("Message", "This is YAML (--output yaml), which is not read."), asJson);
    if (head.starts_with("An error occurred (") || head.starts_with("Unable to locate credentials")
        || head.starts_with("usage: aws") || head.starts_with("aws: error"))
        return problem(QT_TRANSLATE_NOOP("Message", "This is an error message of the AWS CLI, not a report."),
            QT_TRANSLATE_NOOP(
                "Message", "Run the command again when its error is solved, and import what it answers then."));
    return {};
}

}

std::optional<ReadProblem> almostJson(std::string_view head)
{
    if (holds(head, "{{-") || holds(head, "{{ ") || holds(head, "{%"))
        return problem(QT_TRANSLATE_NOOP("Message", "This is a template, not data."),
            QT_TRANSLATE_NOOP("Message", "Import the file that was made from it."));
    return {};
}

std::optional<ReadProblem> otherDocument(std::string_view head)
{
    head.remove_prefix(std::min(head.size(), head.find_first_not_of(" \t\r\n")));
    const auto lower = lowered(head.substr(0, 512));
    if (lower.starts_with("<!doctype html") || holds(lower, "<html"))
        return problem(QT_TRANSLATE_NOOP("Message", "This is a web page, not a report."), downloadAgain);
    if (head.starts_with("<"))
        return problem(QT_TRANSLATE_NOOP("Message", "This is XML, not a report."), downloadAgain);
    if (head.starts_with("%PDF") || head.starts_with("SQLite format 3"))
        return problem(QT_TRANSLATE_NOOP("Message", "This is a document or a database, not a report."), downloadAgain);
    return commandOutput(head);
}

ReadProblem notJson(std::string_view head)
{
    head.remove_prefix(std::min(head.size(), head.find_first_not_of(" \t\r\n")));
    if (head.empty())
        return problem(QT_TRANSLATE_NOOP("Message", "The file is empty."),
            QT_TRANSLATE_NOOP("Message", "Run the command that made it again; it may have failed."));
    for (const auto& recognise : {otherDocument, otherLog, csv}) {
        if (const auto found = recognise(head))
            return *found;
    }
    return problem(
        QT_TRANSLATE_NOOP("Message", "This is not JSON, and none of the reports that can be read."), findingsAdvice);
}
