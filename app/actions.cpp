// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions.h"

#include "app/pages.h"
#include "app/savedviews.h"
#include "models/domain/words.h"
#include "models/tables/statewords.h"
#include "views/icons.h"

#include <QActionGroup>
#include <QMenuBar>
#include <QUndoStack>
#include <QWidget>

using namespace Qt::StringLiterals;

Actions::Actions(QWidget* window)
    : QObject(window)
    , m_window(window)
{
    addFile();
    addEdit();
    addView();
    addGo();
    addFindings();
    addHelp();
    refreshIcons();
}

QAction* Actions::add(const QString& text, const char* icon, const QList<QKeySequence>& keys)
{
    auto* action = new QAction(text, this);
    action->setProperty("iconName", QString::fromLatin1(icon));
    action->setShortcuts(keys);
    m_all.append(action);
    m_window->addAction(action); // its key works although no menu is open
    return action;
}

void Actions::addFile()
{
    import = add(tr("&Import…"), "download", {QKeySequence::Open});
    importFolder = add(tr("Import &Folder…"), "folder-open", {Qt::CTRL | Qt::SHIFT | Qt::Key_O});
    importPreview = add(tr("Import with Pre&view…"), "file-text", {Qt::CTRL | Qt::ALT | Qt::Key_I});
    undoImport = add(tr("&Undo Import"), "undo-2");
    pinImport = add(tr("&Pin as “Before the Window”"), "git-compare");
    pinImport->setStatusTip(
        tr("Compare everything with the fleet as this import told it, until another moment is chosen"));
    exportCsv = add(tr("Export View as &CSV…"), "upload", {Qt::CTRL | Qt::Key_E});
    exportJson = add(tr("Export View as &JSON…"), "file-json", {Qt::CTRL | Qt::SHIFT | Qt::Key_E});
    exportHtml = add(tr("Export View as Web &Page…"), "globe");
    exportSelection = add(tr("Export Se&lection as CSV…"));
    openDatabase = add(tr("Open Another &Database…"), "database");
    openDefault = add(tr("Open M&y Fleet"), "database");
    loadSample = add(tr("&Load Sample Fleet"), "layers");
    close = add(tr("Close &Window"), "", {QKeySequence::Close});
    quit = add(tr("&Quit"), "log-out", {QKeySequence::Quit});
}

void Actions::addEdit()
{
    undo = add(tr("&Undo"), "undo-2", {QKeySequence::Undo});
    redo = add(
        tr("&Redo"), "redo-2", {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)});
    copyRows = add(tr("&Copy Rows"), "copy", {QKeySequence::Copy});
    copyCell = add(tr("Copy C&ell"), "", {Qt::CTRL | Qt::ALT | Qt::Key_C});
    copyMarkdown = add(tr("Copy as &Markdown"));
    copyIds = add(tr("Copy &IDs"), "", {Qt::CTRL | Qt::SHIFT | Qt::Key_C});
    paste = add(tr("&Paste Reports"), "clipboard-list", {QKeySequence::Paste});
    filter = add(tr("&Filter…"), "filter", {QKeySequence::Find});
    filterToValue = add(tr("Filter to This &Value"), "list-filter", {Qt::CTRL | Qt::SHIFT | Qt::Key_F});
    excludeValue = add(tr("E&xclude This Value"), "", {Qt::CTRL | Qt::SHIFT | Qt::Key_X});
    onlyNode = add(tr("Only This &Node"), "", {Qt::CTRL | Qt::SHIFT | Qt::Key_J});
    clearFilters = add(tr("C&lear Filters"), "filter-x", {Qt::CTRL | Qt::SHIFT | Qt::Key_L});
    settings = add(tr("&Settings"), "settings", {Qt::CTRL | Qt::Key_Comma});
    settings->setMenuRole(QAction::PreferencesRole);
}

void Actions::addView()
{
    panel = add(tr("&Detail Panel"), "panel-right", {Qt::CTRL | Qt::Key_I});
    panel->setCheckable(true);
    auto* schemes = new QActionGroup(this);
    systemScheme = add(tr("&System Colors"), "sun-moon");
    light = add(tr("&Light"), "sun");
    dark = add(tr("D&ark"), "moon");
    auto* densities = new QActionGroup(this);
    comfortable = add(tr("&Comfortable Rows"));
    compact = add(tr("C&ompact Rows"));
    for (auto* action : {systemScheme, light, dark, comfortable, compact}) {
        action->setCheckable(true);
        (action == comfortable || action == compact ? densities : schemes)->addAction(action);
    }
    expandGroups = add(tr("E&xpand All Groups"));
    collapseGroups = add(tr("Collapse All &Groups"));
    fullScreen = add(tr("&Full Screen"), "", {Qt::Key_F11});
    fullScreen->setCheckable(true);
}

