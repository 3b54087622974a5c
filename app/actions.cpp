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

QAction* Actions::add(const QString& id, const QString& text, const char* icon, const QList<QKeySequence>& keys)
{
    auto* action = new QAction(text, this);
    action->setObjectName(id);
    action->setProperty("iconName", QString::fromLatin1(icon));
    action->setShortcuts(keys);
    m_all.append(action);
    m_window->addAction(action); // its key works although no menu is open
    return action;
}

void Actions::addFile()
{
    import = add(u"import"_s, tr("&Import…"), "download", {QKeySequence::Open});
    importFolder = add(u"importFolder"_s, tr("Import &Folder…"), "folder-open", {Qt::CTRL | Qt::SHIFT | Qt::Key_O});
    importPreview = add(u"importPreview"_s, tr("Import with Pre&view…"), "file-text", {Qt::CTRL | Qt::ALT | Qt::Key_I});
    undoImport = add(u"undoImport"_s, tr("&Undo Import"), "undo-2");
    pinImport = add(u"pinImport"_s, tr("&Pin as “Before the Window”"), "git-compare");
    pinImport->setStatusTip(
        tr("Compare everything with the fleet as this import told it, until another moment is chosen"));
    exportCsv = add(u"exportCsv"_s, tr("Export View as &CSV…"), "upload", {Qt::CTRL | Qt::Key_E});
    exportJson = add(u"exportJson"_s, tr("Export View as &JSON…"), "file-json", {Qt::CTRL | Qt::SHIFT | Qt::Key_E});
    exportHtml = add(u"exportHtml"_s, tr("Export View as Web &Page…"), "globe");
    exportSelection = add(u"exportSelection"_s, tr("Export Se&lection as CSV…"));
    openDatabase = add(u"openDatabase"_s, tr("Open Another &Database…"), "database");
    openDefault = add(u"openDefault"_s, tr("Open M&y Fleet"), "database");
    loadSample = add(u"loadSample"_s, tr("&Load Sample Fleet"), "layers");
    close = add(u"close"_s, tr("Close &Window"), "", {QKeySequence::Close});
    quit = add(u"quit"_s, tr("&Quit"), "log-out", {QKeySequence::Quit});
}

void Actions::addEdit()
{
    undo = add(u"undo"_s, tr("&Undo"), "undo-2", {QKeySequence::Undo});
    redo = add(u"redo"_s, tr("&Redo"), "redo-2",
        {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)});
    copyRows = add(u"copyRows"_s, tr("&Copy Rows"), "copy", {QKeySequence::Copy});
    copyCell = add(u"copyCell"_s, tr("Copy C&ell"), "", {Qt::CTRL | Qt::ALT | Qt::Key_C});
    copyMarkdown = add(u"copyMarkdown"_s, tr("Copy as &Markdown"));
    copyIds = add(u"copyIds"_s, tr("Copy &IDs"), "", {Qt::CTRL | Qt::SHIFT | Qt::Key_C});
    copyLink = add(u"copyLink"_s, tr("Copy Console Lin&k"), "link");
    copyCommand = add(u"copyCommand"_s, tr("Copy CLI Comm&and"), "terminal", {Qt::CTRL | Qt::ALT | Qt::Key_B});
    paste = add(u"paste"_s, tr("&Paste Reports"), "clipboard-list", {QKeySequence::Paste});
    filter = add(u"filter"_s, tr("&Filter…"), "filter", {QKeySequence::Find});
    filterToValue =
        add(u"filterToValue"_s, tr("Filter to This &Value"), "list-filter", {Qt::CTRL | Qt::SHIFT | Qt::Key_F});
    excludeValue = add(u"excludeValue"_s, tr("E&xclude This Value"), "", {Qt::CTRL | Qt::SHIFT | Qt::Key_X});
    onlyNode = add(u"onlyNode"_s, tr("Only This &Node"), "", {Qt::CTRL | Qt::SHIFT | Qt::Key_J});
    clearFilters = add(u"clearFilters"_s, tr("C&lear Filters"), "filter-x", {Qt::CTRL | Qt::SHIFT | Qt::Key_L});
    settings = add(u"settings"_s, tr("&Settings"), "settings", {Qt::CTRL | Qt::Key_Comma});
    settings->setMenuRole(QAction::PreferencesRole);
}

