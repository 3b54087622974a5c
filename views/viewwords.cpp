// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/viewwords.h"

#include "models/tables/views.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>
#include <string_view>

namespace {

struct Words
{
    std::string_view view;
    const char* all;
    const char* match;
    const char* none;
    const char* hint;
};

constexpr auto patchWords =
    Words {"", QT_TRANSLATE_N_NOOP("ViewWords", "%Ln patch(es)"), QT_TRANSLATE_N_NOOP("ViewWords", "%1 of %Ln patch(es)"),
        QT_TRANSLATE_NOOP("ViewWords", "No patches match these filters"),
        QT_TRANSLATE_NOOP("ViewWords", "Filter patches  ( / )")};

constexpr std::array words {
    Words {"nodes", QT_TRANSLATE_N_NOOP("ViewWords", "%Ln node(s)"),
        QT_TRANSLATE_N_NOOP("ViewWords", "%1 of %Ln node(s)"),
        QT_TRANSLATE_NOOP("ViewWords", "No nodes match these filters"),
        QT_TRANSLATE_NOOP("ViewWords", "Filter nodes  ( / )")},
    Words {"findings", QT_TRANSLATE_N_NOOP("ViewWords", "%Ln finding(s)"),
        QT_TRANSLATE_N_NOOP("ViewWords", "%1 of %Ln finding(s)"),
        QT_TRANSLATE_NOOP("ViewWords", "No findings match these filters"),
        QT_TRANSLATE_NOOP("ViewWords", "Filter findings  ( / )")},
    Words {"cves", QT_TRANSLATE_N_NOOP("ViewWords", "%Ln CVE(s)"), QT_TRANSLATE_N_NOOP("ViewWords", "%1 of %Ln CVE(s)"),
        QT_TRANSLATE_NOOP("ViewWords", "No CVEs match these filters"),
        QT_TRANSLATE_NOOP("ViewWords", "Filter CVEs  ( / )")},
    Words {"green-path", QT_TRANSLATE_N_NOOP("ViewWords", "%Ln step(s)"),
        QT_TRANSLATE_N_NOOP("ViewWords", "%1 of %Ln step(s)"),
        QT_TRANSLATE_NOOP("ViewWords", "No steps match these filters"),
        QT_TRANSLATE_NOOP("ViewWords", "Filter steps  ( / )")},
    Words {"reboot-queue", QT_TRANSLATE_N_NOOP("ViewWords", "%Ln node(s)"),
        QT_TRANSLATE_N_NOOP("ViewWords", "%1 of %Ln node(s)"),
        QT_TRANSLATE_NOOP("ViewWords", "No nodes match these filters"),
        QT_TRANSLATE_NOOP("ViewWords", "Filter nodes  ( / )")},
    Words {"reconcile", QT_TRANSLATE_N_NOOP("ViewWords", "%Ln finding(s)"),
        QT_TRANSLATE_N_NOOP("ViewWords", "%1 of %Ln finding(s)"),
        QT_TRANSLATE_NOOP("ViewWords", "No findings match these filters"),
        QT_TRANSLATE_NOOP("ViewWords", "Filter findings  ( / )")},
    Words {"associations", QT_TRANSLATE_N_NOOP("ViewWords", "%Ln association(s)"),
        QT_TRANSLATE_N_NOOP("ViewWords", "%1 of %Ln association(s)"),
        QT_TRANSLATE_NOOP("ViewWords", "No associations match these filters"),
        QT_TRANSLATE_NOOP("ViewWords", "Filter associations  ( / )")},
    Words {"all-associations", QT_TRANSLATE_N_NOOP("ViewWords", "%Ln association(s)"),
        QT_TRANSLATE_N_NOOP("ViewWords", "%1 of %Ln association(s)"),
        QT_TRANSLATE_NOOP("ViewWords", "No associations match these filters"),
        QT_TRANSLATE_NOOP("ViewWords", "Filter associations  ( / )")},
    Words {"custom", QT_TRANSLATE_N_NOOP("ViewWords", "%Ln item(s)"),
        QT_TRANSLATE_N_NOOP("ViewWords", "%1 of %Ln item(s)"),
        QT_TRANSLATE_NOOP("ViewWords", "No items match these filters"),
        QT_TRANSLATE_NOOP("ViewWords", "Filter items  ( / )")},
    Words {"events", QT_TRANSLATE_N_NOOP("ViewWords", "%Ln event(s)"),
        QT_TRANSLATE_N_NOOP("ViewWords", "%1 of %Ln event(s)"),
        QT_TRANSLATE_NOOP("ViewWords", "No events match these filters"),
        QT_TRANSLATE_NOOP("ViewWords", "Filter events  ( / )")},
    Words {"definitions", QT_TRANSLATE_N_NOOP("ViewWords", "%Ln definition(s)"),
        QT_TRANSLATE_N_NOOP("ViewWords", "%1 of %Ln definition(s)"),
        QT_TRANSLATE_NOOP("ViewWords", "No definitions match these filters"),
        QT_TRANSLATE_NOOP("ViewWords", "Filter definitions  ( / )")},
    Words {"imports", QT_TRANSLATE_N_NOOP("ViewWords", "%Ln file(s)"),
        QT_TRANSLATE_N_NOOP("ViewWords", "%1 of %Ln file(s)"),
        QT_TRANSLATE_NOOP("ViewWords", "No files match these filters"),
        QT_TRANSLATE_NOOP("ViewWords", "Filter files  ( / )")},
    Words {"decisions", QT_TRANSLATE_N_NOOP("ViewWords", "%Ln decision(s)"),
        QT_TRANSLATE_N_NOOP("ViewWords", "%1 of %Ln decision(s)"),
        QT_TRANSLATE_NOOP("ViewWords", "No decisions match these filters"),
        QT_TRANSLATE_NOOP("ViewWords", "Filter decisions  ( / )")},
    Words {"suppressions", QT_TRANSLATE_N_NOOP("ViewWords", "%Ln rule(s)"),
        QT_TRANSLATE_N_NOOP("ViewWords", "%1 of %Ln rule(s)"),
        QT_TRANSLATE_NOOP("ViewWords", "No rules match these filters"),
        QT_TRANSLATE_NOOP("ViewWords", "Filter rules  ( / )")},
    Words {"coverage", QT_TRANSLATE_N_NOOP("ViewWords", "%Ln row(s)"),
        QT_TRANSLATE_N_NOOP("ViewWords", "%1 of %Ln row(s)"),
        QT_TRANSLATE_NOOP("ViewWords", "No rows match these filters"),
        QT_TRANSLATE_NOOP("ViewWords", "Filter rows  ( / )")},
    Words {"changes", QT_TRANSLATE_N_NOOP("ViewWords", "%Ln change(s)"),
        QT_TRANSLATE_N_NOOP("ViewWords", "%1 of %Ln change(s)"),
        QT_TRANSLATE_NOOP("ViewWords", "No changes match these filters"),
        QT_TRANSLATE_NOOP("ViewWords", "Filter changes  ( / )")},
    Words {"history", QT_TRANSLATE_N_NOOP("ViewWords", "%Ln event(s)"),
        QT_TRANSLATE_N_NOOP("ViewWords", "%1 of %Ln event(s)"),
        QT_TRANSLATE_NOOP("ViewWords", "No events match these filters"),
        QT_TRANSLATE_NOOP("ViewWords", "Filter events  ( / )")},
};

const Words& wordsOf(const QString& view)
{
    for (const auto& one : words) {
        if (view == QLatin1StringView(one.view.data(), static_cast<qsizetype>(one.view.size()))) {
            return one;
        }
    }
    return patchWords;
}

QString say(const char* text, int number = -1)
{
    return QCoreApplication::translate("ViewWords", text, nullptr, number);
}

} // namespace

QString viewTitle(const QString& view)
{
    const auto* spec = findView(view.toStdString());
    return spec != nullptr ? QCoreApplication::translate("View", spec->title) : view;
}

QString matchText(const QString& view, int shown, int all)
{
    const auto& one = wordsOf(view);
    return shown == all ? say(one.all, all) : say(one.match, all).arg(QLocale().toString(shown));
}

QString noMatchText(const QString& view)
{
    return say(wordsOf(view).none);
}

QString filterHint(const QString& view)
{
    return say(wordsOf(view).hint);
}
