// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/filterlexer.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
constexpr QStringView operatorLetters = u":<>=!";

bool endsRun(QChar letter)
{
    return letter.isSpace() || letter == u'"' || letter == u'(' || letter == u')';
}

bool isFieldName(QStringView name)
{
    const bool path = name.startsWith(u"raw.") || name.startsWith(u"tag.");
    const auto inside = [path](QChar letter) {
        return letter.isLetterOrNumber() || letter == u'.' || letter == u'_' || letter == u'-'
            || (path && (letter == u'/' || letter == u'@'));
    };
    return name.size() > 1 && name.front().isLetter() && std::ranges::all_of(name, inside);
}

// "arn:aws:…", "https://…" are texts.
bool isScheme(QStringView name)
{
    for (const auto scheme : {u"arn", u"urn", u"http", u"https", u"s3"}) {
        if (name.compare(QStringView(scheme), Qt::CaseInsensitive) == 0) {
            return true;
        }
    }
    return false;
}

class Lexer
{
public:
    explicit Lexer(const QString& text)
        : m_text(text)
    {
    }

    FilterTokens run()
    {
        while (!m_made.error) {
            while (at() < size() && m_text[at()].isSpace()) {
                ++m_at;
            }
            if (at() >= size()) {
                break;
            }
            next();
        }
        m_made.tokens.push_back({.kind = FilterToken::Kind::End, .word = {.position = at()}, .end = at()});
        return std::move(m_made);
    }

private:
    [[nodiscard]] int at() const { return m_at; }

    [[nodiscard]] int size() const { return static_cast<int>(m_text.size()); }

    [[nodiscard]] bool sees(QChar letter) const { return m_at < size() && m_text[m_at] == letter; }

    void fail(int position, int length, const char* sentence, const QString& argument = {})
    {
        std::vector<std::string> arguments;
        if (!argument.isEmpty()) {
            arguments.push_back(argument.toStdString());
        }
        m_made.error = FilterError {position, length, {sentence, std::move(arguments)}, {}};
    }

    void add(FilterToken::Kind kind, FilterWord word)
    {
        m_made.tokens.push_back({.kind = kind, .word = std::move(word), .end = m_at});
    }

    void next()
    {
        const auto letter = m_text[m_at];
        if (letter == u'(' || letter == u')') {
            ++m_at;
            add(letter == u'(' ? FilterToken::Kind::Open : FilterToken::Kind::Close, {letter, false, m_at - 1, 1});
        } else if (letter == u'"') {
            auto word = quoted();
            add(FilterToken::Kind::Word, std::move(word));
        } else if (letter == u'-' && m_at + 1 < size() && !m_text[m_at + 1].isSpace() && m_text[m_at + 1] != u')') {
            ++m_at;
            add(FilterToken::Kind::Not, {letter, false, m_at - 1, 1});
        } else {
            run(m_at);
        }
    }

    FilterWord quoted()
    {
        FilterWord word {.quoted = true, .position = m_at++};
        for (;; ++m_at) {
            if (m_at >= size()) {
                fail(word.position, m_at - word.position,
                    QT_TRANSLATE_NOOP("Message", "The closing quotation mark is missing."));
                m_made.error->suggestion = m_text.mid(word.position) + u'"';
                break;
            }
            if (m_text[m_at] == u'"') {
                ++m_at;
                if (!sees(u'"')) {
                    break;
                }
            }
            word.text += m_text[m_at];
        }
        word.length = m_at - word.position;
        if (word.text.isEmpty() && !m_made.error) {
            fail(word.position, word.length,
                QT_TRANSLATE_NOOP("Message", "There is nothing between the quotation marks."));
        }
        return word;
    }

    void run(int begin)
    {
        auto end = begin;
        while (end < size() && !endsRun(m_text[end])) {
            ++end;
        }
        const auto all = QStringView(m_text).mid(begin, end - begin);
        if (all == u"tag." && end < size() && m_text[end] == u'"') {
            quotedTag(begin, end);
            return;
        }
        const auto found = std::ranges::find_if(all, [](QChar letter) { return operatorLetters.contains(letter); });
        const auto name = all.first(found - all.begin());
        const bool colon = found != all.end() && *found == u':';
        const bool bang = found != all.end() && *found == u'!' && !all.mid(name.size()).startsWith(u"!=");
        if (found != all.end() && !bang && isFieldName(name) && !(colon && isScheme(name))) {
            field(name.toString(), begin, static_cast<int>(name.size()));
            return;
        }
        m_at = end;
        const auto kind = all == u"OR" ? FilterToken::Kind::Or
            : all == u"AND"            ? FilterToken::Kind::And
            : all == u"NOT"            ? FilterToken::Kind::Not
                                       : FilterToken::Kind::Word;
        add(kind, {all.toString(), false, begin, end - begin});
    }