void Actions::addView()
{
    panel = add(u"panel"_s, tr("&Detail Panel"), "panel-right", {Qt::CTRL | Qt::Key_I});
    panel->setCheckable(true);
    auto* schemes = new QActionGroup(this);
    systemScheme = add(u"systemScheme"_s, tr("&System Colors"), "sun-moon");
    light = add(u"light"_s, tr("&Light"), "sun");
    dark = add(u"dark"_s, tr("D&ark"), "moon");
    auto* densities = new QActionGroup(this);
    comfortable = add(u"comfortable"_s, tr("&Comfortable Rows"));
    compact = add(u"compact"_s, tr("C&ompact Rows"));
    for (auto* action : {systemScheme, light, dark, comfortable, compact}) {
        action->setCheckable(true);
        (action == comfortable || action == compact ? densities : schemes)->addAction(action);
    }
    expandGroups = add(u"expandGroups"_s, tr("E&xpand All Groups"));
    collapseGroups = add(u"collapseGroups"_s, tr("Collapse All &Groups"));
    fullScreen = add(u"fullScreen"_s, tr("&Full Screen"), "", {Qt::Key_F11});
    fullScreen->setCheckable(true);
}

void Actions::addGo()
{
    palette = add(u"palette"_s, tr("Search and &Commands"), "search",
        {QKeySequence(Qt::CTRL | Qt::Key_K), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P)});
    back = add(u"back"_s, tr("&Back"), "arrow-left", {QKeySequence(Qt::ALT | Qt::Key_Left)});
    forward = add(u"forward"_s, tr("&Forward"), "arrow-right", {QKeySequence(Qt::ALT | Qt::Key_Right)});
    openRow = add(u"openRow"_s, tr("&Open"), "external-link", {Qt::CTRL | Qt::Key_Return});
    int number = 0;
    for (const auto& spec : pageSpecs()) {
        auto* action = add("page-"_L1 + QLatin1StringView(spec.id), pageTitle(QString::fromLatin1(spec.id)), spec.icon,
            {QKeySequence(Qt::CTRL | (Qt::Key_1 + number++))});
        action->setData(QString::fromLatin1(spec.id));
        pages.append(action);
    }
    rebootQueue = add(u"rebootQueue"_s, tr("Reboot &Queue"), "rotate-ccw");
    coverage = add(u"coverage"_s, tr("Data Co&verage"), "table", {Qt::CTRL | Qt::SHIFT | Qt::Key_D});
    asOf = add(u"asOf"_s, tr("Show the Fleet as o&f…"), "calendar", {Qt::CTRL | Qt::SHIFT | Qt::Key_H});
    now = add(u"now"_s, tr("Back to &Now"), "history", {Qt::ALT | Qt::Key_Home});
    compare = add(u"compare"_s, tr("Compare &With…"), "git-compare");
    saveView = add(u"saveView"_s, tr("Save Vie&w…"), "bookmark", {Qt::CTRL | Qt::Key_D});
    for (const auto& saved : ::savedViews()) {
        auto* action = add("view-"_L1 + QLatin1StringView(saved.id), dailyViewTitle(saved), saved.icon);
        action->setData(QString::fromLatin1(saved.id));
        savedViews.append(action);
    }
}

