// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/filesource.h"

#include "models/formats/limits.h"

bool isGzip(std::string_view head)
{
    return head.starts_with("\x1F\x8B");
}

ReadProblem refusal(const char* text, const char* advice, std::vector<std::string> arguments)
{
    return {.problem = {text, std::move(arguments)}, .advice = {advice, {}}, .place = {}, .broken = false};
}

void FileSource::unpacked(std::size_t count)
{
    m_unpacked += count;
    if (m_unpacked > limits::unpacked && m_unpacked > limits::ratio * m_file->bytesRead())
        throw refusal(QT_TRANSLATE_NOOP("Message",
                          "The compressed file unpacks to more than %1 times its size and more than %2 GiB."),
            "", {std::to_string(limits::ratio), std::to_string(limits::unpacked >> 30)});
}

void FileSource::open()
{
    m_file = std::make_unique<InputFile>(m_path);
    m_kept = std::make_unique<KeptStream>(*m_file);
    if (m_file->size() <= mostKept)
        m_kept->keep(mostKept);
    m_bytes = std::make_unique<PeekedStream>(*m_kept);
    ByteStream* content = m_bytes.get();
    const bool packed = isGzip(m_bytes->peek(headSize));
    if (packed) {
        m_gunzip = std::make_unique<Gunzip>(*m_bytes, [this](std::size_t count) { unpacked(count); });
        content = m_gunzip.get();
    }
    m_content = std::make_unique<PeekedStream>(*content);
    if (!Archive::recognises(m_content->peek(headSize)))
        return;
    const bool seekable = !packed && Archive::hasDirectory(m_content->peek(headSize));
    if (seekable)
        m_file->seek(0);
    m_archive = std::make_unique<Archive>(seekable ? static_cast<ByteStream&>(*m_file) : *m_content,
        seekable ? m_file.get() : nullptr, [this](std::size_t count) { unpacked(count); });
}

bool FileSource::nextMember()
{
    if (!m_membersLeft)
        return false;
    try {
        m_membersLeft = m_archive->next();
        if (m_membersLeft)
            enterMember();
        return m_membersLeft;
    } catch (...) {
        m_problem = std::current_exception();
        m_member.clear();
        m_membersLeft = false;
        return true;
    }
}

void FileSource::enterMember()
{
    if (++m_members > limits::members)
        throw refusal(QT_TRANSLATE_NOOP("Message", "The archive holds more files than the limit of %1."), unpackFirst,
            {std::to_string(limits::members)});
    m_sha256.clear();
    m_member = isMember() ? m_archive->name() : std::string();
    m_keptMember = std::make_unique<KeptStream>(*m_archive);
}

bool FileSource::next()
{
    if (m_started)
        return nextMember();
    m_started = true;
    try {
        open();
    } catch (...) {
        m_problem = std::current_exception();
        return true;
    }
    if (!m_archive)
        return true;
    m_membersLeft = true;
    if (!nextMember())
        m_problem = std::make_exception_ptr(refusal(QT_TRANSLATE_NOOP("Message", "The archive holds no files.")));
    return true;
}

std::string FileSource::name() const
{
    const auto file = m_path.substr(m_path.rfind('/') + 1);
    return m_member.empty() ? file : file + ": " + m_member;
}
