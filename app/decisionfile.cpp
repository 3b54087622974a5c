// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decisionfile.h"

#include "models/formats/csvtable.h"

#include <QFile>

#include <algorithm>
#include <array>
#include <span>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 longestLine = 1 << 20;
constexpr std::size_t strangeLines = 1000;
constexpr qint64 largestFile = 64 << 20;
constexpr std::size_t mostRows = 1'000'000;
constexpr std::array subjects {
    "node", "nodeid", "instanceid", "instance", "name", "account", "accountid", "awsaccountid"};

std::string trimmed(const std::string& text)
{
    return QString::fromStdString(text).trimmed().toStdString();
}

using CsvRows = std::vector<std::vector<std::string>>;

void addRules(OwnerRules& rules, const CsvRows& rows, const std::vector<std::size_t>& places, std::size_t owner)
{
    for (std::size_t row = 1; row < rows.size(); ++row) {
        for (const auto place : places) {
            if (place < rows[row].size() && owner < rows[row].size() && !trimmed(rows[row][place]).empty()) {
                rules[trimmed(rows[row][place])] = trimmed(rows[row][owner]);
                break;
            }
        }
    }
}

}

DecisionFile readDecisionFile(const QString& path)
{
    DecisionFile read;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        read.problem = file.errorString();
        return read;
    }
    for (int number = 1; !file.atEnd(); ++number) {
        const auto line = file.readLine(longestLine + 1);
        if (line.size() > longestLine) {
            read.tooLong = number;
            break;
        }
        if (line.trimmed().isEmpty()) {
            continue;
        }
        const std::string_view text(line.data(), static_cast<std::size_t>(line.size()));
        if (auto decision = readJsonLine(text)) {
            read.decisions.push_back(*std::move(decision));
        } else if (auto rule = readRuleLine(text)) {
            read.rules.push_back(*std::move(rule));
        } else {
            read.refused.push_back(number);
            if (read.refused.size() >= strangeLines && read.decisions.empty() && read.rules.empty()) {
                break; // another kind of file
            }
        }
    }
    return read;
}

bool writeDecisions(
    const std::vector<SharedDecision>& decisions, const std::vector<SharedRule>& rules, QIODevice& device)
{
    const auto write = [&device](const auto& shared) {
        const auto line = QByteArray::fromStdString(jsonLine(shared));
        return device.write(line) == line.size();
    };
    return std::ranges::all_of(decisions, write) && std::ranges::all_of(rules, write);
}

OwnerFile readOwnerFile(const QString& path)
{
    OwnerFile read;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        read.problem = file.errorString();
        return read;
    }
    if (file.size() > largestFile) {
        read.problem = OwnerFile::tr("It is larger than 64 MiB, and a list of owners is small.");
        return read;
    }
    const auto text = file.readAll();
    const auto rows = firstCsvRows({text.data(), static_cast<std::size_t>(text.size())}, mostRows);
    std::vector<std::size_t> places;
    std::optional<std::size_t> owner;
    for (std::size_t at = 0; !rows.empty() && at < rows.front().size(); ++at) {
        const auto name = columnKey(rows.front()[at]);
        if (name == "owner") {
            owner = at;
        } else if (std::ranges::find(subjects, name) != subjects.end()) {
            places.push_back(at);
        }
    }
    if (owner && !places.empty()) {
        addRules(read.rules, rows, places, *owner);
    } else {
        read.problem = OwnerFile::tr("Its first line has to name the columns “node” or “account”, and “owner”.");
    }
    return read;
}

QString firstNames(const std::vector<std::string>& names)
{
    constexpr std::size_t few = 5;
    QStringList said;
    for (const auto& name : std::span(names).first(std::min(few, names.size()))) {
        said += visibleText(QString::fromStdString(name).left(100));
    }
    if (names.size() > few) {
        said += u"…"_s;
    }
    return said.join(u", "_s);
}