void Actions::addFindings()
{
    resolve = add(u"resolve"_s, tr("Mark &Resolved"), "ticket-check", {Qt::CTRL | Qt::SHIFT | Qt::Key_R});
    suppress = add(u"suppress"_s, tr("&Suppress…"), "eye-off", {Qt::CTRL | Qt::SHIFT | Qt::Key_S});
    handOver = add(u"handOver"_s, tr("&Hand Over to Owner…"), "users", {Qt::CTRL | Qt::ALT | Qt::Key_H});
    ownersFromCsv = add(u"ownersFromCsv"_s, tr("Owners from CS&V…"), "file-text");
    ownersFromTag = add(u"ownersFromTag"_s, tr("Owners from the &Tag “Owner”"), "users");
    shareDecisions = add(u"shareDecisions"_s, tr("S&hare Decisions…"), "upload");
    mergeDecisions = add(u"mergeDecisions"_s, tr("&Merge Decisions…"), "download");
    suppressMatching = add(
        u"suppressMatching"_s, tr("Suppress All That the &Filter Finds…"), "filter", {Qt::CTRL | Qt::ALT | Qt::Key_S});
    withdrawSuppression = add(u"withdrawSuppression"_s, tr("With&draw Suppression"), "undo-2");
    notified = add(u"notified"_s, tr("Mark &Notified"), "bell", {Qt::CTRL | Qt::SHIFT | Qt::Key_N});
    reopen = add(u"reopen"_s, tr("Re&open"), "circle-dot", {Qt::CTRL | Qt::ALT | Qt::Key_R});
    note = add(u"note"_s, tr("Add No&te…"), "message-square", {Qt::CTRL | Qt::SHIFT | Qt::Key_M});
    openSource = add(u"openSource"_s, tr("Open Source &Link"), "external-link", {Qt::CTRL | Qt::ALT | Qt::Key_O});
    copyArns = add(u"copyArns"_s, tr("Copy &ARNs"), "copy");
    acceptProposals = add(u"acceptProposals"_s, tr("Resolve &Proposed…"), "check-check",
        {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Return)});
    assignOwner = add(u"assignOwner"_s, tr("Assign O&wner…"), "users", {Qt::CTRL | Qt::ALT | Qt::Key_W});
    markUnseen = add(u"markUnseen"_s, tr("Mark as &Unseen"), "", {Qt::CTRL | Qt::ALT | Qt::Key_U});
    markSeen = add(u"markSeen"_s, tr("Mark All as Se&en"), "check-check");
    exportDecisions =
        add(u"exportDecisions"_s, tr("&Decisions for Security Hub…"), "ticket-check", {Qt::CTRL | Qt::ALT | Qt::Key_E});
    exportDecisionsAgain = add(u"exportDecisionsAgain"_s, tr("Decisions for Security Hub, &Again…"));
    for (const auto severity :
        {Severity::Critical, Severity::High, Severity::Medium, Severity::Low, Severity::Informational}) {
        severities.append(add(u"severity-%1"_s.arg(static_cast<int>(severity)),
            tr("Severity %1").arg(stateWord(ColumnType::Severity, static_cast<int>(severity)))));
        severities.last()->setData(static_cast<int>(severity));
    }
    severities.append(add(u"severity-"_s, tr("Severity as Imported")));
}

void Actions::addHelp()
{
    selectionCommands = add(
        u"selectionCommands"_s, tr("&Commands for Selection…"), "square-terminal", {Qt::CTRL | Qt::SHIFT | Qt::Key_B});
    stopImport = add(u"stopImport"_s, tr("&Stop Import"), "circle-x", {Qt::CTRL | Qt::Key_Period});
    reload = add(u"reload"_s, tr("&Reload"), "refresh-cw", {QKeySequence::Refresh});
    shortcuts = add(u"shortcuts"_s, tr("&Keyboard Shortcuts"), "keyboard",
        {QKeySequence(Qt::CTRL | Qt::Key_F1), QKeySequence(Qt::Key_Question)});
    filterHelp = add(u"filterHelp"_s, tr("How to &Filter"), "circle-help");
    about = add(u"about"_s, tr("&About Fleet Compliance Dashboard"), "info");
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
    edit->addActions({copyRows, copyCell, copyMarkdown, copyIds, copyLink, copyCommand, paste});
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
    findings->addActions({handOver, ownersFromCsv, ownersFromTag, shareDecisions, mergeDecisions});
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
