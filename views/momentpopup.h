// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/instant.h"

#include <QFrame>
#include <QList>

class QCalendarWidget;
class QListWidget;
class TextLabel;

// An import to look back at.
struct MomentEntry
{
    Instant moment = 0;
    QString text = {}; // "14 Nov 2026, 22:05 UTC"
    QString detail = {}; // "Import of 15 Nov 2026, 9 files"
};

// Chooses a moment of the past: one of the imports, or the end of a day. Opens below a button, acts at once.
class MomentPopup : public QFrame
{
    Q_OBJECT

public:
    // `none`: what it is called to choose no moment.
    MomentPopup(const QString& title, const QString& none, QWidget* parent);

    void setEntries(const QList<MomentEntry>& entries); // newest first; until then it says that they are being read
    void setCurrent(const std::optional<Instant>& moment);
    void openBelow(const QWidget* button);

signals:
    void chosen(const std::optional<Instant>& moment);

private:
    void choose(const std::optional<Instant>& moment);

    QListWidget* m_list;
    QCalendarWidget* m_calendar;
    TextLabel* m_hint;
    std::optional<Instant> m_current;
};
