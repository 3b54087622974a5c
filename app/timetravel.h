// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/latesttask.h"
#include "models/tables/changesummary.h"
#include "models/tables/importmoments.h"

#include <QObject>

#include <QPointer>

#include <functional>

class Actions;
class MomentPopup;
class Pages;
class PastBar;
class QVBoxLayout;
class ToolRow;
class ViewTables;
class Workspace;

struct KnownImports
{
    std::string reports = {}; // DataState::reports: as long as they are the same, so are these
    std::vector<ImportMoment> imports = {};
};

// What can be looked back at.
struct Moments
{
    std::shared_ptr<const KnownImports> known = {};
    std::vector<Instant> days = {}; // the newest moment of each of the last days with reports
};

// Looking back: the moment that all views show, what figures are compared with, and what changed in between.
class TimeTravel : public QObject
{
    Q_OBJECT

public:
    // `column`: of the window; the bar of the past goes below the tool row.
    TimeTravel(Workspace& workspace, ViewTables& tables, Pages& pages, ToolRow& toolRow, const Actions& actions,
        QVBoxLayout& column, QObject* parent);

private:
    using Choose = std::function<void(const std::optional<Instant>& moment)>;

    void connectAsOf(ViewTables& tables, ToolRow& toolRow, const Actions& actions);
    void connectChanges(ViewTables& tables, ToolRow& toolRow, const Actions& actions);
    void chooseAsOf(QWidget* below);
    void chooseCompared(QWidget* below);
    void pinImport();
    void open(MomentPopup* popup, const std::optional<Instant>& current, QWidget* below, const Choose& choose);
    void list(const Moments& moments);
    void showMoment();
    void nameCompared(); // What Changed says which import the earlier moment is that of

    Workspace& m_workspace;
    Pages& m_pages;
    PastBar* m_bar;
    QPointer<MomentPopup> m_popup;
    QuickTask<Moments> m_momentsTask;
    QuickTask<ChangeSummary> m_changesTask;
    QuickTask<std::optional<ImportMoment>> m_pinTask;
    QuickTask<std::shared_ptr<const KnownImports>> m_nameTask;
    std::shared_ptr<const KnownImports> m_known = std::make_shared<KnownImports>();
    bool m_comparing = false; // what the popup asks for
};
