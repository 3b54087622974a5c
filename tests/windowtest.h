// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/importer.h"
#include "app/mainwindow.h"
#include "app/pages.h"
#include "app/workspace.h"
#include "tests/appfixture.h"
#include "views/messagebar.h"
#include "views/style.h"
#include "views/tablepage.h"

#include <QApplication>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

// The window on an empty database in a folder of its own, offscreen; the desktop's dialogs are replaced.
class WindowTest : public QObject
{
protected:
    void useStyle()
    {
        QApplication::setStyle(makeStyle());
        QApplication::setPalette(themePalette(false));
    }

    void openWindow()
    {
        m_fixture = std::make_unique<AppFixture>();
        m_workspace = std::make_unique<Workspace>(m_fixture->settings());
        m_importer = std::make_unique<Importer>();
        const Dialogs dialogs {.openReports = {},
            .openFolder = {},
            .openDatabase = {},
            .saveExport = [this](QWidget*, const QString&, const QString&,
                              const Dialogs::Chosen& chosen) { chosen({m_exportPath}); },
            .openUrl = {},
            .openFile = [this](QWidget*, const QString&, const QString&,
                            const Dialogs::Chosen& chosen) { chosen({m_openPath}); }};
        m_window = std::make_unique<MainWindow>(m_fixture->settings(), *m_workspace, *m_importer, dialogs);
        m_window->resize(1640, 1000);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QSignalSpy opened(m_workspace.get(), &Workspace::opened);
        m_workspace->open(m_fixture->path(u"fleet.fleet-db"_s));
        QTRY_COMPARE(opened.count(), 1);
    }

    void closeWindow()
    {
        m_window.reset();
        m_importer.reset();
        m_workspace.reset();
        m_fixture.reset();
    }

    QString messageText() const
    {
        QStringList texts;
        const auto& bar = m_window->pages().messages();
        for (const auto* label : bar.isVisible() ? bar.findChildren<QLabel*>() : QList<QLabel*> {}) {
            texts.append(label->text());
        }
        return texts.join(u' ');
    }

    int shownRows(const QString& view) const
    {
        const auto rows = m_window->pages().table(view)->snapshot().rows;
        return rows ? static_cast<int>(rows->size()) : -1;
    }

    // What a column of a view says of the database, in order.
    QStringList cells(const char* view, const char* key) const
    {
        Database database(m_workspace->file(), Database::Mode::ReadOnly);
        const auto table = findView(view)->load(database, m_workspace->moment(), {});
        QStringList texts;
        for (std::size_t row = 0; row < table->rowCount(); ++row) {
            texts += QString::fromStdString(dataText(*table, row, static_cast<std::size_t>(table->indexOf(key))));
        }
        texts.sort();
        return texts;
    }

    void importAndWait(const QStringList& paths)
    {
        QSignalSpy finished(m_importer.get(), &Importer::finished);
        m_window->import(paths);
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 20'000);
    }

    void showPage(const QString& page)
    {
        m_window->pages().open(page);
        QTRY_VERIFY(m_window->pages().currentTable()->snapshot().rows);
    }

    std::unique_ptr<AppFixture> m_fixture;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<Importer> m_importer;
    std::unique_ptr<MainWindow> m_window;
    QString m_exportPath, m_openPath; // what the dialogs answer
};
