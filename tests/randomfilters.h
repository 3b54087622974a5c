// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/table.h"

#include <QString>

#include <functional>
#include <memory>
#include <random>
#include <span>

// A row in plain values; what is not there is not known.
struct PlainRow
{
    std::string title = {};
    std::string account = {};
    std::string accountName = {};
    std::string hidden = {}; // not searched by words
    std::optional<int> missing = {};
    int severity = 0; // 0: not given
    int verdict = 0;
    int causes = 0;
    std::optional<std::int64_t> updated = {};
    std::optional<int> flag = {};
};

// A filter as text, and what it means for one row.
struct MadeFilter
{
    QString text = {};
    std::function<bool(const PlainRow&)> holds = {};
    bool alone = true; // needs no brackets beside others
};

constexpr std::int64_t randomMoment = 1'795'000'000'123'456; // 2026-11-18T11:06:40.123456Z

[[nodiscard]] std::span<const ColumnSpec> randomSpecs();
[[nodiscard]] std::unique_ptr<Table> tableOf(const std::vector<PlainRow>& rows);
[[nodiscard]] std::string plainFold(std::string text); // small letters without accents, for the letters that are used

class FilterMaker
{
public:
    explicit FilterMaker(unsigned seed)
        : m_random(seed)
    {
    }

    [[nodiscard]] std::vector<PlainRow> rows();

    [[nodiscard]] MadeFilter filter() { return any(0); }

private:
    [[nodiscard]] int pick(int below) { return static_cast<int>(m_random() % static_cast<unsigned>(below)); }

    template <typename List> [[nodiscard]] auto oneOf(const List& list)
    {
        return list[static_cast<std::size_t>(pick(static_cast<int>(std::size(list))))];
    }

    [[nodiscard]] MadeFilter any(int depth);
    [[nodiscard]] MadeFilter all(int depth);
    [[nodiscard]] MadeFilter term(int depth);
    [[nodiscard]] MadeFilter word();
    [[nodiscard]] MadeFilter textField();
    [[nodiscard]] MadeFilter numberField();
    [[nodiscard]] MadeFilter severityField();
    [[nodiscard]] MadeFilter stateField();
    [[nodiscard]] MadeFilter causesField();
    [[nodiscard]] MadeFilter flagField();
    [[nodiscard]] MadeFilter dateField();
    [[nodiscard]] MadeFilter ageField();
    [[nodiscard]] MadeFilter noneField();
    [[nodiscard]] QString spelled(const QString& text); // in another case, perhaps

    std::mt19937 m_random;
};
