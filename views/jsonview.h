// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <string>
#include <string_view>

class IconButton;
class QPlainTextEdit;
class TextLabel;

// An original record as it was imported, to read and to copy; indented on request, without changing a character of its
// values.
class JsonView : public QWidget
{
    Q_OBJECT

public:
    explicit JsonView(QWidget* parent = nullptr);

    void setText(const std::string& original);

signals:
    void copyRequested(const QString& text); // always the original

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();

    QPlainTextEdit* m_text;
    IconButton* m_pretty;
    TextLabel* m_note;
    std::string m_original = {};
};

// New lines and indentation between the tokens; texts that are not JSON come back with nothing lost.
[[nodiscard]] std::string indentedJson(std::string_view text);
