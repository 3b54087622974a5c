// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

#include <memory>
#include <vector>

// Cards side by side in as few rows as their least widths allow, rows as even as can be, each row filled to the edges.
// Weights share out the width.
class CardGrid : public QLayout
{
    Q_OBJECT

public:
    explicit CardGrid(int space, QWidget* parent = nullptr);
    ~CardGrid() override;

    void addCard(QWidget* card, int weight = 1);
    void addItem(QLayoutItem* item) override;
    [[nodiscard]] int count() const override;
    [[nodiscard]] QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;

    [[nodiscard]] Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }

    [[nodiscard]] int heightForWidth(int width) const override { return place({0, 0, width, 0}, false); }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;

private:
    struct Card
    {
        std::unique_ptr<QLayoutItem> item;
        int weight = 1;
    };

    [[nodiscard]] std::vector<std::size_t> rowEnds(int width) const;
    [[nodiscard]] bool fits(std::size_t from, std::size_t to, int width) const;
    [[nodiscard]] std::vector<int> widths(std::size_t from, std::size_t to, int width) const;
    int place(const QRect& rect, bool apply) const;

    std::vector<Card> m_cards;
};
