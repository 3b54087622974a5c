// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/contentorder.h"

#include "models/domain/words.h"

ContentOrder::ContentOrder(Database& database)
    : m_database(database)
{
}

ContentOrder::Reading ContentOrder::read(std::int64_t content)
{
    const ContentColumns& columns = contentColumns(m_table);
    std::optional<Statement>& statement = m_read[static_cast<std::size_t>(m_table)];
    if (!statement) {
        statement.emplace(m_database, columns.readSql());
    }
    Reading reading;
    statement->bind(1, content);
    if (!statement->step()) {
        return reading;
    }
    for (std::size_t i = 0; i < columns.names.size(); ++i) {
        const int column = static_cast<int>(i);
        if (columns.isWord(i)) {
            reading.words.emplace_back(statement->text(column));
        } else {
            reading.numbers.push_back(statement->integer(column));
        }
    }
    statement->reset();
    switch (m_table) {
    case ContentTable::Item:
        reading.bad = isNonCompliant(
            static_cast<PatchState>(reading.numbers[0]), static_cast<ComplianceStatus>(reading.numbers[1]));
        break;
    case ContentTable::Association:
        reading.bad = isFailedAssociation(reading.words[4], reading.words[5]);
        break;
    case ContentTable::Node:
    case ContentTable::Summary:
    case ContentTable::Tag:
        break;
    }
    return reading;
}

bool ContentOrder::keepsLeft(const Span& left, const Span& right)
{
    ++m_asked;
    if (left.content == right.content) {
        return left.at >= right.at;
    }
    return read(left.content) > read(right.content);
}

bool ContentOrder::callback(const Span& left, const Span& right, void* context)
{
    return static_cast<ContentOrder*>(context)->keepsLeft(left, right);
}
