// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/source.h"

#include "models/formats/archive.h"
#include "models/formats/gunzip.h"
#include "models/formats/inputfile.h"
#include "models/formats/pathhints.h"
#include "models/formats/readproblem.h"
#include "models/formats/readreports.h"
#include "models/formats/textdecoder.h"

#include <QtGlobal>

#include <exception>

namespace {

constexpr std::uint64_t cheapToRead = 64 * 1024 * 1024;
constexpr std::uint64_t freelyUnpacked = 1024 * 1024 * 1024;
constexpr std::uint64_t largestRatio = 500;
constexpr std::size_t headSize = 4096;
constexpr const char* unpackFirst = QT_TRANSLATE_NOOP("Message", "Unpack it once and import the result.");

bool isGzip(std::string_view head)
{
    return head.starts_with("\x1F\x8B");
}

ReadProblem refusal(const char* text, const char* advice = "")
{
    return {.problem = {text, {}}, .advice = {advice, {}}, .place = {}, .broken = false};
}

// Passes bytes on and hashes them: the SHA-256 of a member of an archive.
class HashedStream final : public ByteStream
{
public:
    explicit HashedStream(ByteStream& below)
        : m_below(below)
    {
    }

    [[nodiscard]] std::size_t read(char* buffer, std::size_t size) override
    {
        const auto count = m_below.read(buffer, size);
        m_sha256.add({buffer, count});
        m_size += count;
        return count;
    }

    [[nodiscard]] std::uint64_t size() const { return m_size; }

    [[nodiscard]] std::string sha256() { return m_sha256.hexadecimal(); }

private:
    ByteStream& m_below;
    Sha256 m_sha256;
    std::uint64_t m_size = 0;
};

// The streams of one file, from the disk up to its reports.
class FileSource final : public Source
{
public:
    explicit FileSource(std::string path)
        : m_path(std::move(path))
    {
    }

    bool next() override;
    std::string name() const override;

    std::string path() const override { return m_path; }

    FileScope hints(const ReadOptions& options) override;
    ReadResult read(const ReadOptions& options, FactSink& sink, std::stop_token stop,
        const std::function<void(const ReadProgress&)>& progressed) override;

private:
    bool nextMember();
    void open();
    void unpacked(std::size_t count);
    void readReport(const ReadOptions& options, FactSink& sink, const std::function<void(std::uint64_t)>& ticked,
        ReadResult& result);
    void readText(ByteStream& bytes, int layers, bool salvage, FactSink& sink,
        const std::function<void(std::uint64_t)>& ticked, ReadResult& result);
    [[nodiscard]] FileScope scopeOfNames(const ReadOptions& options) const;

