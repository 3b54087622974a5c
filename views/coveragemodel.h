// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/coverage.h"

#include <QAbstractTableModel>

#include <memory>
#include <set>

// The matrix of Coverage: a row for each account and Region, which can be checked, a column for each kind of data.
class CoverageModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setCoverage(std::shared_ptr<const Coverage> coverage); // what is checked stays so

    [[nodiscard]] const Coverage* coverage() const { return m_coverage.get(); }

    [[nodiscard]] const CoverageRow* place(int row) const; // none: no such row
    [[nodiscard]] const CoverageCell* cell(const QModelIndex& index) const; // none: the first column

    [[nodiscard]] int checkedCount() const { return static_cast<int>(m_checked.size()); }

    [[nodiscard]] std::vector<std::int64_t> checkedKeys() const; // coverageKey of all kinds of the checked rows

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

signals:
    void checkedChanged();

private:
    std::shared_ptr<const Coverage> m_coverage;
    std::set<std::int64_t> m_checked; // by coverageKey of the first kind
};
