// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/filterparser.h"

#include "models/tables/filterfields.h"
#include "models/tables/filterlexer.h"
#include "models/tables/filternodes.h"
#include "models/tables/filtervalues.h"
#include "models/tables/rawfields.h"
#include "models/tables/tagfields.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {
using Kind = FilterToken::Kind;
using NodeKind = FilterNode::Kind;

constexpr qsizetype longestFilter = 4000;
constexpr int mostTerms = 300;
constexpr int deepestFilter = 32;

// any := all (OR all)*    all := not ([AND] not)*    not := (NOT | -)* primary    primary := ( any ) | word | field
class Parser
{
public:
    Parser(const QString& text, const std::vector<FilterToken>& tokens, std::span<const ColumnSpec> columns)
        : m_text(text)
        , m_tokens(tokens)
        , m_columns(columns)
    {
    }

    FilterNode run()
    {
        if (now().kind == Kind::End) {
            return {};
        }
        auto node = any(0);
        if (!m_error && now().kind == Kind::Close) {
            fail(now().word, QT_TRANSLATE_NOOP("Message", "This bracket closes nothing."), {});
        }
        return node;
    }

    [[nodiscard]] const std::optional<FilterError>& error() const { return m_error; }

private:
    [[nodiscard]] const FilterToken& now() const { return m_tokens[m_at]; }

    void fail(
        const FilterWord& word, const char* sentence, const QStringList& arguments, const QString& suggestion = {})
    {
        if (m_error) {
            return;
        }
        m_error = FilterError {word.position, word.length, {sentence, {}}, suggestion};
        for (const auto& argument : arguments) {
            m_error->sentence.arguments.push_back(argument.toStdString());
        }
    }

    FilterNode any(int depth)
    {
        FilterNode node {.kind = NodeKind::Any};
        node.parts.push_back(all(depth));
        while (!m_error && now().kind == Kind::Or) {
            ++m_at;
            node.parts.push_back(all(depth));
        }
        return node;
    }

    FilterNode all(int depth)
    {
        FilterNode node;
        do {
            node.parts.push_back(negation(depth));
            if (!m_error && now().kind == Kind::And) {
                ++m_at;
                continue;
            }
        } while (!m_error && (m_tokens[m_at - 1].kind == Kind::And || begins(now().kind)));
        return node;
    }

    [[nodiscard]] static bool begins(Kind kind)
    {
        return kind == Kind::Open || kind == Kind::Not || kind == Kind::Word || kind == Kind::Field;
    }

    FilterNode negation(int depth)
    {
        bool negated = false;
        for (; now().kind == Kind::Not; ++m_at) {
            negated = !negated;
        }
        auto node = primary(depth);
        return negated ? negatedNode(std::move(node)) : node;
    }

    FilterNode primary(int depth)
    {
        const auto& token = now();
        // Brackets do not count: what is written has some that were not typed, and must be read again.
        if (token.kind != Kind::Open && ++m_terms > mostTerms) {
            fail(token.word, QT_TRANSLATE_NOOP("Message", "A filter can have at most 300 terms."), {});
            return {};
        }
        switch (token.kind) {
        case Kind::Open:
            return bracket(token, depth);
        case Kind::Word:
            if (const auto meant = operatorMeant(token); !meant.isEmpty()) {
                fail(token.word,
                    QT_TRANSLATE_NOOP("Message", "Did you mean “%1”? To search for “%2”, put it in quotation marks."),
                    {meant, token.word.text}, meant);
                return {};
            }
            ++m_at;
            return {.kind = NodeKind::Word, .word = token.word.text.toStdString()};
        case Kind::Field:
            ++m_at;
            return field(token);
        default:
            missing(token);
            return {};
        }
    }

    // Operators are written in capitals, so that their words can be searched for; between fields nobody does.
    [[nodiscard]] QString operatorMeant(const FilterToken& token) const
    {
        const auto& text = token.word.text;
        if (token.word.quoted) {
            return {};
        }
        if (text.size() > 1 && text.front() == u'!') {
            return u'-' + text.sliced(1);
        }
        const auto upper = text.toUpper();
        const bool after =
            m_at > 0 && (m_tokens[m_at - 1].kind == Kind::Field || m_tokens[m_at - 1].kind == Kind::Close);
        const auto next = m_at + 1 < m_tokens.size() ? m_tokens[m_at + 1].kind : Kind::End;
        const bool before = next == Kind::Field || next == Kind::Open || next == Kind::Not;
        const bool joins = (upper == u"OR" || upper == u"AND") && after && before;
        return joins || (upper == u"NOT" && next == Kind::Field) ? upper : QString();
    }

