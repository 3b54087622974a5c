// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shortcutssheet.h"

#include "app/actions.h"
#include "views/plaintable.h"
#include "views/theme.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

using Row = std::pair<QString, QString>;

QString keysOf(const QAction& action)
{
    QStringList keys;
    for (const auto& key : action.shortcuts()) {
        keys.append(key.toString(QKeySequence::NativeText));
    }
    return keys.join(u", "_s);
}

QList<Row> rowsOf(const Actions& actions)
{
    QList<Row> rows;
    for (const auto* action : actions.all()) {
        if (!action->shortcut().isEmpty()) {
            rows.append({Actions::plainText(*action), keysOf(*action)});
        }
    }
    rows.append({ShortcutsSheet::tr("Findings: mark resolved, again to reopen"), u"E"_s});
    rows.append({ShortcutsSheet::tr("Findings: suppress"), u"S"_s});
    rows.append({ShortcutsSheet::tr("Findings: mark notified"), u"N"_s});
    rows.append({ShortcutsSheet::tr("Findings: add a note"), u"M"_s});
    rows.append({ShortcutsSheet::tr("Findings: check the row"), ShortcutsSheet::tr("X, Space")});
    rows.append({ShortcutsSheet::tr("Findings: next and previous row"), u"J, K"_s});
    rows.append({ShortcutsSheet::tr("Findings: open the source link"), u"O"_s});
    rows.append({ShortcutsSheet::tr("Findings: copy the ARN"), u"C"_s});
    rows.append({ShortcutsSheet::tr("Lists: filter"), u"/"_s});
    rows.append({ShortcutsSheet::tr("Lists: open the row"), ShortcutsSheet::tr("Enter")});
    rows.append({ShortcutsSheet::tr("Lists: detail panel"), ShortcutsSheet::tr("Space")});
    rows.append({ShortcutsSheet::tr("Tabs: next and previous"), ShortcutsSheet::tr("Ctrl+Tab, Ctrl+Shift+Tab")});
    return rows;
}

QTableWidget* tableOf(const QList<Row>& rows, QWidget* parent)
{
    auto* table = new PlainTable(static_cast<int>(rows.size()), 2, parent);
    table->setHorizontalHeaderLabels({ShortcutsSheet::tr("Command"), ShortcutsSheet::tr("Keys")});
    table->setAccessibleName(ShortcutsSheet::tr("Keyboard shortcuts"));
    table->verticalHeader()->hide();
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    table->horizontalHeader()->setHighlightSections(false);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    for (int row = 0; row < rows.size(); ++row) {
        table->setItem(row, 0, new QTableWidgetItem(rows[row].first));
        table->setItem(row, 1, new QTableWidgetItem(rows[row].second));
    }
    return table;
}

}

ShortcutsSheet::ShortcutsSheet(const Actions& actions, QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Keyboard Shortcuts"));
    setAttribute(Qt::WA_DeleteOnClose);
    const auto rows = rowsOf(actions);
    auto* search = new QLineEdit(this);
    search->setPlaceholderText(tr("Search commands and keys"));
    search->setAccessibleName(tr("Search commands and keys"));
    search->setClearButtonEnabled(true);
    auto* table = tableOf(rows, this);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(search);
    layout->addWidget(table);
    connect(search, &QLineEdit::textChanged, table, [table, rows](const QString& text) {
        for (int row = 0; row < rows.size(); ++row) {
            const bool found = rows[row].first.contains(text, Qt::CaseInsensitive)
                || rows[row].second.contains(text, Qt::CaseInsensitive);
            table->setRowHidden(row, !found);
        }
    });
    resize(scaled(560, this), scaled(620, this));
}
