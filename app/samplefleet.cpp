// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/samplefleet.h"

#include "app/cli.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

QString sampleFleetFolder()
{
    const QString folders[] = {
        QCoreApplication::applicationDirPath() + u"/../share/fleet-compliance/sample-fleet"_s,
#ifdef FLEET_SAMPLE_DIR
        QStringLiteral(FLEET_SAMPLE_DIR), // only where the application was built
#endif
    };
    for (const auto& folder : folders) {
        if (QFileInfo(folder).isDir()) {
            return QDir::cleanPath(folder);
        }
    }
    return {};
}

QString defaultDatabasePath()
{
    return QFile::decodeName(QByteArray::fromStdString(defaultDatabase()));
}

QString sampleDatabasePath()
{
    return QFileInfo(defaultDatabasePath()).absoluteDir().filePath(u"sample.fleet-db"_s);
}

bool isSampleDatabase(const QString& path)
{
    return QFileInfo(path).fileName() == u"sample.fleet-db"_s;
}
