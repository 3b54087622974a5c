// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/filewords.h"

#include "models/formats/pathhints.h"
#include "models/formats/source.h"

#include <QCoreApplication>

namespace {

Message scopeFrom(std::string_view path, std::string_view account, std::string_view region)
{
    if (account.empty() && region.empty()) {
        return {};
    }
    const auto said = scopeOfPath(std::string(path));
    const bool bothFromPath = said.account == account && said.region == region;
    return bothFromPath ? Message {QT_TRANSLATE_NOOP("Message", "the path"), {}}
                        : Message {QT_TRANSLATE_NOOP("Message", "the records"), {}};
}

}

FileWords fileWords()
{
    return {.kindTitle = &kindTitle, .scopeFrom = &scopeFrom};
}

std::string kindTitle(std::string_view key)
{
    for (const auto& kind : recordKinds()) {
        if (key == kind.key) {
            return QCoreApplication::translate("RecordKind", kind.title).toStdString();
        }
    }
    return std::string(key);
}
