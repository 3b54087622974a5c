// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIODevice>

#include <string>
#include <string_view>

// Collects bytes and hands them to a device in large pieces; every byte that the device does not take is noticed.
class ByteWriter
{
public:
    explicit ByteWriter(QIODevice& device)
        : m_device(device)
    {
    }

    void put(std::string_view bytes)
    {
        m_buffer += bytes;
        if (m_buffer.size() >= pieceSize) {
            flush();
        }
    }

    [[nodiscard]] bool failed() const { return m_failed; }

    [[nodiscard]] bool finish(); // hands over the rest; whether everything was taken

private:
    static constexpr std::size_t pieceSize = 64 * 1024;

    void flush(); // does nothing but forget once something was not taken

    QIODevice& m_device;
    std::string m_buffer;
    bool m_failed = false;
};
