// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

class Database;

// Bytes that are written once, one behind the other, and read again: in memory while they are few, then in a file of
// the folder that has no name and is gone when it is closed. Throws the StoreError of the database when the disk fails.
class Spool
{
public:
    Spool(const Database& target, std::string folder);
    ~Spool();
    Spool(const Spool&) = delete;
    Spool& operator=(const Spool&) = delete;

    [[nodiscard]] std::int64_t size() const { return m_written + static_cast<std::int64_t>(m_tail.size()); }

    void append(std::span<const unsigned char> bytes);
    void read(std::int64_t place, std::span<unsigned char> bytes) const;
    void clear();

private:
    void flush();
    void open();

    const Database& m_target;
    std::string m_folder;
    int m_descriptor = -1;
    std::int64_t m_written = 0; // into the file
    std::vector<unsigned char> m_tail; // behind that
};
