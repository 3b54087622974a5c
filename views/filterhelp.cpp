// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/filterhelp.h"

#include "models/tables/filterfields.h"
#include "models/tables/filterwords.h"
#include "models/tables/table.h"
#include "views/plaintable.h"
#include "views/textlabel.h"

#include <QHeaderView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

using Rows = QList<QStringList>;

Rows signs()
{
    return {
        {u"openssl \"end of life\""_s,
            FilterHelp::tr(
                "Every word must stand somewhere in the row; words in quotation marks stay together. Case and "
                "accents do not count.")},
        {u"product:\"Patch Manager\""_s, FilterHelp::tr("The field contains this text.")},
        {u"region=eu-west-1   region!=eu-west-1"_s, FilterHelp::tr("The field is exactly this text, or is not.")},
        {u"status:new,notified"_s, FilterHelp::tr("One of these values.")},
        {u"severity>=high   missing>5"_s,
            FilterHelp::tr("Compares numbers, times and severities: <, <=, >, >=. missing:>5 is the same.")},
        {u"missing:2..5   updated:2026-11-01..2026-11-20"_s,
            FilterHelp::tr("From the first to the last; 2.. and ..5 are open on one side.")},
        {u"updated>2026-11-01   created:2026-11"_s,
            FilterHelp::tr("Days, months or years in UTC, or times such as 2026-11-20T22:05Z.")},
        {u"scanned<7d   updated>3mo"_s,
            FilterHelp::tr("Younger or older than that: s, min, h, d, w, mo (30 days), y (365 days).")},
        {u"platform:none"_s, FilterHelp::tr("The value is not known or not given; \"none\" is the word.")},
        {u"-platform:windows   NOT (a b)"_s, FilterHelp::tr("Everything else.")},
        {u"severity:critical OR missing>20"_s,
            FilterHelp::tr("Terms side by side must all hold, of OR one side. Brackets group.")},
        {u"tag.Environment=prod   tag.Owner:none"_s,
            FilterHelp::tr("Nodes: the value of one tag; tag.\"cost center\" if its key has blanks or signs. Capitals "
                           "count in the key.")},
        {u"raw.Compliance.SecurityControlId:SSM.2"_s,
            FilterHelp::tr("Findings: a field of the original record by its path. Reads the records: slower.")},
        {u"raw.PatchSummary.MissingCount>3   raw.CreatedAt<30d"_s,
            FilterHelp::tr("The same, as numbers, dates or ages.")},
    };
}

QString valuesOf(const ColumnSpec& column)
{
    switch (column.type) {
    case ColumnType::Number:
        return FilterHelp::tr("number");
    case ColumnType::Time:
        return FilterHelp::tr("date or age");
    default:
        break;
    }
    const auto words = filterWords(column.type);
    if (!words.isEmpty()) {
        return words.join(u", "_s);
    }
    return *column.namedBy != '\0' ? FilterHelp::tr("text; its name counts, too") : FilterHelp::tr("text");
}

Rows fields(std::span<const ColumnSpec> columns)
{
    Rows rows;
    for (const auto& column : columns) {
        rows.append({QString::fromLatin1(column.key), columnTitle(column),
            otherFieldNames(column, columns).join(u", "_s), valuesOf(column)});
    }
    return rows;
}

} // namespace

FilterHelp::FilterHelp(const QString& view, std::span<const ColumnSpec> columns, QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(tr("How to Filter"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* layout = new QVBoxLayout(this);
    auto* title = new TextLabel(TextLabel::Type::PanelTitle, &Tokens::text, this);
    title->setText(tr("Fields of “%1”").arg(view));
    auto* language = makePlainTable(tr("How to filter"), {tr("Written"), tr("Means")}, signs(), 1, this);
    language->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    layout->addWidget(language, 3);
    layout->addWidget(title);
    const QStringList titles {tr("Field"), tr("Column"), tr("Also"), tr("Values")};
    layout->addWidget(makePlainTable(tr("Fields of this view"), titles, fields(columns), 3, this), 4);
    resize(scaled(900, this), scaled(780, this));
}
