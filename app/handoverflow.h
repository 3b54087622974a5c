// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/decisionfile.h"
#include "app/dialogs.h"
#include "app/latesttask.h"
#include "models/domain/message.h"

#include <QObject>
#include <QPointer>

#include <functional>

class Actions;
class HandOverWindow;
class Notices;
class Settings;
class TextOutput;
class ViewTables;
class Workspace;

// Findings ▸ Hand Over to Owner and Owners from CSV: what each owner is sent, and who owns what.
class HandOverFlow : public QObject
{
    Q_OBJECT

public:
    HandOverFlow(Workspace& workspace, ViewTables& tables, const Dialogs& dialogs, Settings& settings, Notices& notices,
        const Actions& actions, QWidget* window);

private:
    struct Text
    {
        QString owner = {};
        QString text = {};
        Message problem = {};
    };

    struct Assigned
    {
        OwnerFile file = {};
        QString name = {};
        OwnerAssignment assignment = {};
        Message problem = {};
    };

    void open();
    void fill(); // the owners, when the findings are there
    void write(const QString& owner, const QString& due, bool mail);
    void save(const QString& owner, const QString& text);
    void markNotified(const QString& owner);
    void chooseCsv();
    using ReadRules = std::function<OwnerFile(Database& database)>;

    void assign(const QString& name, const ReadRules& read);
    void takeFromTag();
    [[nodiscard]] bool refuses();
    void finish(const Assigned& assigned);
    [[nodiscard]] static QStringList sentences(QStringList said, const OwnerAssignment& assignment);

    Workspace& m_workspace;
    ViewTables& m_tables;
    const Dialogs& m_dialogs;
    Settings& m_settings;
    Notices& m_notices;
    QWidget* m_window;
    QPointer<HandOverWindow> m_shown;
    LatestTask<Text> m_texts;
    LatestTask<Assigned> m_owners;
};
