// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/undowords.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t namedAtMost = 3;

QString dependentsSentence(const UndoneImport& undone)
{
    QStringList names;
    for (const auto& name : undone.dependents) {
        if (names.size() < static_cast<qsizetype>(namedAtMost)) {
            names += visibleText(QString::fromStdString(name)).left(100);
        }
    }
    const auto count = std::max<std::uint64_t>(undone.dependentCount, undone.dependents.size());
    const auto more = static_cast<int>(count) - static_cast<int>(names.size());
    const auto list = names.join(u", "_s);
    return more > 0
        ? QCoreApplication::translate("UndoImport", "Later files build on it: %1 and %Ln more.", nullptr, more)
              .arg(list)
        : QCoreApplication::translate("UndoImport", "Later files build on it: %1.").arg(list);
}

}

QString undoSentence(const UndoneImport& undone)
{
    const auto files = static_cast<int>(undone.files); // lupdate overlooks a text with a cast behind it
    return QCoreApplication::translate(
        "UndoImport", "The import of %Ln files was undone; records taken back: %1.", nullptr, files)
        .arg(QLocale().toString(static_cast<qulonglong>(undone.records)));
}

QString undoRefusal(const UndoneImport& undone)
{
    QStringList sentences {undone.reason.empty()
            ? QCoreApplication::translate("UndoImport", "The import cannot be undone.")
            : translated(undone.reason)};
    if (!undone.dependents.empty()) {
        sentences += dependentsSentence(undone);
    }
    if (const auto decided = static_cast<int>(undone.decided); decided > 0) {
        sentences += QCoreApplication::translate("UndoImport",
            "%Ln findings that only it brought were decided here: withdraw these decisions first.", nullptr, decided);
    }
    return sentences.join(u' ');
}
