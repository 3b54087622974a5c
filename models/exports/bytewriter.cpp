// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exports/bytewriter.h"

void ByteWriter::flush()
{
    std::string_view rest = m_buffer;
    while (!m_failed && !rest.empty()) {
        const auto taken = m_device.write(rest.data(), static_cast<qint64>(rest.size()));
        m_failed = taken <= 0;
        rest.remove_prefix(m_failed ? 0 : static_cast<std::size_t>(taken));
    }
    m_buffer.clear();
}

bool ByteWriter::finish()
{
    flush();
    return !m_failed;
}
