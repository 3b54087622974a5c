// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/source.h"

#include "models/formats/filesource.h"
#include "models/formats/pathhints.h"
#include "models/formats/readreports.h"
#include "models/formats/textdecoder.h"

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

FileScope FileSource::hints(
    const ReadOptions& options, std::stop_token stop, const std::function<void(const ReadProgress&)>& progressed)
{
    auto scope = scopeOfNames(options);
    const bool later = !options.hashFirst && !isMember() && m_kept && !m_kept->isWhole();
    if (m_problem || !m_file || !m_sha256.empty() || later) {
        scope.sha256 = m_sha256;
        return scope;
    }
    const auto ticked = [&](std::uint64_t bytes) {
        if (stop.stop_requested())
            throw ReadStopped();
        if (progressed)
            progressed({.bytes = bytes, .size = scope.size, .records = 0});
    };
    try {
        if (isMember())
            m_sha256 = hashMember(scope);
        else
            m_sha256 = m_kept->isWhole() ? m_file->sha256() : m_file->hashWhole(ticked);
    } catch (const ReadProblem&) { // read() will say why
    } catch (const ReadStopped&) { // and will stop
    }
    scope.sha256 = m_sha256;
    return scope;
}

std::string FileSource::hashMember(FileScope& scope)
{
    m_keptMember->keep(mostKept);
    if (!m_keptMember->isWhole())
        return {};
    scope.size = m_keptMember->bytes().size();
    Sha256 hash;
    hash.add(m_keptMember->bytes());
    return hash.hexadecimal();
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
    ByteStream& below = m_archive ? static_cast<ByteStream&>(*m_keptMember) : *m_content;
    HashedStream hashed(below);
    const int layers = !isMember() && (m_gunzip || m_archive) ? 1 : 0;
    readText(isMember() ? hashed : below, layers, options.salvage, sink, ticked, result);
    if (!isMember()) {
        readRest();
        result.scope.sha256 = m_sha256.empty() ? m_file->sha256() : m_sha256;
    } else {
        result.scope.sha256 = hashed.sha256();
        result.scope.size = hashed.size();
    }
}

// To the end of the file, behind a part that was salvaged.
void FileSource::readRest()
{
    if (m_kept->isWhole() || !m_sha256.empty())
        return;
    std::vector<char> rest(64 * 1024);
    while (m_file->read(rest.data(), rest.size()) > 0) { }
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

std::unique_ptr<Source> openSource(const std::string& path)
{
    return std::make_unique<FileSource>(path);
}
