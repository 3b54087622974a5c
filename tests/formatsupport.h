// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/formats/source.h"

#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QString>
#include <QTemporaryDir>

#include <memory>
#include <vector>

// Keeps what a source gives.
class KeepingSink final : public FactSink
{
public:
    struct Record
    {
        SourcePlace place = {};
        std::string original = {};
        std::vector<Fact> facts = {};
        std::string account = {};
        std::string region = {};
        SourceRecord::Extent extent = SourceRecord::Extent::OfFile;
        std::optional<Instant> listed = {};
    };

    std::vector<Record> records = {};
    std::vector<Rejection> rejections = {};

    void take(SourceRecord&& record) override
    {
        records.push_back({record.place, std::string(record.original), std::move(record.facts), record.account,
            record.region, record.extent, record.listed});
    }

    void reject(const Rejection& rejection) override
    {
        rejections.push_back(rejection);
        rejections.back().original = {};
    }

    template <typename T> [[nodiscard]] std::vector<T> all() const
    {
        std::vector<T> found;
        for (const auto& record : records) {
            for (const auto& fact : record.facts) {
                if (const auto* const value = std::get_if<T>(&fact))
                    found.push_back(*value);
            }
        }
        return found;
    }
};

// One report, read.
struct Reading
{
    std::string name = {};
    FileScope hints = {};
    ReadResult result = {};
    KeepingSink sink = {};

    [[nodiscard]] bool complete() const { return result.end == ReadResult::End::Complete; }

    [[nodiscard]] bool refused() const { return result.end == ReadResult::End::Refused; }

    [[nodiscard]] QString problem() const { return translated(result.problem); }
};

inline std::vector<Reading> readAll(const QString& path, const ReadOptions& options = {})
{
    std::vector<Reading> readings;
    const auto source = openSource(path.toStdString());
    while (source->next()) {
        Reading reading;
        reading.name = source->name();
        reading.hints = source->hints(options);
        reading.result = source->read(options, reading.sink, {}, {});
        readings.push_back(std::move(reading));
    }
    return readings;
}

// A folder of files that were made for one test.
class Workbench
{
public:
    QString write(const QString& name, const QByteArray& bytes)
    {
        const auto path = m_folder.filePath(name);
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write a test file");
        return path;
    }

    Reading read(
        const QByteArray& bytes, const ReadOptions& options = {}, const QString& name = QStringLiteral("report.json"))
    {
        return readAll(write(name, bytes), options).at(0);
    }

    [[nodiscard]] QString path() const { return m_folder.path(); }

private:
    QTemporaryDir m_folder;
};

// A finding with this number, as Patch Manager writes it.
inline QByteArray finding(int number, const QByteArray& more = {})
{
    return QByteArray(
        R"({"SchemaVersion":"2018-10-08","Id":"finding-%1","ProductArn":"arn:aws:securityhub:us-east-1::product/aws/ssm-patch-manager",)"
        R"("AwsAccountId":"111122223333","Title":"Finding %1","UpdatedAt":"2026-11-01T00:00:00Z",)"
        R"("Resources":[{"Type":"AwsEc2Instance","Id":"i-0123456789abcdef%1","Region":"eu-west-1"}]%2})")
        .replace("%1", QByteArray::number(number))
        .replace("%2", more.isEmpty() ? QByteArray() : ',' + more);
}

inline QByteArray findings(const QByteArray& records)
{
    return R"({"Findings":[)" + records + "]}";
}
