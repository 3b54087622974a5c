// SPDX-License-Identifier: GPL-3.0-or-later
// The terms of random filters.
#include "tests/randomfilters.h"

#include <QDateTime>
#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {
constexpr std::array severityWords {"", "INFORMATIONAL", "LOW", "MEDIUM", "HIGH", "CRITICAL"};
constexpr std::array verdictWords {"COMPLIANT", "NON_COMPLIANT", "CANNOT_BE_JUDGED"};
constexpr std::array causeWords {"NeverScanned", "OperationFailed", "Missing", "MissingAfterInstall"};
constexpr std::int64_t day = 86'400'000'000;

bool contains(const std::string& text, const std::string& part)
{
    return !text.empty() && plainFold(text).find(plainFold(part)) != std::string::npos;
}

QString written(const std::string& text, bool bare)
{
    const auto typed = QString::fromStdString(text);
    return bare ? typed : u'"' + QString(typed).replace(u'"', u"\"\""_s) + u'"';
}

bool isBare(const std::string& text)
{
    return !text.empty() && text != "none" && text != "AND" && std::ranges::all_of(text, [](char letter) {
        return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z') || (letter >= '0' && letter <= '9');
    });
}
}

MadeFilter FilterMaker::word()
{
    const std::string text = oneOf(std::array {"kernel", "KB5031364", "cumulative update", "mise", "é%_x", "critical",
        "compliant", "\"b", "it's", "x:y", "AND", "prod", "secret", "-default", "1111", "(openssl)", "C:\\Windows"});
    const bool bare = isBare(text);
    return {spelled(written(text, bare)), [text](const PlainRow& row) {
                const auto found = [&](const std::string& cell) { return contains(cell, text); };
                return found(row.title) || found(row.account) || found(row.accountName)
                    || found(severityWords[static_cast<std::size_t>(row.severity)])
                    || found(verdictWords[static_cast<std::size_t>(row.verdict)]);
            }};
}

MadeFilter FilterMaker::textField()
{
    const bool exact = pick(2) == 0;
    const bool differs = exact && pick(2) == 0;
    const bool account = pick(2) == 0;
    std::vector<std::string> asked;
    QStringList words;
    for (auto count = 1 + pick(2); count > 0; --count) {
        const std::string part = account ? oneOf(std::array {"111122223333", "prod-eu", "Prod", "444455556666", "us"})
                                         : oneOf(std::array {"kernel-default", "Kernel-Default", "it's", "none",
                                             "KERNEL", "a\"b it's", "(openssl) 3.0, x:y", "Mise à jour é%_x"});
        asked.push_back(part);
        words << written(part, isBare(part) && pick(2) == 0);
    }
    const auto name = account ? oneOf(std::array {u"account"_s, u"AwsAccountId"_s, u"ACCOUNT"_s})
                              : oneOf(std::array {u"title"_s, u"Title"_s});
    const auto sign = differs ? u"!="_s : (exact ? oneOf(std::array {u"="_s, u":="_s}) : u":"_s);
    return {name + sign + words.join(u','), [=](const PlainRow& row) {
                const auto fits = [&](const std::string& cell) {
                    return std::ranges::any_of(asked, [&](const std::string& part) {
                        return exact ? !cell.empty() && cell == part : contains(cell, part);
                    });
                };
                return (account ? fits(row.account) || fits(row.accountName) : fits(row.title)) != differs;
            }};
}

MadeFilter FilterMaker::numberField()
{
    const auto name = oneOf(std::array {u"missing"_s, u"MissingPatches"_s, u"Missing"_s});
    const auto low = pick(7);
    const auto high = low + pick(3);
    if (pick(3) == 0) {
        const auto other = pick(7);
        return {u"%1:%2,%3..%4"_s.arg(name).arg(other).arg(low).arg(high), [=](const PlainRow& row) {
                    return row.missing && (*row.missing == other || (*row.missing >= low && *row.missing <= high));
                }};
    }
    const auto sign = oneOf(std::array {u"<"_s, u"<="_s, u">"_s, u">="_s, u"="_s, u"!="_s, u":"_s, u":>"_s, u":<="_s});
    return {name + sign + QString::number(low), [=](const PlainRow& row) {
                if (sign == u"!=") {
                    return row.missing != low;
                }
                if (!row.missing) {
                    return false;
                }
                const auto is = *row.missing;
                const auto plain = QString(sign).remove(u':');
                return plain == u"<" ? is < low
                    : plain == u"<=" ? is <= low
                    : plain == u">"  ? is > low
                    : plain == u">=" ? is >= low
                                     : is == low;
            }};
}

