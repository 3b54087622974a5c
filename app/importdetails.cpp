// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/importdetails.h"

#include "app/importwords.h"
#include "app/ledgerrows.h"
#include "app/workspace.h"
#include "views/importspage.h"

#include <QFile>
#include <QFileInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace {

QString placeOf(const FileNote& note)
{
    const QLocale locale;
    if (note.place.line > 0 && note.place.record > 0) {
        return ImportDetails::tr("record %1, line %2:%3, byte %4")
            .arg(locale.toString(note.place.record), locale.toString(note.place.line),
                locale.toString(note.place.column), locale.toString(note.place.byte));
    }
    if (note.place.line > 0) {
        return ImportDetails::tr("line %1, column %2")
            .arg(locale.toString(note.place.line), locale.toString(note.place.column));
    }
    if (note.place.record > 0) {
        return ImportDetails::tr("record %1").arg(locale.toString(note.place.record));
    }
    return note.rejected ? ImportDetails::tr("byte %1").arg(locale.toString(note.place.byte))
                         : ImportDetails::tr("file");
}

// 0.4 s, 3 min 20 s
QString durationText(qint64 milliseconds)
{
    const auto seconds = static_cast<double>(milliseconds) / 1000;
    if (seconds < 60) {
        return ImportDetails::tr("%1 s").arg(QLocale().toString(seconds, 'f', seconds < 10 ? 2 : 0));
    }
    return ImportDetails::tr("%1 min %2 s").arg(milliseconds / 60'000).arg(milliseconds / 1000 % 60);
}

void addCell(ImportDetail& detail, const TableSnapshot& snapshot, std::size_t row, std::size_t column)
{
    const auto& spec = snapshot.table->specs()[column];
    const std::string_view key = spec.key;
    const auto text = cellText(*snapshot.table, row, column, CellStyle::Screen);
    const auto data = cellText(*snapshot.table, row, column, CellStyle::Data);
    if (key == "name") {
        detail.name = text;
    } else if (data.isEmpty() || key == "kind") {
        return; // the title says it
    } else if (key == "problem") {
        detail.problem = text;
    } else if (key == "advice") {
        detail.advice = text;
    } else if (key == "milliseconds") {
        detail.facts.append({ImportDetails::tr("Duration"), durationText(snapshot.table->column(column).value(row))});
    } else if (spec.type == ColumnType::Identifier) {
        detail.ids.append({columnTitle(spec), data});
    } else {
        detail.facts.append({columnTitle(spec), text});
    }
}

ImportDetail detailOf(const TableSnapshot& snapshot, qint64 file)
{
    ImportDetail detail;
    const auto found = snapshot.table ? ledgerRow(*snapshot.table, file) : std::nullopt;
    if (!found) {
        return detail;
    }
    const auto row = *found;
    for (std::size_t column = 0; column < snapshot.table->specs().size(); ++column) {
        addCell(detail, snapshot, row, column);
    }
    const auto outcome = static_cast<std::size_t>(snapshot.table->indexOf("outcome"));
    const auto kind = static_cast<std::size_t>(snapshot.table->indexOf("kind"));
    const auto place = static_cast<std::size_t>(snapshot.table->indexOf("place"));
    detail.canSalvage = snapshot.table->column(outcome).value(row) == static_cast<std::int64_t>(FileOutcome::Refused)
        && !snapshot.table->column(kind).text(row).empty() && !snapshot.table->column(place).text(row).empty();
    detail.canUndo = snapshot.table->column(outcome).value(row) == static_cast<std::int64_t>(FileOutcome::Stored);
    return detail;
}

// The texts of the first rejected records: each is read from a compressed block.
void addOriginals(Database& database, LoadedNotes& loaded)
{
    constexpr std::size_t most = 200;
    constexpr std::size_t longest = 16 * 1024;
    for (std::size_t index = 0; index < std::min(most, loaded.notes.size()); ++index) {
        const auto original = loaded.notes[index].original;
        loaded.originals.push_back(original == 0 ? std::string() : originalText(database, original).substr(0, longest));
    }
}

}

ImportDetails::ImportDetails(Workspace& workspace, ImportsPage& page, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_page(page)
    , m_task([this](const LoadedNotes& loaded) { show(loaded); })
{
    connect(page.table(), &TablePage::currentChanged, this, &ImportDetails::load);
}

std::int64_t ImportDetails::outcome() const
{
    const auto table = m_page.table()->snapshot().table;
    const auto row = table ? ledgerRow(*table, m_file) : std::nullopt;
    return row ? table->column(static_cast<std::size_t>(table->indexOf("outcome"))).value(*row) : -1;
}

void ImportDetails::refresh()
{
    if (m_file != 0 && !m_task.isRunning() && outcome() != m_outcome) {
        load(m_file);
    }
}

void ImportDetails::load(qint64 file)
{
    m_file = file;
    if (file == 0) {
        m_task.cancel();
        m_page.setDetail({});
        return;
    }
    m_task.run([file, path = m_workspace.file()](std::stop_token) {
        LoadedNotes loaded;
        loaded.problem = problemOf([&] {
            Database database(path, Database::Mode::ReadOnly);
            loaded.notes = loadFileNotes(database, file);
            loaded.count = countFileNotes(database, file);
            addOriginals(database, loaded);
            loaded.digest = loadImportDigest(database, file);
            loaded.fileExists = QFileInfo(QFile::decodeName(pathOfFile(database, file).c_str())).isFile();
        });
        return loaded;
    });
}

void ImportDetails::show(const LoadedNotes& loaded)
{
    if (!loaded.problem.empty()) {
        emit m_workspace.failed(translated(loaded.problem));
        return;
    }
    auto detail = detailOf(m_page.table()->snapshot(), m_file);
    m_outcome = outcome();
    for (std::size_t index = 0; index < loaded.notes.size(); ++index) {
        const auto& note = loaded.notes[index];
        detail.notes.append({.place = placeOf(note),
            .record = visibleText(QString::fromStdString(note.id)),
            .reason = translated(note.reason),
            .original = index < loaded.originals.size() ? QString::fromStdString(loaded.originals[index]) : QString()});
    }
    for (const auto& [text, filter] : digestParts(loaded.digest.run, loaded.digest.changes)) {
        detail.digest.append({text, filter});
    }
    detail.noteCount = loaded.count;
    detail.fileExists = loaded.fileExists;
    m_page.setDetail(detail);
}