    std::string m_path;
    std::string m_member;
    bool m_started = false;
    std::exception_ptr m_problem; // met while looking for the report that read() is asked for
    std::unique_ptr<InputFile> m_file;
    std::unique_ptr<PeekedStream> m_bytes;
    std::unique_ptr<Gunzip> m_gunzip;
    std::unique_ptr<PeekedStream> m_content; // of the file, unpacked once
    std::unique_ptr<Archive> m_archive;
    bool m_membersLeft = false;
    std::uint64_t m_unpacked = 0;
};

void FileSource::unpacked(std::size_t count)
{
    m_unpacked += count;
    if (m_unpacked > freelyUnpacked && m_unpacked > largestRatio * m_file->bytesRead())
        throw refusal(QT_TRANSLATE_NOOP(
            "Message", "The compressed file unpacks to more than 500 times its size and more than 1 GiB."));
}

void FileSource::open()
{
    m_file = std::make_unique<InputFile>(m_path);
    m_bytes = std::make_unique<PeekedStream>(*m_file);
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
        m_member = m_membersLeft && !m_archive->isSingle() ? m_archive->name() : std::string();
        return m_membersLeft;
    } catch (...) {
        m_problem = std::current_exception();
        m_member.clear();
        m_membersLeft = false;
        return true;
    }
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

FileScope FileSource::scopeOfNames(const ReadOptions& options) const
{
    auto scope = scopeOfPath(m_member.empty() ? m_path : m_path + '/' + m_member);
    if (scope.node.empty())
        scope.node = options.node;
    if (!m_file)
        return scope;
    scope.size = m_file->size();
    if (!scope.captured) {
        const auto member = m_member.empty() ? 0 : m_archive->modified();
        scope.captured = member != 0 ? member : m_file->modified();
        scope.capturedFrom = CapturedFrom::FileTime;
    }
    return scope;
}

FileScope FileSource::hints(const ReadOptions& options)
{
    auto scope = scopeOfNames(options);
    if (!m_file || m_archive || scope.size > cheapToRead)
        return scope;
    try {
        InputFile file(m_path);
        std::vector<char> buffer(1024 * 1024);
        while (file.read(buffer.data(), buffer.size()) > 0) { }
        scope.sha256 = file.sha256();
    } catch (const ReadProblem&) {
        scope.sha256.clear(); // read() will say why
    }
    return scope;
}

ReadResult FileSource::read(const ReadOptions& options, FactSink& sink, std::stop_token stop,
    const std::function<void(const ReadProgress&)>& progressed)
{
    ReadResult result;
    const auto ticked = [&](std::uint64_t records) {
        if (stop.stop_requested())
            throw ReadStopped();
        result.records = records;
        if (progressed)
            progressed({.bytes = m_file->position(), .size = m_file->size(), .records = records});
    };
    try {
        if (m_problem)
            std::rethrow_exception(std::exchange(m_problem, nullptr));
        readReport(options, sink, ticked, result);
    } catch (const ReadStopped&) {
        result.end = ReadResult::End::Stopped;
    } catch (const ReadProblem& problem) {
        result.end = ReadResult::End::Refused;
        result.problem = problem.problem;
        result.advice = problem.advice;
        result.place = problem.place;
    }
    if (m_file && m_file->changed() && result.end != ReadResult::End::Stopped) {
        result.end = ReadResult::End::Refused;
        result.problem = {QT_TRANSLATE_NOOP("Message", "The file changed while it was read."), {}};
        result.advice = {QT_TRANSLATE_NOOP("Message", "Import it again when it has been written completely."), {}};
        result.place = {};
    }
    return result;
}

void FileSource::readReport(
    const ReadOptions& options, FactSink& sink, const std::function<void(std::uint64_t)>& ticked, ReadResult& result)
{
    result.scope = scopeOfNames(options);
    const bool wholeFile = !m_archive || m_archive->isSingle(); // then its own bytes are hashed
    ByteStream& below = m_archive ? static_cast<ByteStream&>(*m_archive) : *m_content;
    HashedStream hashed(below);
    ByteStream& bytes = wholeFile ? below : hashed;
    const int layers = wholeFile && (m_gunzip || m_archive) ? 1 : 0;
    readText(bytes, layers, options.salvage, sink, ticked, result);
    std::vector<char> rest(64 * 1024);
    while (wholeFile && m_file->read(rest.data(), rest.size()) > 0) { }
    result.scope.sha256 = wholeFile ? m_file->sha256() : hashed.sha256();
    if (!wholeFile)
        result.scope.size = hashed.size();
}

// Undoes the second layer of compression that a member of an archive may have, and the encoding; then reads.
void FileSource::readText(ByteStream& bytes, int layers, bool salvage, FactSink& sink,
    const std::function<void(std::uint64_t)>& ticked, ReadResult& result)
{
    PeekedStream packed(bytes);
    std::unique_ptr<Gunzip> gunzip;
    if (isGzip(packed.peek(2))) {
        if (layers > 0)
            throw refusal(
                QT_TRANSLATE_NOOP("Message", "The file is compressed twice, which is not read."), unpackFirst);
        gunzip = std::make_unique<Gunzip>(packed, [this](std::size_t count) { unpacked(count); });
    }
    PeekedStream content(gunzip ? static_cast<ByteStream&>(*gunzip) : packed);
    if (Archive::recognises(content.peek(headSize)))
        throw refusal(
            QT_TRANSLATE_NOOP("Message", "This is an archive inside of an archive, which is not read."), unpackFirst);
    TextDecoder decoder(content);
    readReports(decoder, m_member.empty() ? m_path : m_path + '/' + m_member, salvage, sink, ticked, result);
}

}

std::unique_ptr<Source> openSource(const std::string& path)
{
    return std::make_unique<FileSource>(path);
}