MadeFilter FilterMaker::severityField()
{
    const auto level = 1 + pick(5);
    const auto other = 1 + pick(5);
    const auto wordOf = [this](
                            int one) { return spelled(QLatin1String(severityWords[static_cast<std::size_t>(one)])); };
    switch (pick(5)) {
    case 0:
        return {u"severity:"_s + wordOf(level) + u',' + wordOf(other),
            [=](const PlainRow& row) { return row.severity == level || row.severity == other; }};
    case 1:
        return {u"severity>="_s + wordOf(level), [=](const PlainRow& row) { return row.severity >= level; }};
    case 2:
        return {u"severity>"_s + wordOf(level), [=](const PlainRow& row) { return row.severity > level; }};
    case 3:
        return {u"Severity<"_s + wordOf(level),
            [=](const PlainRow& row) { return row.severity != 0 && row.severity < level; }};
    default:
        return {u"severity:"_s + wordOf(std::min(level, other)) + u".."_s + wordOf(std::max(level, other)),
            [=](const PlainRow& row) {
                return row.severity >= std::min(level, other) && row.severity <= std::max(level, other);
            }};
    }
}

MadeFilter FilterMaker::stateField()
{
    const auto state = pick(3);
    const bool differs = pick(3) == 0;
    auto word = spelled(QLatin1String(verdictWords[static_cast<std::size_t>(state)]));
    word = pick(2) == 0 ? word.replace(u'_', u'-') : word;
    return {(pick(2) == 0 ? u"verdict"_s : u"compliance"_s) + (differs ? u"!="_s : u":"_s) + word,
        [=](const PlainRow& row) { return (row.verdict == state) != differs; }};
}

MadeFilter FilterMaker::causesField()
{
    const auto one = pick(4);
    const auto other = pick(4);
    const bool both = pick(2) == 0;
    const auto wordOf = [this](
                            int cause) { return spelled(QLatin1String(causeWords[static_cast<std::size_t>(cause)])); };
    const auto wanted = (1 << one) | (both ? 1 << other : 0);
    return {u"why:"_s + wordOf(one) + (both ? u',' + wordOf(other) : QString()),
        [=](const PlainRow& row) { return (row.causes & wanted) != 0; }};
}

MadeFilter FilterMaker::flagField()
{
    const auto flag = pick(2);
    return {u"flag:"_s + (flag == 1 ? oneOf(std::array {u"yes"_s, u"true"_s}) : u"no"_s),
        [=](const PlainRow& row) { return row.flag == flag; }};
}

MadeFilter FilterMaker::dateField()
{
    const auto start = (randomMoment / day - pick(40)) * day;
    const auto text = QDateTime::fromMSecsSinceEpoch(start / 1000, Qt::UTC).toString(u"yyyy-MM-dd"_s);
    if (pick(3) == 0) {
        const auto days = pick(5);
        const auto last = QDateTime::fromMSecsSinceEpoch(start / 1000, Qt::UTC).addDays(days).toString(u"yyyy-MM-dd"_s);
        return {u"updated:"_s + text + u".."_s + last, [=](const PlainRow& row) {
                    return row.updated && *row.updated >= start && *row.updated < start + (days + 1) * day;
                }};
    }
    switch (pick(5)) {
    case 0:
        return {u"updated>"_s + text, [=](const PlainRow& row) { return row.updated && *row.updated >= start + day; }};
    case 1:
        return {u"UpdatedAt<"_s + text, [=](const PlainRow& row) { return row.updated && *row.updated < start; }};
    case 2:
        return {u"updated<="_s + text, [=](const PlainRow& row) { return row.updated && *row.updated < start + day; }};
    case 3:
        return {u"updated:>="_s + text + u"T11:06Z"_s,
            [=](const PlainRow& row) { return row.updated && *row.updated >= start + 666 * 60'000'000LL; }};
    default:
        return {u"updated:"_s + text,
            [=](const PlainRow& row) { return row.updated && *row.updated >= start && *row.updated < start + day; }};
    }
}

MadeFilter FilterMaker::ageField()
{
    const std::int64_t days = pick(40);
    const auto hours = pick(2) == 0;
    const auto text = hours ? QString::number(days * 24) + u'h' : QString::number(days) + u'd';
    switch (pick(3)) {
    case 0:
        return {u"updated<"_s + text,
            [=](const PlainRow& row) { return row.updated && randomMoment - *row.updated <= days * day; }};
    case 1:
        return {u"updated:>"_s + text,
            [=](const PlainRow& row) { return row.updated && randomMoment - *row.updated >= days * day; }};
    default:
        return {u"updated:"_s + text + u".."_s + QString::number(days + 3) + u'd', [=](const PlainRow& row) {
                    const auto age = row.updated ? randomMoment - *row.updated : -1;
                    return row.updated && age >= days * day && age <= (days + 3) * day;
                }};
    }
}

MadeFilter FilterMaker::noneField()
{
    switch (pick(6)) {
    case 0:
        return {u"title:none"_s, [](const PlainRow& row) { return row.title.empty(); }};
    case 1:
        return {u"account=none,111122223333"_s, [](const PlainRow& row) {
                    return row.account.empty() || row.account == "111122223333" || row.accountName == "111122223333";
                }};
    case 2:
        return {u"missing:none,3"_s, [](const PlainRow& row) { return !row.missing || *row.missing == 3; }};
    case 3:
        return {u"severity:none"_s, [](const PlainRow& row) { return row.severity == 0; }};
    case 4:
        return {u"causes:none"_s, [](const PlainRow& row) { return row.causes == 0; }};
    default:
        return {u"updated!=none"_s, [](const PlainRow& row) { return row.updated.has_value(); }};
    }
}
