// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/message.h"
#include "models/exports/bytewriter.h"
#include "models/exports/writers.h"

#include <algorithm>

namespace {
constexpr qsizetype widest = 60;

// Safe for a terminal: no control, escape or bidirectional characters, one line, at most 60 characters.
QString terminalText(std::string_view text)
{
    auto shown = visibleText(QString::fromUtf8(text.substr(0, 8 * widest)).left(2 * widest));
    if (shown.size() > widest) {
        const auto end = shown[widest - 2].isHighSurrogate() ? widest - 2 : widest - 1;
        shown = shown.left(end) + u'…';
    }
    return shown;
}

// In columns of a terminal, as far as that can be known: marks that combine take none.
qsizetype width(const QString& text)
{
    return std::ranges::count_if(text, [](QChar letter) {
        return !letter.isLowSurrogate() && letter.category() != QChar::Mark_NonSpacing
            && letter.category() != QChar::Mark_Enclosing;
    });
}

struct Layout
{
    const TableSnapshot& snapshot;
    std::vector<qsizetype> widths = {};

    [[nodiscard]] std::size_t column(std::size_t place) const
    {
        return static_cast<std::size_t>(snapshot.columns[place]);
    }

    [[nodiscard]] QString title(std::size_t place) const
    {
        return terminalText(columnTitle(snapshot.table->specs()[column(place)]).toStdString());
    }

    [[nodiscard]] QString cell(std::uint32_t row, std::size_t place) const
    {
        return terminalText(dataText(*snapshot.table, row, column(place)));
    }

    [[nodiscard]] bool rightAligned(std::size_t place) const
    {
        return snapshot.table->specs()[column(place)].type == ColumnType::Number;
    }
};

bool measure(Layout& layout, const std::stop_token& stop)
{
    for (std::size_t place = 0; place < layout.snapshot.columns.size(); ++place) {
        layout.widths.push_back(width(layout.title(place)));
        for (const auto row : *layout.snapshot.rows) {
            if (stop.stop_requested()) {
                return false;
            }
            layout.widths.back() = std::max(layout.widths.back(), width(layout.cell(row, place)));
        }
    }
    return true;
}

template <typename TextOf> void putLine(ByteWriter& writer, const Layout& layout, TextOf textOf)
{
    QString line;
    for (std::size_t place = 0; place < layout.widths.size(); ++place) {
        const auto text = textOf(place);
        const QString padding(layout.widths[place] - width(text), u' ');
        line += layout.rightAligned(place) ? padding + text : text + padding;
        line += u"  ";
    }
    while (line.endsWith(u' ')) {
        line.chop(1);
    }
    writer.put(line.toStdString());
    writer.put("\n");
}
}

bool writeText(const TableSnapshot& snapshot, QIODevice& device, std::stop_token stop)
{
    Layout layout {snapshot};
    if (!measure(layout, stop)) {
        return false;
    }
    ByteWriter writer(device);
    putLine(writer, layout, [&](std::size_t place) { return layout.title(place); });
    putLine(writer, layout, [&](std::size_t place) { return QString(layout.widths[place], u'-'); });
    for (const auto row : *snapshot.rows) {
        if (stop.stop_requested() || writer.failed()) {
            return false;
        }
        putLine(writer, layout, [&](std::size_t place) { return layout.cell(row, place); });
    }
    return writer.finish();
}
