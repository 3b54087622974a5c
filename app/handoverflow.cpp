// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/handoverflow.h"

#include "app/actions.h"
#include "app/decidefindings.h"
#include "app/decisionfile.h"
#include "app/exchangedecisions.h"
#include "app/notices.h"
#include "app/settings.h"
#include "app/textoutput.h"
#include "app/viewtables.h"
#include "app/workspace.h"
#include "models/exports/ownermail.h"
#include "models/exports/ownertext.h"
#include "models/tables/ownertags.h"
#include "views/handoverwindow.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

HandOverFlow::HandOverFlow(Workspace& workspace, ViewTables& tables, const Dialogs& dialogs, Settings& settings,
    Notices& notices, const Actions& actions, QWidget* window)
    : QObject(window)
    , m_workspace(workspace)
    , m_tables(tables)
    , m_dialogs(dialogs)
    , m_settings(settings)
    , m_notices(notices)
    , m_window(window)
    , m_texts([this](const Text& text) {
        if (!text.problem.empty()) {
            emit m_workspace.failed(translated(text.problem));
        } else if (m_shown) {
            m_shown->setText(text.owner, text.text);
        }
    })
    , m_owners([this](const Assigned& assigned) { finish(assigned); })
{
    connect(actions.handOver, &QAction::triggered, this, &HandOverFlow::open);
    connect(actions.ownersFromCsv, &QAction::triggered, this, &HandOverFlow::chooseCsv);
    connect(actions.ownersFromTag, &QAction::triggered, this, &HandOverFlow::takeFromTag);
    connect(&tables, &ViewTables::loaded, this, [this](const QString& view) {
        if (view == u"findings"_s) {
            fill();
        }
    });
    connect(&workspace, &Workspace::opening, this, [this] {
        m_texts.cancel();
        if (m_shown) {
            m_shown->close();
        }
    });
}

void HandOverFlow::open()
{
    if (!m_workspace.isOpen()) {
        return;
    }
    if (!m_shown) {
        m_shown = new HandOverWindow(m_window);
        auto* output = new TextOutput(m_dialogs, m_settings, m_notices, m_shown);
        connect(m_shown, &HandOverWindow::textWanted, this, &HandOverFlow::write);
        connect(m_shown, &HandOverWindow::copyRequested, output, &TextOutput::copy);
        connect(m_shown, &HandOverWindow::saveRequested, output,
            [output, shown = m_shown](const QString& owner, const QString& text) {
                output->save(text, tr("Findings for %1").arg(owner), shown->isMail() ? u"txt"_s : u"md"_s);
            });
        connect(m_shown, &HandOverWindow::csvRequested, this, &HandOverFlow::chooseCsv);
        connect(m_shown, &HandOverWindow::notifyRequested, this, &HandOverFlow::markNotified);
    }
    m_shown->show();
    m_shown->raise();
    m_shown->activateWindow();
    m_tables.want(u"findings"_s);
    fill();
}

void HandOverFlow::fill()
{
    const auto findings = m_tables.table(u"findings"_s);
    if (!m_shown || !findings) {
        return;
    }
    QList<OwnerEntry> owners;
    for (const auto& count : countOwners(findings)) {
        owners.append({.name = QString::fromStdString(count.owner), .open = count.open, .fresh = count.fresh});
    }
    m_shown->setOwners(owners);
}

void HandOverFlow::write(const QString& owner, const QString& due, bool mail)
{
    m_texts.run([owner, due, mail, findings = m_tables.table(u"findings"_s), file = m_workspace.file(),
                    moment = m_workspace.moment()](std::stop_token stop) {
        Text text {.owner = owner};
        text.problem = problemOf([&] {
            Database database(file, Database::Mode::ReadOnly);
            const auto interrupt = database.interruptOn(stop);
            const auto nodes = loadOwned(database, moment, owner.toStdString(), findings);
            text.text = mail ? ownerMail(owner, nodes, due).text() : ownerMarkdown(owner, nodes, due);
        });
        return text;
    });
}

