// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cliwriteback.h"

#include "app/arguments.h"
#include "app/clioutput.h"
#include "app/commandline.h"
#include "models/exports/writeback.h"
#include "models/store/store.h"

#include <QFile>

#include <unordered_set>

namespace {

// Only those of the rows that are shown.
void keepShown(std::vector<PendingDecision>& decisions, const TableSnapshot& shown)
{
    const auto& table = *shown.table;
    const auto& ids = table.column(static_cast<std::size_t>(table.indexOf("id")));
    const auto& arns = table.column(static_cast<std::size_t>(table.indexOf("productArn")));
    std::unordered_set<std::string> names;
    for (const auto row : *shown.rows) {
        names.insert(arns.text(row) + '\0' + ids.text(row));
    }
    std::erase_if(decisions, [&names](const PendingDecision& decision) {
        return !names.contains(decision.productArn + '\0' + decision.id);
    });
}

int report(const WriteBack& written, std::uint64_t waiting, bool again)
{
    complain(CommandLine::tr("%n decision(s) written,", nullptr, static_cast<int>(written.findings)) + u' '
        + CommandLine::tr("in %n call(s).", nullptr, static_cast<int>(written.calls)));
    if (waiting > 0 && !again) {
        complain(CommandLine::tr("%n exported before and not confirmed were left out; --again writes them too.",
            nullptr, static_cast<int>(waiting)));
    }
    if (written.leftOut > 0) {
        complain(CommandLine::tr(
            "%n without an Id or a product ARN were left out.", nullptr, static_cast<int>(written.leftOut)));
        return ExitRefused;
    }
    return ExitDone;
}

}

int writeBackFolder(
    const std::string& path, const Moment& moment, const TableSnapshot& shown, const WriteBackOptions& options)
{
    if (moment.asOf) {
        complain(CommandLine::tr("Decisions are written for Security Hub as they are now, not as of a time."));
        return ExitUsage;
    }
    try {
        Store store(path);
        auto pending = loadPendingDecisions(store.database(), moment, options.again);
        if (!shown.filter.empty()) {
            keepShown(pending.decisions, shown);
        }
        const auto at = now();
        if (pending.decisions.empty()) {
            complain(pending.waiting > 0
                    ? CommandLine::tr("Nothing new to write: %n exported before and not confirmed; --again"
                                      " writes them too.",
                        nullptr, static_cast<int>(pending.waiting))
                    : CommandLine::tr("AWS has all decisions already: nothing was written."));
            return ExitDone;
        }
        const auto written = writeBack(pending.decisions, QFile::decodeName(options.folder.c_str()));
        if (!written.problem.empty()) {
            complain(written.problem);
            return ExitOutput;
        }
        markWritten(store, written.rows, written.ruled, at);
        return report(written, pending.waiting, options.again);
    } catch (const StoreError& error) {
        complain(error.message());
        return ExitDatabase;
    }
}
