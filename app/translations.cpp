// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace {

void install(const QString& name, const QString& folder, const QLocale& locale)
{
    auto* translator = new QTranslator(QCoreApplication::instance());
    translator->setObjectName(u"fleet"_s);
    if (translator->load(locale, name, u"_"_s, folder)) {
        QCoreApplication::installTranslator(translator);
    } else {
        translator->deleteLater();
    }
}

}

void installTranslations(const QString& language)
{
    for (auto* translator : QCoreApplication::instance()->findChildren<QTranslator*>(u"fleet"_s)) {
        QCoreApplication::removeTranslator(translator);
        translator->deleteLater();
    }
    const QLocale locale = language.isEmpty() ? QLocale::system() : QLocale(language);
    install(u"fleet-compliance"_s, u":/i18n"_s, QLocale(u"en"_s));
    install(u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath), locale);
    install(u"fleet-compliance"_s, u":/i18n"_s, locale);
}