void Actions::addGo()
{
    palette = add(tr("Search and &Commands"), "search",
        {QKeySequence(Qt::CTRL | Qt::Key_K), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P)});
    back = add(tr("&Back"), "arrow-left", {QKeySequence(Qt::ALT | Qt::Key_Left)});
    forward = add(tr("&Forward"), "arrow-right", {QKeySequence(Qt::ALT | Qt::Key_Right)});
    openRow = add(tr("&Open"), "external-link", {Qt::CTRL | Qt::Key_Return});
    int number = 0;
    for (const auto& spec : pageSpecs()) {
        auto* action =
            add(pageTitle(QString::fromLatin1(spec.id)), spec.icon, {QKeySequence(Qt::CTRL | (Qt::Key_1 + number++))});
        action->setData(QString::fromLatin1(spec.id));
        pages.append(action);
    }
    rebootQueue = add(tr("Reboot &Queue"), "rotate-ccw");
    coverage = add(tr("Data Co&verage"), "table", {Qt::CTRL | Qt::SHIFT | Qt::Key_D});
    asOf = add(tr("Show the Fleet as o&f…"), "calendar", {Qt::CTRL | Qt::SHIFT | Qt::Key_H});
    now = add(tr("Back to &Now"), "history", {Qt::ALT | Qt::Key_Home});
    compare = add(tr("Compare &With…"), "git-compare");
    saveView = add(tr("Save Vie&w…"), "bookmark", {Qt::CTRL | Qt::Key_D});
    for (const auto& saved : ::savedViews()) {
        auto* action = add(savedViewTitle(saved), saved.icon);
        action->setData(QString::fromLatin1(saved.id));
        savedViews.append(action);
    }
}

void Actions::addFindings()
{
    resolve = add(tr("Mark &Resolved"), "ticket-check", {Qt::CTRL | Qt::SHIFT | Qt::Key_R});
    suppress = add(tr("&Suppress…"), "eye-off", {Qt::CTRL | Qt::SHIFT | Qt::Key_S});
    handOver = add(tr("&Hand Over to Owner…"), "users", {Qt::CTRL | Qt::ALT | Qt::Key_H});
    ownersFromCsv = add(tr("Owners from CS&V…"), "file-text");
    shareDecisions = add(tr("S&hare Decisions…"), "upload");
    mergeDecisions = add(tr("&Merge Decisions…"), "download");
    suppressMatching = add(tr("Suppress All That the &Filter Finds…"), "filter", {Qt::CTRL | Qt::ALT | Qt::Key_S});
    withdrawSuppression = add(tr("With&draw Suppression"), "undo-2");
    notified = add(tr("Mark &Notified"), "bell", {Qt::CTRL | Qt::SHIFT | Qt::Key_N});
    reopen = add(tr("Re&open"), "circle-dot", {Qt::CTRL | Qt::ALT | Qt::Key_R});
    note = add(tr("Add No&te…"), "message-square", {Qt::CTRL | Qt::SHIFT | Qt::Key_M});
    openSource = add(tr("Open Source &Link"), "external-link", {Qt::CTRL | Qt::ALT | Qt::Key_O});
    copyArns = add(tr("Copy &ARNs"), "copy");
    acceptProposals =
        add(tr("Resolve &Proposed"), "check-check", {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Return)});
    assignOwner = add(tr("Assign O&wner…"), "users", {Qt::CTRL | Qt::ALT | Qt::Key_W});
    markUnseen = add(tr("Mark as &Unseen"), "", {Qt::CTRL | Qt::ALT | Qt::Key_U});
    markSeen = add(tr("Mark All as Se&en"), "check-check");
    exportDecisions = add(tr("&Decisions for Security Hub…"), "ticket-check", {Qt::CTRL | Qt::ALT | Qt::Key_E});
    exportDecisionsAgain = add(tr("Decisions for Security Hub, &Again…"));
    for (const auto severity :
        {Severity::Critical, Severity::High, Severity::Medium, Severity::Low, Severity::Informational}) {
        severities.append(add(tr("Severity %1").arg(stateWord(ColumnType::Severity, static_cast<int>(severity)))));
        severities.last()->setData(static_cast<int>(severity));
    }
    severities.append(add(tr("Severity as Imported")));
}