    void missing(const FilterToken& token)
    {
        const bool atEnd = token.kind == Kind::End;
        if (atEnd && m_at > 0) {
            fail(m_tokens[m_at - 1].word, QT_TRANSLATE_NOOP("Message", "Something is missing behind “%1”."),
                {m_tokens[m_at - 1].word.text});
        } else if (token.kind == Kind::Close) {
            fail(token.word, QT_TRANSLATE_NOOP("Message", "Something is missing before this bracket."), {});
        } else {
            fail(token.word,
                QT_TRANSLATE_NOOP("Message",
                    "“%1” stands between two terms; put it in quotation marks to "
                    "search for the word."),
                {token.word.text}, u'"' + token.word.text + u'"');
        }
    }

    FilterNode bracket(const FilterToken& open, int depth)
    {
        if (depth >= deepestFilter) {
            fail(open.word, QT_TRANSLATE_NOOP("Message", "Too many brackets stand in each other."), {});
            return {};
        }
        ++m_at;
        auto node = any(depth + 1);
        if (!m_error && now().kind != Kind::Close) {
            fail(open.word, QT_TRANSLATE_NOOP("Message", "The closing bracket is missing."), {});
        }
        m_at += m_error ? 0 : 1;
        return node;
    }

    FilterNode field(const FilterToken& token)
    {
        const auto& name = token.word.text;
        const auto raw = name.toStdString();
        const bool made = (isRawField(name) && hasRawFields(m_columns))
            || (isTagField(raw) && hasTags(m_columns)); // not in the table
        const ColumnSpec madeColumn {.key = raw.c_str()};
        const auto* column = made ? &madeColumn : findFilterField(name, m_columns);
        if (column == nullptr) {
            unknownField(token);
            return {};
        }
        auto read = readFilterValues(*column, token);
        if (read.error) {
            m_error = m_error ? m_error : read.error;
            return {};
        }
        FilterNode node {.kind = NodeKind::Any};
        for (auto& condition : read.conditions) {
            node.parts.push_back({.kind = NodeKind::Field, .condition = std::move(condition)});
        }
        auto plain = plainNode(std::move(node));
        return token.op == FilterOperator::Differs ? negatedNode(std::move(plain)) : plain;
    }

    void unknownField(const FilterToken& token)
    {
        const auto& name = token.word.text;
        if (isRawField(name)) {
            fail(token.word, QT_TRANSLATE_NOOP("Message", "Only findings have original records to look into."), {});
            return;
        }
        const auto near = nearestFilterField(name, m_columns);
        if (near.isEmpty()) {
            const auto length = token.end - token.word.position;
            fail({name, false, token.word.position, length},
                QT_TRANSLATE_NOOP("Message", "Unknown field “%1”. To search for the text, put it in quotation marks."),
                {name}, quotedFilterWord(m_text.mid(token.word.position, length)));
        } else {
            fail(
                token.word, QT_TRANSLATE_NOOP("Message", "Unknown field “%1”; did you mean “%2”?"), {name, near}, near);
        }
    }

    const QString& m_text;
    const std::vector<FilterToken>& m_tokens;
    std::span<const ColumnSpec> m_columns;
    std::size_t m_at = 0;
    int m_terms = 0;
    std::optional<FilterError> m_error = {};
};
}

FilterReading readFilter(const QString& text, std::span<const ColumnSpec> columns)
{
    if (text.size() > longestFilter) {
        FilterError error {static_cast<int>(longestFilter), static_cast<int>(text.size() - longestFilter),
            {QT_TRANSLATE_NOOP("Message", "A filter can have at most 4000 letters."), {}}, {}};
        return {{}, std::move(error)};
    }
    const auto lexed = filterTokens(text);
    if (lexed.error) {
        return {{}, lexed.error};
    }
    Parser parser(text, lexed.tokens, columns);
    auto root = parser.run();
    if (parser.error()) {
        return {{}, parser.error()};
    }
    return {filterOf(plainNode(std::move(root))), {}};
}
