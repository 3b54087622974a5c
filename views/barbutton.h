// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

// A button of the selection bar: icon, words, and its key beside them. The bar is dark in both themes.
class BarButton : public QAbstractButton
{
    Q_OBJECT

public:
    BarButton(const QString& icon, const QString& text, const QString& key, bool primary, QWidget* parent = nullptr);

    void setKeyShown(bool shown);
    void setKey(const QString& key);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QString m_icon = {};
    QString m_key = {};
    bool m_primary;
    bool m_keyShown = true;
};