    // tag."any key": its name may have letters that end others.
    void quotedTag(int begin, int quote)
    {
        m_at = quote;
        const auto key = quoted();
        if (m_made.error) {
            return;
        }
        if (m_at >= size() || !operatorLetters.contains(m_text[m_at])) {
            fail(begin, m_at - begin, QT_TRANSLATE_NOOP("Message", "A value of “%1” is missing."), key.text);
            return;
        }
        field(u"tag."_s + key.text, begin, m_at - begin);
    }

    void field(const QString& name, int begin, int length)
    {
        FilterToken token {.kind = FilterToken::Kind::Field, .word = {name, false, begin, length}};
        m_at = begin + length;
        if (sees(u':')) { // missing:>5 is missing>5
            ++m_at;
            token.op = sees(u'<') || sees(u'>') || sees(u'=') || QStringView(m_text).mid(m_at).startsWith(u"!=")
                ? comparison()
                : FilterOperator::Is;
        } else {
            token.op = comparison();
        }
        do {
            token.values.push_back(value(name));
        } while (!m_made.error && sees(u',') && ++m_at > 0);
        token.end = m_at;
        m_made.tokens.push_back(std::move(token));
    }

    FilterOperator comparison()
    {
        const auto first = m_text[m_at++];
        const bool equal = sees(u'=');
        m_at += equal ? 1 : 0;
        if (first == u'<') {
            return equal ? FilterOperator::AtMost : FilterOperator::Less;
        }
        if (first == u'>') {
            return equal ? FilterOperator::AtLeast : FilterOperator::Greater;
        }
        return first == u'!' ? FilterOperator::Differs : FilterOperator::Equals;
    }

    FilterWord value(const QString& name)
    {
        if (sees(u'"')) {
            return quoted();
        }
        const auto begin = m_at;
        while (m_at < size() && !endsRun(m_text[m_at]) && m_text[m_at] != u',') {
            ++m_at;
        }
        if (begin == m_at) {
            fail(begin, 0, QT_TRANSLATE_NOOP("Message", "A value of “%1” is missing."), name);
        }
        return {m_text.mid(begin, m_at - begin), false, begin, m_at - begin};
    }

    QString m_text;
    int m_at = 0;
    FilterTokens m_made = {};
};

QString inQuotes(QString text)
{
    return u'"' + text.replace(u'"', u"\"\""_s) + u'"';
}
}

FilterTokens filterTokens(const QString& text)
{
    return Lexer(text).run();
}

QString quotedFilterField(const QString& name)
{
    return !name.startsWith(u"tag.") || isFieldName(name) ? name : u"tag."_s + inQuotes(name.mid(4));
}

QString quotedFilterWord(const QString& text)
{
    const auto plain = [](QChar letter) { return !endsRun(letter) && !operatorLetters.contains(letter); };
    static const QStringList operators {u"AND"_s, u"OR"_s, u"NOT"_s}; // in small letters they are asked about
    const bool reserved = text.isEmpty() || text.startsWith(u'-') || operators.contains(text, Qt::CaseInsensitive);
    return !reserved && std::ranges::all_of(text, plain) ? text : inQuotes(text);
}

QString quotedFilterValue(const QString& text)
{
    const auto plain = [](QChar letter) {
        return letter.isLetterOrNumber() || letter == u'.' || letter == u'_' || letter == u'-' || letter == u'/'
            || letter == u'%' || letter == u'+';
    };
    const bool reserved = text.isEmpty() || text.compare(u"none", Qt::CaseInsensitive) == 0 || text.contains(u"..");
    return !reserved && std::ranges::all_of(text, plain) ? text : inQuotes(text);
}

bool looksLikeRange(const FilterWord& word)
{
    static const QRegularExpression range(uR"(^[\d-]+\.\.[\d-]+$)"_s);
    return !word.quoted && range.match(word.text).hasMatch();
}
