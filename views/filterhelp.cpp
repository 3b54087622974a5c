// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/filterhelp.h"

#include "models/tables/filterfields.h"
#include "models/tables/filterwords.h"
#include "models/tables/statewords.h"
#include "models/tables/table.h"
#include "views/theme.h"

#include <QTextBrowser>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

QString cell(const QString& html)
{
    return u"<td style=\"padding: 3px 14px 3px 0\">"_s + html + u"</td>"_s;
}

QString code(const QString& text)
{
    return u"<code>"_s + text.toHtmlEscaped() + u"</code>"_s;
}

QString row(const QString& example, const QString& meaning)
{
    return u"<tr>"_s + cell(code(example)) + cell(meaning.toHtmlEscaped()) + u"</tr>"_s;
}

QString signs()
{
    return row(u"openssl \"end of life\""_s,
               FilterHelp::tr(
                   "Every word must stand somewhere in the row; words in quotation marks stay together. Case "
                   "and accents do not count."))
        + row(u"product:\"Systems Manager\""_s, FilterHelp::tr("The field contains this text."))
        + row(u"account=111122223333"_s, FilterHelp::tr("The field is exactly this text; != for the contrary."))
        + row(u"status:new,notified"_s, FilterHelp::tr("One of these values."))
        + row(u"severity>=high   missing>5"_s,
            FilterHelp::tr("Compares numbers, times and severities: <, <=, >, >=. missing:>5 is the same."))
        + row(u"missing:2..5   updated:2026-11-01..2026-11-20"_s,
            FilterHelp::tr("From the first to the last; 2.. and ..5 are open on one side."))
        + row(u"updated>2026-11-01   created:2026-11"_s,
            FilterHelp::tr("Dates are days, months or years in UTC, or times such as 2026-11-20T22:05Z."))
        + row(u"scanned<7d   updated>3mo"_s,
            FilterHelp::tr("Younger or older than that: s, min, h, d, w, mo (30 days), y (365 days)."))
        + row(u"platform:none"_s, FilterHelp::tr("The value is not known or not given; \"none\" is the word."))
        + row(u"-platform:windows   NOT (a b)"_s, FilterHelp::tr("Everything else."))
        + row(u"severity:critical OR missing>20"_s,
            FilterHelp::tr("Terms side by side must all hold; OR needs one side only. Brackets group."))
        + row(u"raw.Compliance.SecurityControlId:SSM.2"_s,
            FilterHelp::tr("A field of the finding's original record, by its path. Reads the records: slower."));
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

QString fields(std::span<const ColumnSpec> columns)
{
    QString rows;
    for (const auto& column : columns) {
        rows += u"<tr>"_s + cell(code(QString::fromLatin1(column.key))) + cell(columnTitle(column).toHtmlEscaped())
            + cell(otherFieldNames(column, columns).join(u", "_s).toHtmlEscaped())
            + cell(valuesOf(column).toHtmlEscaped()) + u"</tr>"_s;
    }
    return rows;
}

QString heading(const QStringList& titles)
{
    QString cells;
    for (const auto& title : titles) {
        cells += cell(u"<b>"_s + title.toHtmlEscaped() + u"</b>"_s);
    }
    return u"<tr>"_s + cells + u"</tr>"_s;
}

} // namespace

FilterHelp::FilterHelp(const QString& view, std::span<const ColumnSpec> columns, QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(tr("How to Filter"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* page = new QTextBrowser(this);
    page->setAccessibleName(tr("How to Filter"));
    page->setHtml(u"<h3>"_s + tr("How to Filter").toHtmlEscaped() + u"</h3><table>"_s + signs() + u"</table><h3>"_s
        + tr("Fields of “%1”").arg(view).toHtmlEscaped() + u"</h3><table>"_s
        + heading({tr("Field"), tr("Column"), tr("Also"), tr("Values")}) + fields(columns) + u"</table>"_s);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(page);
    resize(scaled(860, this), scaled(680, this));
}
