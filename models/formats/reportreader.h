// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/formats/alikelines.h"
#include "models/formats/envelope.h"
#include "models/formats/jsontext.h"
#include "models/formats/readproblem.h"
#include "models/formats/recordtaker.h"

#include <functional>
#include <unordered_map>

// Walks through a JSON file in any layout (one value, lines, glued values, pages in a list) down to its records, and
// gives them to the taker. Throws ReadProblem; until then the sink has every record before the problem.
class ReportReader
{
public:
    // `ticked` is called once a record, and may throw.
    ReportReader(JsonText& text, RecordTaker& taker, std::function<void()> ticked);

    void read();

    // What the objects around the records say of the whole file; account and Region only when they all agree.
    [[nodiscard]] const Envelope::Context& context() const { return m_context; }

    [[nodiscard]] bool partial() const { return m_partial || m_pageOpen || m_taker.partial(); }

    [[nodiscard]] std::vector<Message> notes() const;

    [[nodiscard]] const char* listKind() const { return m_listKind ? m_listKind->key : ""; } // by the name of a list

private:
    void readTop();
    void readTopList();
    void readObject();
    void readMembers(Envelope& envelope, std::string_view name, std::size_t level, std::vector<std::string>& keys);
    void readList(Envelope& envelope, std::string_view name);
    void readElement(std::string_view list, const RecordKind*& kind);
    [[nodiscard]] std::string takeKey();
    void finishBeyondLimit(const Envelope& envelope, Message problem);
    void finishPage(const Envelope& envelope);
    void finishRecord(const Envelope& envelope);
    [[nodiscard]] const RecordKind* kindOf(const std::vector<std::string>& keys);
    void addUnknown(const Envelope& envelope, ReadProblem problem);
    void tellUnknown();

    JsonText& m_text;
    RecordTaker& m_taker;
    std::function<void()> m_ticked;
    AlikeLines m_alike;
    std::unordered_map<std::string, const RecordKind*> m_kinds; // by the names of the members
    Envelope::Context m_context;
    bool m_accountsDiffer = false;
    bool m_regionsDiffer = false;
    const RecordKind* m_listKind = nullptr;
    bool m_partial = false;
    bool m_pageOpen = false; // the last page said that there is another
    std::string m_pageNode;
    std::uint64_t m_values = 0; // at the top
    std::uint64_t m_lists = 0;
    std::vector<ReadProblem> m_unknown; // what nobody reads; told to the sink when something else was read
};
