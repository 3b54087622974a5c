// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"

#include "app/arguments.h"
#include "app/colorscheme.h"
#include "app/importer.h"
#include "app/mainwindow.h"
#include "app/settings.h"
#include "app/singleinstance.h"
#include "app/translations.h"
#include "app/workspace.h"
#include "views/spokenfocus.h"
#include "views/spokenpopup.h"
#include "views/style.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QIcon>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace {

void useLanguage(const QString& language)
{
    // A language that is the system's too keeps the system's country, with its way to write dates and numbers.
    const auto system = QLocale::system();
    QLocale::setDefault(language.isEmpty() || system.name().startsWith(language) ? system : QLocale(language));
    installTranslations(language);
}

QStringList absolutePaths(const std::vector<std::string>& paths)
{
    QStringList absolute;
    for (const auto& path : paths) {
        absolute.append(QDir::current().absoluteFilePath(argumentText(path.c_str())));
    }
    return absolute;
}

// The window with what outlives it.
class Application
{
public:
    Application(Settings& settings, const QString& database)
        : m_settings(settings)
        , m_scheme(settings)
        , m_workspace(settings)
    {
        QObject::connect(&settings, &Settings::languageChanged, &m_importer, [this] { changeLanguage(); });
        QObject::connect(&m_importer, &Importer::finished, &m_importer, [this] { changeLanguageLater(); });
        QObject::connect(
            &m_workspace, &Workspace::opening, &m_instance, [this] { m_instance.listen(m_workspace.path()); });
        QObject::connect(&m_instance, &SingleInstance::filesReceived, &m_importer, [this](const QStringList& files) {
            m_window->import(files);
            m_window->present();
        });
        m_window = std::make_unique<MainWindow>(m_settings, m_workspace, m_importer, nativeDialogs());
        m_workspace.open(database);
        m_window->show();
    }

    MainWindow& window() { return *m_window; }

private:
    // All texts of the window are made again with it; not while it shows an import.
    void changeLanguage()
    {
        m_languageChanged = true;
        changeLanguageLater();
    }

    void changeLanguageLater()
    {
        QMetaObject::invokeMethod(
            &m_importer,
            [this] {
                if (!m_importer.isRunning() && std::exchange(m_languageChanged, false)) {
                    remakeWindow();
                }
            },
            Qt::QueuedConnection);
    }

    void remakeWindow()
    {
        useLanguage(m_settings.language());
        const auto geometry = m_window->saveGeometry();
        auto window = std::make_unique<MainWindow>(m_settings, m_workspace, m_importer, nativeDialogs());
        window->restoreGeometry(geometry);
        window->show();
        m_window.swap(window); // the old one goes last, or the application would end
    }

    Settings& m_settings;
    ColorSchemeWatcher m_scheme;
    Workspace m_workspace;
    Importer m_importer;
    SingleInstance m_instance;
    std::unique_ptr<MainWindow> m_window;
    bool m_languageChanged = false;
};

}

int runWindow(int& argc, char** argv, const std::string& database, const std::vector<std::string>& paths)
{
    const QApplication application(argc, argv);
    QGuiApplication::setDesktopFileName(u"org.fleetcompliance.dashboard"_s);
    QGuiApplication::setWindowIcon(
        QIcon::fromTheme(u"org.fleetcompliance.dashboard"_s, QIcon(u":/icons/shield-check.svg"_s)));
    QSettings store;
    Settings settings(store);
    useLanguage(settings.language());
    QApplication::setStyle(makeStyle());
    SpokenPopups spokenPopups;
    QCoreApplication::instance()->installEventFilter(&spokenPopups);
    SpokenFocus spokenFocus;
    QCoreApplication::instance()->installEventFilter(&spokenFocus);
    const auto path = QDir::current().absoluteFilePath(argumentText(database.c_str()));
    const auto files = absolutePaths(paths);
    if (SingleInstance::handOver(path, files)) {
        return 0;
    }
    Application window(settings, path);
    window.window().import(files);
    return QApplication::exec();
}
