// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/cellcontent.h"

#include "models/domain/factsink.h"
#include "models/tables/tablemodel.h"
#include "views/statepalette.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace {

const TableModel* modelOf(const QModelIndex& index)
{
    return qobject_cast<const TableModel*>(index.model());
}

const ColumnSpec& specOf(const TableModel& model, const QModelIndex& index)
{
    return model.columns()[static_cast<std::size_t>(index.column())];
}

// Of another column in the same row.
std::int64_t siblingValue(const QModelIndex& index, std::string_view column)
{
    const auto position = modelOf(index)->columnOf(column);
    const auto value = position < 0 ? QVariant() : index.siblingAtColumn(position).data(TableModel::ValueRole);
    return value.isValid() ? value.toLongLong() : Column::absent;
}

const char* numberColumn(Cause cause)
{
    switch (cause) {
    case Cause::Missing:
    case Cause::MissingAfterInstall:
        return "missing";
    case Cause::Failed:
        return "failed";
    case Cause::Rejected:
        return "rejected";
    case Cause::AssociationFailed:
        return "associations";
    case Cause::Custom:
        return "custom";
    default:
        return "";
    }
}

QList<ChipLook> causeChips(const QModelIndex& index, std::int64_t bits, const Tokens& colors)
{
    QList<ChipLook> chips;
    for (auto number = 0; number <= static_cast<int>(Cause::StaleFinding); ++number) {
        const auto cause = static_cast<Cause>(number);
        if ((bits & (std::int64_t {1} << number)) == 0) {
            continue;
        }
        const auto count = std::max<std::int64_t>(0, siblingValue(index, numberColumn(cause)));
        const auto state = look(cause, colors);
        chips.append({state.icon, causeChip(cause, static_cast<int>(count)), state.color});
    }
    return chips;
}

void fillAge(CellContent& cell, std::int64_t time, const CellRules& rules, const Tokens& colors)
{
    const auto moment = rules.now.value_or(now());
    cell.toolTip = cell.text;
    cell.text = ageText(time, moment);
    cell.atRight = true;
    if (moment - time > rules.staleDays * microsPerDay) {
        cell.icon = u"clock"_s;
        cell.sign = QCoreApplication::translate("CellContent", "old", "data");
        cell.color = cell.iconColor = colors.missing;
    }
}

void fillLead(CellContent& cell, const QModelIndex& index, const CellRules& rules, const Tokens& colors)
{
    const auto& model = *modelOf(index);
    const auto column = model.columnOf(rules.leadIcon.toStdString());
    cell.color = colors.text;
    cell.bold = true;
    if (const auto id = model.columnOf("node"); id >= 0 && (cell.text.isEmpty() || cell.text == u"–"_s)) {
        cell.text = index.siblingAtColumn(id).data().toString();
    }
    if (column >= 0) {
        const auto value = siblingValue(index, rules.leadIcon.toStdString());
        const auto state = look(model.columns()[static_cast<std::size_t>(column)].type, value, colors);
        cell.icon = state.icon;
        cell.iconColor = state.color;
        cell.toolTip = cell.sign = state.word;
    }
}

void fillState(CellContent& cell, const QModelIndex& index, ColumnType type, std::int64_t value, const Tokens& colors)
{
    if (type == ColumnType::Causes) {
        cell.chips = causeChips(index, value, colors);
        return;
    }
    const auto state = look(type, value, colors);
    if (state.icon.isEmpty() || cell.text == u"–"_s) {
        return;
    }
    cell.icon = state.icon;
    cell.color = cell.iconColor = state.color;
    if (type == ColumnType::Workflow) {
        cell.chips = {{state.icon, cell.text, state.color}};
    }
}

void fillGroup(CellContent& cell, const QModelIndex& index, const Tokens& colors)
{
    const auto& model = *modelOf(index);
    const auto header = model.headerOf(index.row());
    if (header != index.row()) {
        cell.mark = header < 0 ? GroupMark::Level : GroupMark::Below;
        return;
    }
    cell.mark = model.isExpanded(header) ? GroupMark::Expanded : GroupMark::Collapsed;
    cell.text = index.data().toString();
    cell.color = colors.text;
    const auto span = model.span(header);
    cell.count = QLocale().toString(span.end - span.begin);
}

}

CellContent cellContent(const QModelIndex& index, const CellRules& rules, const Tokens& colors)
{
    CellContent cell {.text = index.data().toString(), .color = colors.text2};
    const auto* model = modelOf(index);
    if (model == nullptr) {
        return cell;
    }
    const auto& spec = specOf(*model, index);
    cell.atRight = isRightAligned(spec.type);
    cell.fixed = spec.type == ColumnType::Identifier;
    if (cell.atRight || spec.type == ColumnType::PatchCounts) {
        cell.color = colors.text;
    }
    if (QLatin1StringView(spec.key) == "accountName"_L1 && (cell.text.isEmpty() || cell.text == u"–"_s)) {
        if (const auto id = model->columnOf("account"); id >= 0) {
            cell.text = index.siblingAtColumn(id).data().toString(); // an account without a name
        }
    }
    if (rules.leadText == QLatin1StringView(spec.key)) {
        fillLead(cell, index, rules, colors);
    } else if (spec.type != ColumnType::Text && spec.type != ColumnType::Identifier) {
        const auto value = index.data(TableModel::ValueRole);
        if (value.isValid() && spec.type == ColumnType::Time && rules.ages.contains(QLatin1StringView(spec.key))) {
            fillAge(cell, value.toLongLong(), rules, colors);
        } else if (value.isValid()) {
            fillState(cell, index, spec.type, value.toLongLong(), colors);
        } else if (rules.ages.contains(QLatin1StringView(spec.key))) {
            cell.atRight = true;
        }
    }
    if (model->groups() && index.column() == model->labelColumn()) {
        fillGroup(cell, index, colors);
    }
    if (spec.type == ColumnType::Number && index.data(TableModel::ValueRole) == QVariant(qint64 {0})) {
        cell.text = u"–"_s; // what is not zero stands out; spoken it is 0
    }
    if (cell.text == u"–"_s) {
        cell.color = colors.zero;
    }
    if (siblingValue(index, "outcome") == static_cast<std::int64_t>(FileOutcome::Undone)) {
        cell.color = colors.text3; // beside the word
        cell.struck = spec.type == ColumnType::Text || spec.type == ColumnType::Number;
    }
    return cell;
}

QString spokenText(const CellContent& content)
{
    if (!content.count.isEmpty()) {
        return QCoreApplication::translate("CellContent", "%1 (%2)").arg(content.text, content.count);
    }
    if (content.chips.isEmpty()) {
        return content.text;
    }
    QStringList words;
    for (const auto& chip : content.chips) {
        words.append(chip.text);
    }
    return words.join(u", "_s);
}

QString ageText(Instant time, Instant now)
{
    const auto minutes = std::max<Instant>(0, now - time) / (60 * microsPerSecond);
    const QLocale locale;
    if (minutes < 60) {
        return QCoreApplication::translate("CellContent", "%1 min").arg(locale.toString(minutes));
    }
    if (minutes < 24 * 60) {
        return QCoreApplication::translate("CellContent", "%1 h").arg(locale.toString(minutes / 60));
    }
    return QCoreApplication::translate("CellContent", "%1 d").arg(locale.toString(minutes / (24 * 60)));
}

bool isRightAligned(ColumnType type)
{
    return type == ColumnType::Number;
}
