// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/coveragemodel.h"

#include "models/domain/message.h"
#include "models/tables/statewords.h"
#include "views/coveragewords.h"

#include <QTextDocument>

using namespace Qt::StringLiterals;

void CoverageModel::setCoverage(std::shared_ptr<const Coverage> coverage)
{
    beginResetModel();
    m_coverage = std::move(coverage);
    std::set<std::int64_t> kept;
    for (int row = 0; row < rowCount(); ++row) {
        if (const auto key = coverageKey(*place(row), dataKinds.front()); m_checked.contains(key)) {
            kept.insert(key);
        }
    }
    const bool changed = kept != m_checked;
    m_checked = std::move(kept);
    endResetModel();
    if (changed) {
        emit checkedChanged();
    }
}

const CoverageRow* CoverageModel::place(int row) const
{
    return row >= 0 && row < rowCount() ? &m_coverage->rows[static_cast<std::size_t>(row)] : nullptr;
}

const CoverageCell* CoverageModel::cell(const QModelIndex& index) const
{
    const auto* row = place(index.row());
    const auto column = static_cast<std::size_t>(index.column());
    return row != nullptr && index.column() > 0 && column <= row->cells.size() ? &row->cells[column - 1] : nullptr;
}

std::vector<std::int64_t> CoverageModel::checkedKeys() const
{
    std::vector<std::int64_t> keys;
    for (int row = 0; row < rowCount(); ++row) {
        if (!m_checked.contains(coverageKey(*place(row), dataKinds.front()))) {
            continue;
        }
        for (const auto kind : dataKinds) {
            keys.push_back(coverageKey(*place(row), kind));
        }
    }
    return keys;
}

int CoverageModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_coverage ? 0 : static_cast<int>(m_coverage->rows.size());
}

int CoverageModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : 1 + static_cast<int>(dataKinds.size());
}

QVariant CoverageModel::data(const QModelIndex& index, int role) const
{
    const auto* row = place(index.row());
    if (row == nullptr) {
        return {};
    }
    if (const auto* shown = cell(index)) {
        switch (role) {
        case Qt::DisplayRole:
        case Qt::AccessibleTextRole:
            return spokenText(*shown, m_coverage->moment);
        case Qt::ToolTipRole: {
            const QString text =
                spokenText(*shown, m_coverage->moment) + u'\n' + adviceText(*row, *shown, m_coverage->moment);
            return Qt::convertFromPlainText(text.trimmed());
        }
        default:
            return {};
        }
    }
    switch (role) {
    case Qt::DisplayRole:
        return placeText(*row);
    case Qt::AccessibleTextRole:
        return QString(placeText(*row) + u' ' + lackingText(*row)).trimmed();
    case Qt::ToolTipRole:
        return row->isLacking() ? Qt::convertFromPlainText(lackingText(*row)) : QString();
    case Qt::CheckStateRole:
        return m_checked.contains(coverageKey(*row, dataKinds.front())) ? Qt::Checked : Qt::Unchecked;
    default:
        return {};
    }
}

bool CoverageModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    const auto* row = place(index.row());
    if (row == nullptr || index.column() != 0 || role != Qt::CheckStateRole) {
        return false;
    }
    const auto key = coverageKey(*row, dataKinds.front());
    if (value.toInt() == Qt::Checked) {
        m_checked.insert(key);
    } else {
        m_checked.erase(key);
    }
    emit dataChanged(index, index, {Qt::CheckStateRole});
    emit checkedChanged();
    return true;
}

QVariant CoverageModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical) {
        return role == Qt::DisplayRole && place(section) != nullptr ? placeText(*place(section)) : QVariant();
    }
    if (role != Qt::DisplayRole || section < 0 || section >= columnCount()) {
        return {};
    }
    return section == 0 ? tr("Account and Region") : stateWord(ColumnType::DataKind, section - 1);
}

Qt::ItemFlags CoverageModel::flags(const QModelIndex& index) const
{
    const auto flags = QAbstractTableModel::flags(index);
    return index.column() == 0 ? flags | Qt::ItemIsUserCheckable : flags;
}
