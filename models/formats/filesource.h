// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/formats/archive.h"
#include "models/formats/gunzip.h"
#include "models/formats/inputfile.h"
#include "models/formats/readproblem.h"
#include "models/formats/source.h"

#include <QtGlobal>

#include <exception>

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

    using Source::hints;
    FileScope hints(const ReadOptions& options, std::stop_token stop,
        const std::function<void(const ReadProgress&)>& progressed) override;
    ReadResult read(const ReadOptions& options, FactSink& sink, std::stop_token stop,
        const std::function<void(const ReadProgress&)>& progressed) override;

private:
    static constexpr std::size_t headSize = 4096; // tells what a file is
    static constexpr std::size_t mostKept = 1024 * 1024; // of a file or a member: read into memory once
    static constexpr const char* unpackFirst = QT_TRANSLATE_NOOP("Message", "Unpack it once and import the result.");

    bool nextMember();
    void enterMember();
    void open();

    [[nodiscard]] bool isMember() const { return m_archive && !m_archive->isSingle(); }

    void unpacked(std::size_t count);
    void readReport(const ReadOptions& options, FactSink& sink, const std::function<void(std::uint64_t)>& ticked,
        ReadResult& result);
    void readRest();
    void readText(ByteStream& bytes, int layers, bool salvage, FactSink& sink,
        const std::function<void(std::uint64_t)>& ticked, ReadResult& result);
    [[nodiscard]] std::string hashMember(FileScope& scope);
    [[nodiscard]] FileScope scopeOfNames(const ReadOptions& options) const;

    std::string m_path;
    std::string m_member;
    bool m_started = false;
    std::exception_ptr m_problem; // met while looking for the report that read() is asked for
    std::unique_ptr<InputFile> m_file;
    std::unique_ptr<KeptStream> m_kept;
    std::unique_ptr<PeekedStream> m_bytes;
    std::unique_ptr<Gunzip> m_gunzip;
    std::unique_ptr<PeekedStream> m_content; // of the file, unpacked once
    std::unique_ptr<Archive> m_archive;
    std::unique_ptr<KeptStream> m_keptMember;
    std::uint64_t m_members = 0;
    bool m_membersLeft = false;
    std::string m_sha256; // of the report, when hints() learnt it
    std::uint64_t m_unpacked = 0;
};

[[nodiscard]] bool isGzip(std::string_view head);
[[nodiscard]] ReadProblem refusal(const char* text, const char* advice = "", std::vector<std::string> arguments = {});
