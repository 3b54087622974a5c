// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/textoutput.h"

#include "app/dialogs.h"
#include "app/notices.h"
#include "app/settings.h"
#include "models/exports/tableexport.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QFileInfo>

TextOutput::TextOutput(const Dialogs& dialogs, Settings& settings, Notices& notices, QWidget* window)
    : QObject(window)
    , m_dialogs(dialogs)
    , m_settings(settings)
    , m_notices(notices)
    , m_window(window)
    , m_writer([this](const Message& problem) {
        const auto file = visibleText(QDir::toNativeSeparators(m_path));
        m_notices.show(problem.empty() ? MessageBar::Kind::Good : MessageBar::Kind::Error,
            problem.empty() ? tr("%1 is written.").arg(file) : translated(problem));
    })
{
}

void TextOutput::copy(const QString& text)
{
    QApplication::clipboard()->setText(text);
    m_notices.show(MessageBar::Kind::Good, tr("The text is on the clipboard."));
}

void TextOutput::say(const QString& sentence)
{
    m_notices.show(MessageBar::Kind::Information, sentence);
}

void TextOutput::save(const QString& text, const QString& name, const QString& suffix)
{
    const auto folder = m_settings.lastFolder().isEmpty() ? QDir::homePath() : m_settings.lastFolder();
    m_dialogs.saveExport(
        m_window, QDir(folder).filePath(suggestedName(name, suffix)), suffix, [this, text](const QStringList& paths) {
            if (!paths.isEmpty()) {
                m_settings.setLastFolder(QFileInfo(paths.front()).absolutePath());
                write(text, paths.front());
            }
        });
}

void TextOutput::write(const QString& text, const QString& path)
{
    m_path = path;
    m_writer.run([bytes = text.toUtf8(), path](std::stop_token) {
        return writeFile(path, [&bytes](QIODevice& device) { return device.write(bytes) == bytes.size(); });
    });
}
