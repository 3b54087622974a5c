// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/jsonview.h"

#include "views/iconbutton.h"
#include "views/textlabel.h"

#include <QBoxLayout>
#include <QEvent>
#include <QPlainTextEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t longestShown = 1'000'000; // more makes the editor slow; Copy takes all
constexpr std::size_t deepest = 200; // beyond, deeper values stand at the same indentation

std::string shownPart(const std::string& text)
{
    auto end = std::min(text.size(), longestShown);
    while (end < text.size() && end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) {
        --end; // not in the middle of a character
    }
    return text.substr(0, end);
}

} // namespace

JsonView::JsonView(QWidget* parent)
    : QWidget(parent)
    , m_text(new QPlainTextEdit(this))
    , m_pretty(new IconButton(u"file-json"_s, tr("Indent"), 28, this))
    , m_note(new TextLabel(TextLabel::Type::Secondary, &Tokens::text2, this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(scaled(8, this));
    auto* row = new QHBoxLayout;
    row->setSpacing(scaled(8, this));
    auto* copy = new IconButton(u"copy"_s, tr("Copy"), 28, this);
    copy->setAccessibleName(tr("Copy the original record"));
    m_pretty->setCheckable(true);
    m_pretty->setChecked(true);
    m_text->setReadOnly(true);
    m_text->setUndoRedoEnabled(false);
    m_text->setTabChangesFocus(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_text->setFont(fixedFont(font()));
    m_text->setAccessibleName(tr("Original record"));
    m_note->setWordWrap(true);
    row->addWidget(m_pretty);
    row->addWidget(copy);
    row->addStretch();
    layout->addLayout(row);
    layout->addWidget(m_note);
    layout->addWidget(m_text, 1);
    connect(m_pretty, &QPushButton::toggled, this, &JsonView::refresh);
    connect(copy, &QPushButton::clicked, this, [this] { emit copyRequested(QString::fromStdString(m_original)); });
}

void JsonView::setText(const std::string& original)
{
    if (original == m_original && !original.empty()) {
        return;
    }
    m_original = original;
    refresh();
}

void JsonView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        m_text->setFont(fixedFont(font()));
    }
}

void JsonView::refresh()
{
    const auto cut = m_original.size() > longestShown;
    m_note->setText(m_original.empty() ? tr("There is no original record.")
            : cut                      ? tr("Only the beginning is shown. Copy takes the whole record.")
                                       : QString());
    m_note->setVisible(m_original.empty() || cut);
    const auto part = shownPart(m_original);
    m_text->setPlainText(QString::fromStdString(m_pretty->isChecked() ? indentedJson(part) : part));
}

std::string indentedJson(std::string_view text)
{
    std::string out;
    out.reserve(text.size() + text.size() / 4);
    std::size_t depth = 0;
    const auto newLine = [&] { out.append("\n").append(2 * std::min(depth, deepest), ' '); };
    for (std::size_t at = 0; at < text.size(); ++at) {
        const auto sign = text[at];
        const auto next = text.find_first_not_of(" \t\r\n", at + 1);
        const auto after = next == std::string_view::npos ? '\0' : text[next];
        if (sign == '"') {
            auto end = at + 1;
            while (end < text.size() && text[end] != '"') {
                end += text[end] == '\\' ? 2 : 1;
            }
            out.append(text.substr(at, end + 1 - at));
            at = end;
        } else if (sign == '{' || sign == '[') {
            out.push_back(sign);
            if (after == (sign == '{' ? '}' : ']')) {
                out.push_back(after);
                at = next;
            } else {
                ++depth;
                newLine();
            }
        } else if (sign == '}' || sign == ']') {
            depth -= depth > 0 ? 1 : 0;
            newLine();
            out.push_back(sign);
        } else if (sign == ',') {
            out.push_back(sign);
            newLine();
        } else if (sign == ':') {
            out.append(": ");
        } else if (sign != ' ' && sign != '\t' && sign != '\r' && sign != '\n') {
            out.push_back(sign);
        }
    }
    return out;
}
