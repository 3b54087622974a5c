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

    void put(std::string_view bytes);

    [[nodiscard]] bool failed() const { return m_failed; }

    [[nodiscard]] bool finish(); // hands over the rest; whether everything was taken

private:
    void flush();

    QIODevice& m_device;
    std::string m_buffer;
    bool m_failed = false;
};
