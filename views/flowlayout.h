// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

#include <memory>
#include <vector>

// Places widgets one after the other and goes on in the next line, from the right in right-to-left languages.
class FlowLayout : public QLayout
{
    Q_OBJECT

public:
    explicit FlowLayout(int space, QWidget* parent = nullptr);
    ~FlowLayout() override;

    void setLineSpace(int space); // between lines, when it is another one
    void addItem(QLayoutItem* item) override;
    [[nodiscard]] int count() const override;
    [[nodiscard]] QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;

    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }

    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;

private:
    int place(const QRect& rect, bool apply) const;

    int m_lineSpace;
    std::vector<std::unique_ptr<QLayoutItem>> m_items = {};
};
