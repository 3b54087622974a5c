// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/windowtest.h"

#include <QAbstractButton>

// Windows in which an import asks something before it begins.
class ImportPanesTest : public WindowTest
{
protected:
    template <typename Pane> Pane* pane() const { return m_window->findChild<Pane*>(); }

    static void press(const QWidget* where, const QString& text)
    {
        for (auto* button : where->findChildren<QAbstractButton*>()) {
            if (button->text() == text) {
                button->click();
                return;
            }
        }
        QFAIL(qPrintable(text));
    }

    void preview(const QStringList& paths)
    {
        m_fixture->settings().setPreviewAlways(true);
        m_window->import(paths);
    }
};