// The new findings of the owner, in one step.
void HandOverFlow::markNotified(const QString& owner)
{
    const auto findings = m_tables.table(u"findings"_s);
    if (!findings || m_workspace.asOf()) {
        emit m_workspace.failed(tr("Decisions are made about the present. Go back to now to decide."));
        return;
    }
    const auto keys = newFindingsOf(findings, owner.toStdString());
    if (!keys.empty()) {
        m_workspace.push(std::make_unique<DecideFindings>(m_workspace,
            DecideFindings::Choice {.keys = keys,
                .status = WorkflowStatus::Notified,
                .note = QString::fromStdString(handOverNote(owner.toStdString())),
                .author = m_settings.author()}));
    }
}

bool HandOverFlow::refuses()
{
    if (m_workspace.asOf()) {
        emit m_workspace.failed(tr("Decisions are made about the present. Go back to now to decide."));
    }
    return m_workspace.asOf().has_value();
}

void HandOverFlow::chooseCsv()
{
    if (!m_workspace.isOpen() || !m_dialogs.openFile) {
        return;
    }
    if (refuses()) {
        return;
    }
    const auto folder = m_settings.lastFolder().isEmpty() ? QDir::homePath() : m_settings.lastFolder();
    m_dialogs.openFile(m_window, tr("Owners of Nodes and Accounts (CSV)"), folder, [this](const QStringList& paths) {
        if (!paths.isEmpty()) {
            m_settings.setLastFolder(QFileInfo(paths.front()).absolutePath());
            assign(visibleText(QFileInfo(paths.front()).fileName()),
                [path = paths.front()](Database&) { return readOwnerFile(path); });
        }
    });
}

// Of the nodes; in any case.
void HandOverFlow::takeFromTag()
{
    if (m_workspace.isOpen() && !refuses()) {
        assign(tr("the tag “%1”").arg(u"Owner"_s), [](Database& database) {
            OwnerFile tags;
            tags.rules = ownersByTag(database, {}, "Owner");
            return tags;
        });
    }
}

void HandOverFlow::assign(const QString& name, const ReadRules& read)
{
    m_owners.run([name, read, findings = m_tables.table(u"findings"_s), author = m_settings.author().toStdString(),
                     file = m_workspace.file()](std::stop_token stop) {
        Assigned assigned {.name = name};
        assigned.problem = problemOf([&] {
            Database database(file, Database::Mode::ReadOnly);
            const auto interrupt = database.interruptOn(stop);
            assigned.file = read(database);
            assigned.assignment = assignByRules(database, {}, assigned.file.rules, author, findings);
        });
        return assigned;
    });
}

// With what the file says besides.
QStringList HandOverFlow::sentences(QStringList said, const OwnerAssignment& assignment)
{
    if (assignment.already > 0) {
        said += tr("%Ln finding(s) had the owner already.", nullptr, static_cast<int>(assignment.already));
    }
    if (!assignment.unknown.empty()) {
        said += tr("%Ln name(s) of it are no node and no account here: %1.", nullptr,
            static_cast<int>(assignment.unknown.size()))
                    .arg(firstNames(assignment.unknown));
    }
    return said;
}

void HandOverFlow::finish(const Assigned& assigned)
{
    const auto& file = assigned.file;
    if (!assigned.problem.empty()) {
        emit m_workspace.failed(translated(assigned.problem));
    } else if (!file.problem.isEmpty()) {
        emit m_workspace.failed(tr("%1 cannot be read: %2").arg(assigned.name, file.problem));
    } else if (assigned.assignment.decided.empty()) {
        m_notices.show(MessageBar::Kind::Information,
            sentences({tr("No finding is assigned by %1.").arg(assigned.name)}, assigned.assignment).join(u' '));
    } else {
        const auto count = static_cast<int>(assigned.assignment.decided.size());
        const auto sentence =
            sentences({tr("%Ln finding(s) assigned by %1.", nullptr, count).arg(assigned.name)}, assigned.assignment)
                .join(u' ');
        const auto make = [rules = file.rules, findings = m_tables.table(u"findings"_s),
                              author = m_settings.author().toStdString()](Database& database) {
            return assignByRules(database, {}, rules, author, findings).decided;
        };
        m_workspace.push(exchangeCommand(
            m_workspace, {tr("Assign Owners"), sentence, tr("The owners could not be assigned: %1")}, make));
    }
}
