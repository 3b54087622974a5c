// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/importdetails.h"

#include "app/workspace.h"
#include "views/importspage.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace {

QString placeOf(const FileNote& note)
{
    const QLocale locale;
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

ImportDetail detailOf(const TableSnapshot& snapshot, qint64 file)
{
    ImportDetail detail;
    std::size_t row = 0;
    while (snapshot.table && row < snapshot.table->rowCount() && snapshot.table->key(row) != file) {
        ++row;
    }
    if (!snapshot.table || row == snapshot.table->rowCount()) {
        return detail;
    }
    for (std::size_t column = 0; column < snapshot.table->specs().size(); ++column) {
        const auto& spec = snapshot.table->specs()[column];
        const std::string_view key = spec.key;
        const auto text = cellText(*snapshot.table, row, column, CellStyle::Screen);
        const bool known = !cellText(*snapshot.table, row, column, CellStyle::Data).isEmpty();
        if (key == "name") {
            detail.name = text;
        } else if (key == "problem") {
            detail.problem = known ? text : QString();
        } else if (key == "advice") {
            detail.advice = known ? text : QString();
        } else if (known) {
            detail.facts.append({columnTitle(spec), text});
        }
    }
    return detail;
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
    for (const auto& note : loaded.notes) {
        detail.notes.append({placeOf(note), visibleText(QString::fromStdString(note.id)), translated(note.reason)});
    }
    m_page.setDetail(detail);
}