void Actions::addHelp()
{
    selectionCommands = add(tr("&Commands for Selection…"), "square-terminal", {Qt::CTRL | Qt::SHIFT | Qt::Key_B});
    stopImport = add(tr("&Stop Import"), "circle-x", {Qt::CTRL | Qt::Key_Period});
    reload = add(tr("&Reload"), "refresh-cw", {QKeySequence::Refresh});
    shortcuts = add(
        tr("&Keyboard Shortcuts"), "keyboard", {QKeySequence(Qt::CTRL | Qt::Key_F1), QKeySequence(Qt::Key_Question)});
    filterHelp = add(tr("How to &Filter"), "circle-help");
    about = add(tr("&About Fleet Compliance Dashboard"), "info");
    about->setMenuRole(QAction::AboutRole);
}

void Actions::fill(QMenuBar& bar)
{
    auto* file = bar.addMenu(tr("&File"));
    file->addActions({import, importFolder, importPreview, undoImport, pinImport});
    file->addSeparator();
    m_exportMenu = file->addMenu(tr("&Export"));
    m_exportMenu->addActions({exportCsv, exportJson, exportHtml, exportSelection});
    m_exportMenu->addActions({exportDecisions, exportDecisionsAgain});
    file->addSeparator();
    file->addActions({openDatabase, openDefault, loadSample});
    file->addSeparator();
    file->addActions({close, quit});
    auto* edit = bar.addMenu(tr("&Edit"));
    edit->addActions({undo, redo});
    edit->addSeparator();
    edit->addActions({copyRows, copyCell, copyMarkdown, copyIds, paste});
    edit->addSeparator();
    edit->addActions({filter, filterToValue, excludeValue, onlyNode, clearFilters});
    edit->addSeparator();
    edit->addAction(settings);
    auto* view = bar.addMenu(tr("&View"));
    view->addAction(panel);
    view->addSeparator();
    m_groupMenu = view->addMenu(tr("Group &By"));
    view->addActions({expandGroups, collapseGroups});
    view->addSeparator();
    view->addActions({systemScheme, light, dark});
    view->addSeparator();
    view->addActions({comfortable, compact});
    view->addSeparator();
    view->addAction(fullScreen);
    auto* go = bar.addMenu(tr("&Go"));
    go->addActions({palette, openRow, back, forward});
    go->addSeparator();
    go->addActions(pages);
    go->addActions({coverage, rebootQueue});
    go->addSeparator();
    go->addActions({asOf, now, compare});
    go->addAction(saveView);
    go->addSection(tr("Saved Views"));
    go->addActions(savedViews);
    m_goMenu = go;
    auto* findings = bar.addMenu(tr("F&indings"));
    findings->addActions({resolve, suppress, notified, reopen, note, assignOwner});
    findings->addActions({acceptProposals, suppressMatching, withdrawSuppression});
    findings->addMenu(tr("Set Se&verity"))->addActions(severities);
    findings->addSeparator();
    findings->addActions({handOver, ownersFromCsv, shareDecisions, mergeDecisions});
    findings->addSeparator();
    findings->addActions({openSource, copyArns, markUnseen, markSeen});
    bar.addMenu(tr("&Tools"))->addActions({selectionCommands, stopImport, reload});
    bar.addMenu(tr("&Help"))->addActions({shortcuts, filterHelp, about});
}

void Actions::setOwnViews(const QList<std::pair<QString, QString>>& views)
{
    for (auto* action : std::as_const(ownViews)) {
        action->deleteLater(); // one of them may have asked for it
    }
    ownViews.clear();
    for (const auto& [id, title] : views) {
        auto* action =
            new QAction(icon(u"bookmark"_s, m_window->palette()), QString(title).replace(u'&', "&&"_L1), this);
        action->setProperty("iconName", u"bookmark"_s);
        connect(action, &QAction::triggered, this, [this, id = id] { emit viewChosen(id); });
        m_goMenu->addAction(action);
        ownViews.append(action);
    }
}

void Actions::refreshIcons()
{
    for (auto* action : m_all + ownViews) {
        if (const auto name = action->property("iconName").toString(); !name.isEmpty()) {
            action->setIcon(icon(name, m_window->palette()));
        }
    }
}

void Actions::setUndoTexts(const QUndoStack& stack)
{
    undo->setText(stack.canUndo() ? tr("&Undo %1").arg(stack.undoText()) : tr("&Undo"));
    undo->setEnabled(stack.canUndo());
    redo->setText(stack.canRedo() ? tr("&Redo %1").arg(stack.redoText()) : tr("&Redo"));
    redo->setEnabled(stack.canRedo());
}

QString Actions::plainText(const QAction& action)
{
    auto text = action.text();
    text.replace("&&"_L1, "\x01"_L1).remove(u'&').replace("\x01"_L1, "&"_L1);
    return text.endsWith(u'…') ? text.chopped(1) : text;
}
