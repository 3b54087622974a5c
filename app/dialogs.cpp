// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs.h"

#include "models/domain/message.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QFileDialog>
#include <QFileInfo>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

QString text(const char* source)
{
    return QCoreApplication::translate("Dialogs", source);
}

void open(QFileDialog* dialog, const Dialogs::Chosen& chosen)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QFileDialog::accepted, dialog, [dialog, chosen] { chosen(dialog->selectedFiles()); });
    dialog->open();
}

void openReports(QWidget* parent, const QString& folder, const Dialogs::Chosen& chosen)
{
    auto* dialog = new QFileDialog(parent, text(QT_TRANSLATE_NOOP("Dialogs", "Import Reports")), folder);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    open(dialog, chosen);
}

void openFolder(QWidget* parent, const QString& folder, const Dialogs::Chosen& chosen)
{
    auto* dialog = new QFileDialog(parent, text(QT_TRANSLATE_NOOP("Dialogs", "Import a Folder")), folder);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    open(dialog, chosen);
}

void openFile(QWidget* parent, const QString& title, const QString& folder, const Dialogs::Chosen& chosen)
{
    auto* dialog = new QFileDialog(parent, title, folder);
    dialog->setFileMode(QFileDialog::ExistingFile);
    open(dialog, chosen);
}

// A name that does not exist yet makes a new database.
void openDatabase(QWidget* parent, const QString& folder, const Dialogs::Chosen& chosen)
{
    auto* dialog = new QFileDialog(parent, text(QT_TRANSLATE_NOOP("Dialogs", "Open a Database")), folder,
        text(QT_TRANSLATE_NOOP("Dialogs", "Fleet databases (*.fleet-db);;All files (*)")));
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setDefaultSuffix(u"fleet-db"_s);
    open(dialog, chosen);
}

void saveExport(QWidget* parent, const QString& path, const QString& suffix, const Dialogs::Chosen& chosen)
{
    auto* dialog = new QFileDialog(parent, text(QT_TRANSLATE_NOOP("Dialogs", "Save As")));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix);
    dialog->selectFile(path);
    open(dialog, chosen);
}

}

Dialogs nativeDialogs()
{
    return {.openReports = openReports,
        .openFolder = openFolder,
        .openDatabase = openDatabase,
        .saveExport = saveExport,
        .openUrl = [](const QUrl& url) { QDesktopServices::openUrl(url); },
        .openFolderOf =
            [](const QString& file) {
                QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(file).absolutePath()));
            },
        .openFile = openFile};
}

QString suggestedName(const QString& title, const QString& suffix)
{
    static const QRegularExpression other(u"[^A-Za-z0-9._-]+"_s);
    static const QRegularExpression edges(u"^[.-]+|[.-]+$"_s);
    auto name = title.normalized(QString::NormalizationForm_D).toLower();
    name.remove(QRegularExpression(u"\\p{Mn}"_s));
    name.replace(other, u"-"_s).remove(edges);
    if (name.isEmpty()) {
        name = u"export"_s;
    }
    return name.left(99 - suffix.size()) + u'.' + suffix;
}

QUrl openableUrl(const QString& text)
{
    const QUrl url(text, QUrl::StrictMode);
    const bool safe = url.isValid() && url.scheme() == u"https"_s && !url.host().isEmpty() && url.userInfo().isEmpty()
        && visibleText(text) == text && !text.contains(u'\\');
    return safe ? url : QUrl();
}
