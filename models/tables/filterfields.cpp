// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/filterfields.h"

#include "models/tables/nearword.h"
#include "models/tables/table.h"

#include <algorithm>

namespace {
struct Alias
{
    const char* name = "";
    const char* key = "";
};

// Of several lines with one name, the first whose column the view has.
constexpr Alias aliases[] = {
    {"instance", "node"},
    {"instanceid", "node"},
    {"host", "name"},
    {"hostname", "name"},
    {"os", "platform"},
    {"sev", "severity"},
    {"scanned", "lastScan"},
    {"scanned", "operationEnd"},
    {"scanned", "reported"},
    {"scan", "lastScan"},
    {"scan", "operationEnd"},
    {"cause", "causes"},
    {"reason", "causes"},
    {"status", "verdict"},
    {"status", "state"},
    {"compliance", "verdict"},
    {"compliance", "status"},
    {"workflow", "status"},
    {"decision", "standing"},
    {"reboot", "pendingReboot"},
    {"kb", "patch"},
    {"cve", "cves"},
    {"check", "control"},
    {"group", "patchGroup"},
    {"tag", "tags"},
    {"ip", "address"},
    {"owner", "author"},
    {"by", "author"},
    {"age", "updated"},
    {"age", "since"},
    {"noncompliantsince", "since"},
    {"seen", "lastObserved"},
    {"arn", "resource"},
    {"failedassociations", "associations"},
};

const ColumnSpec* withKey(QStringView key, std::span<const ColumnSpec> columns)
{
    const auto found =
        std::ranges::find_if(columns, [&](const ColumnSpec& column) { return key == QLatin1String(column.key); });
    return found == columns.end() ? nullptr : &*found;
}

template <typename Name> const ColumnSpec* named(const QString& plain, std::span<const ColumnSpec> columns, Name nameOf)
{
    const auto found = std::ranges::find_if(columns, [&](const ColumnSpec& column) {
        const auto name = plainName(nameOf(column));
        return !name.isEmpty() && name == plain;
    });
    return found == columns.end() ? nullptr : &*found;
}

const ColumnSpec* aliased(const QString& plain, std::span<const ColumnSpec> columns)
{
    for (const auto& alias : aliases) {
        if (const auto* column = withKey(QLatin1String(alias.key).toString(), columns);
            column != nullptr && plain == QLatin1String(alias.name)) {
            return column;
        }
    }
    return nullptr;
}
}

const ColumnSpec* findFilterField(const QString& name, std::span<const ColumnSpec> columns)
{
    const auto plain = plainName(name);
    if (plain.isEmpty()) {
        return nullptr;
    }
    const auto* found = named(plain, columns, [](const auto& column) { return QString::fromLatin1(column.key); });
    if (found == nullptr) {
        found = named(plain, columns, [](const auto& column) { return QString::fromLatin1(column.title); });
    }
    if (found == nullptr) {
        found = named(plain, columns, [](const auto& column) { return QString::fromLatin1(column.jsonName); });
    }
    if (found == nullptr) {
        found = aliased(plain, columns);
    }
    return found != nullptr ? found : named(plain, columns, [](const auto& column) { return columnTitle(column); });
}

QString nearestFilterField(const QString& name, std::span<const ColumnSpec> columns)
{
    QStringList names;
    for (const auto& column : columns) {
        names.append(QString::fromLatin1(column.key));
    }
    for (const auto& column : columns) {
        names.append(otherFieldNames(column, columns));
    }
    const auto nearest = nearestName(name, names);
    return findFilterField(nearest, columns) == nullptr ? QString() : nearest;
}

QStringList otherFieldNames(const ColumnSpec& column, std::span<const ColumnSpec> columns)
{
    QStringList names;
    const auto add = [&](QString name) {
        name.removeIf([](QChar letter) { return !letter.isLetterOrNumber(); });
        const bool known = name.isEmpty() || names.contains(name, Qt::CaseInsensitive)
            || plainName(name) == plainName(QString::fromLatin1(column.key));
        if (!known && findFilterField(name, columns) == &column) {
            names.append(name);
        }
    };
    for (const auto& alias : aliases) {
        if (QLatin1String(alias.key) == QLatin1String(column.key)) {
            add(QString::fromLatin1(alias.name));
        }
    }
    add(QString::fromLatin1(column.title));
    add(QString::fromLatin1(column.jsonName));
    return names;
}

bool isRawField(QStringView name)
{
    return name.size() > 4 && name.startsWith(u"raw.");
}

bool isOrderedField(ColumnType type)
{
    return type == ColumnType::Number || type == ColumnType::Time || type == ColumnType::Severity
        || type == ColumnType::FindingCompliance || type == ColumnType::Coverage;
}
