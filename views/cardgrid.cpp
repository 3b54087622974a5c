// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/cardgrid.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

CardGrid::CardGrid(int space, QWidget* parent)
    : QLayout(parent)
{
    setSpacing(space);
    setContentsMargins(0, 0, 0, 0);
}

CardGrid::~CardGrid() = default;

void CardGrid::addCard(QWidget* card, int weight)
{
    addChildWidget(card);
    m_cards.push_back({std::make_unique<QWidgetItem>(card), weight});
    invalidate();
}

void CardGrid::addItem(QLayoutItem* item)
{
    m_cards.push_back({std::unique_ptr<QLayoutItem>(item), 1});
}

int CardGrid::count() const
{
    return static_cast<int>(m_cards.size());
}

QLayoutItem* CardGrid::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_cards[static_cast<std::size_t>(index)].item.get() : nullptr;
}

QLayoutItem* CardGrid::takeAt(int index)
{
    if (index < 0 || index >= count()) {
        return nullptr;
    }
    auto* item = m_cards[static_cast<std::size_t>(index)].item.release();
    m_cards.erase(m_cards.begin() + index);
    return item;
}

std::vector<int> CardGrid::widths(std::size_t from, std::size_t to, int width) const
{
    auto weights = 0;
    for (auto i = from; i < to; ++i) {
        weights += m_cards[i].weight;
    }
    std::vector<int> result;
    auto rest = width - static_cast<int>(to - from - 1) * spacing();
    for (auto i = from; i < to; ++i) {
        const auto share = weights > 0 ? rest * m_cards[i].weight / weights : rest;
        result.push_back(share);
        rest -= share;
        weights -= m_cards[i].weight;
    }
    return result;
}

bool CardGrid::fits(std::size_t from, std::size_t to, int width) const
{
    const auto given = widths(from, to, width);
    for (auto i = from; i < to; ++i) {
        if (given[i - from] < m_cards[i].item->minimumSize().width()) {
            return false;
        }
    }
    return true;
}

std::vector<std::size_t> CardGrid::rowEnds(int width) const
{
    const auto all = m_cards.size();
    for (std::size_t rows = 1; rows <= all; ++rows) {
        std::vector<std::size_t> ends;
        std::size_t from = 0;
        auto good = true;
        for (std::size_t row = 0; row < rows; ++row) {
            const auto to = from + (all - from + rows - row - 1) / (rows - row);
            good = good && (fits(from, to, width) || to - from == 1);
            ends.push_back(to);
            from = to;
        }
        if (good) {
            return ends;
        }
    }
    return {};
}

int CardGrid::place(const QRect& rect, bool apply) const
{
    auto from = std::size_t {0};
    auto y = rect.y();
    const auto ends = rowEnds(rect.width());
    const auto spare = apply && !ends.empty()
        ? std::max(0, rect.height() - heightForWidth(rect.width())) / static_cast<int>(ends.size())
        : 0;
    for (const auto to : ends) {
        const auto given = widths(from, to, rect.width());
        auto height = 0;
        for (auto i = from; i < to; ++i) {
            auto* item = m_cards[i].item.get();
            height = std::max(
                height, item->hasHeightForWidth() ? item->heightForWidth(given[i - from]) : item->sizeHint().height());
            height = std::max(height, item->minimumSize().height());
        }
        height += spare;
        auto x = rect.x();
        for (auto i = from; i < to && apply; ++i) {
            const QRect box(x, y, given[i - from], height);
            m_cards[i].item->setGeometry(QStyle::visualRect(parentWidget()->layoutDirection(), rect, box));
            x += given[i - from] + spacing();
        }
        y += height + spacing();
        from = to;
    }
    return ends.empty() ? 0 : y - spacing() - rect.y();
}

QSize CardGrid::sizeHint() const
{
    auto width = 0;
    for (const auto& card : m_cards) {
        width += card.item->sizeHint().width() + spacing();
    }
    return {width, minimumSize().height()};
}

QSize CardGrid::minimumSize() const
{
    QSize size;
    for (const auto& card : m_cards) {
        size = size.expandedTo(card.item->minimumSize());
    }
    return size;
}

void CardGrid::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    place(rect, true);
}
