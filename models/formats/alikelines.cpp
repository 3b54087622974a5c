// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/alikelines.h"

#include "models/formats/limits.h"
#include "models/formats/recordlists.h"

#include <algorithm>

void AlikeLines::learn(const RecordKind* kind, const std::vector<std::string>& keys, std::size_t size)
{
    m_size = size;
    if (kind == m_kind && keys == m_keys)
        return;
    const bool plain = kind && std::ranges::none_of(keys, [](const std::string& key) {
        return isInnerObject(key) || isRecordList(key, {}, {}) || sameAscii(key, "NextToken");
    });
    m_kind = plain ? kind : nullptr;
    m_keys = keys;
}

bool AlikeLines::read(JsonText& text, RecordTaker& taker) const
{
    if (!m_kind)
        return false;
    auto line = text.lineAtHand(4 * m_size); // records may stand all in one line, which is not looked through for each
    while (line.ends_with('\r') || line.ends_with(' '))
        line.remove_suffix(1);
    if (line.size() > limits::record || !line.ends_with('}') || !taker.readAlike(*m_kind, line, text.place(), m_keys))
        return false;
    text.skip(line.size());
    return true;
}
