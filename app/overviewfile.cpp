// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/overviewfile.h"

#include "models/exports/tableexport.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostBytes = 64 << 20;

QString pathOf(const std::string& database)
{
    return QFile::decodeName(QByteArray::fromStdString(database)) + u".overview"_s;
}

}

std::optional<KeptOverview> readOverviewFile(const std::string& database)
{
    QFile file(pathOf(database));
    if (!file.open(QIODevice::ReadOnly) || file.size() > mostBytes) {
        return std::nullopt;
    }
    return unpacked(file.readAll());
}

void writeOverviewFile(const std::string& database, const KeptOverview& kept)
{
    const auto bytes = packed(kept);
    if (bytes.size() <= mostBytes) {
        static_cast<void>(
            writeFile(pathOf(database), [&bytes](QIODevice& file) { return file.write(bytes) == bytes.size(); }));
    }
}
