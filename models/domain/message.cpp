// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/message.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

constexpr char separator = '\x1f';
constexpr qsizetype longestArgument = 200;

bool isInvisible(char32_t c)
{
    if (c < 0x20 || (c >= 0x7F && c < 0xA0))
        return true;
    switch (QChar::category(c)) {
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Other_PrivateUse:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return c == 0x115F || c == 0x1160 || c == 0x3164 || c == 0xFFA0; // letters that draw nothing
    }
}

QString escaped(char32_t c)
{
    const auto number = QString::number(uint(c), 16).toUpper();
    return c > 0xFFFF ? u"\\U"_s + number.rightJustified(8, u'0') : u"\\u"_s + number.rightJustified(4, u'0');
}

QString shownArgument(const std::string& argument)
{
    auto text = QString::fromStdString(argument);
    if (text.size() > longestArgument) {
        auto length = longestArgument - 1;
        if (text.at(length - 1).isHighSurrogate())
            --length;
        text = text.left(length) + u'…';
    }
    return visibleText(text);
}

// Replaces %1 to %9 in one pass, so that an argument that holds "%2" stays as it is.
QString filled(const QString& pattern, const std::vector<std::string>& arguments)
{
    QString text;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const auto digit = pattern.at(i) == u'%' && i + 1 < pattern.size() ? pattern.at(i + 1).unicode() - u'0' : 0;
        if (digit >= 1 && digit <= 9 && std::size_t(digit) <= arguments.size()) {
            text += shownArgument(arguments[std::size_t(digit) - 1]);
            ++i;
        } else {
            text += pattern.at(i);
        }
    }
    return text;
}

}

QString translated(const Message& message)
{
    if (message.empty())
        return {};
    return filled(QCoreApplication::translate("Message", message.text.c_str()), message.arguments);
}

std::string packed(const Message& message)
{
    std::string text = message.text;
    for (const auto& argument : message.arguments) {
        text += separator;
        for (const char c : argument)
            text += c == separator ? ' ' : c;
    }
    return text;
}

Message unpacked(std::string_view text)
{
    Message message;
    auto end = text.find(separator);
    message.text = text.substr(0, end);
    while (end != std::string_view::npos) {
        text.remove_prefix(end + 1);
        end = text.find(separator);
        message.arguments.emplace_back(text.substr(0, end));
    }
    return message;
}

QString visibleText(const QString& text)
{
    QString visible;
    visible.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        char32_t c = text.at(i).unicode();
        const bool pair = text.at(i).isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate();
        if (pair)
            c = QChar::surrogateToUcs4(text.at(i), text.at(i + 1));
        if (isInvisible(c))
            visible += escaped(c);
        else
            visible += QStringView(text).mid(i, pair ? 2 : 1);
        i += pair ? 1 : 0;
    }
    return visible;
}
