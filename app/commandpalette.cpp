// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandpalette.h"

#include "app/actions.h"
#include "app/fuzzy.h"
#include "app/viewtables.h"
#include "models/tables/textfold.h"
#include "views/icons.h"
#include "views/theme.h"
#include "views/viewwords.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t mostEntries = 12;

}

CommandPalette::CommandPalette(QLineEdit* search, Actions& actions, ViewTables& tables, QWidget* window)
    : QFrame(window)
    , m_search(search)
    , m_actions(actions)
    , m_tables(tables)
    , m_list(new QListWidget(this))
    , m_reading([this](const std::shared_ptr<const NodeFinder>& names) {
        m_names = names;
        refresh();
        if (std::exchange(m_chosenEarly, false)) {
            choose();
        }
    })
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus); // the box keeps the focus and passes the arrow keys on
    m_list->setAccessibleName(tr("Found"));
    m_list->setIconSize(QSize(scaled(16, this), scaled(16, this)));
    m_list->setSpacing(scaled(1, this));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->addWidget(m_list);
    hide();
    m_commands = entriesOf(m_actions.all());
    addLists();
    m_search->installEventFilter(this);
    connect(m_search, &QLineEdit::textEdited, this, &CommandPalette::find);
    connect(m_search, &QLineEdit::returnPressed, this, &CommandPalette::choose);
    connect(m_list, &QListWidget::itemClicked, this, &CommandPalette::choose);
    connect(&m_tables, &ViewTables::loaded, this, &CommandPalette::refresh);
}

// What was not there yet may be found now.
void CommandPalette::refresh()
{
    if (isVisible()) {
        const auto row = m_list->currentRow();
        show(m_search->text());
        m_list->setCurrentRow(std::clamp(row, 0, std::max(0, m_list->count() - 1)));
    }
}

void CommandPalette::setPage(std::function<TablePage*()> page)
{
    m_page = std::move(page);
}

void CommandPalette::open()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
    find(m_search->text());
}

// An Enter that still waits meant another text.
void CommandPalette::find(const QString& text)
{
    m_chosenEarly = false;
    show(text);
}

// Every list of the window, also those that are tabs of a page.
void CommandPalette::addLists()
{
    for (const auto& view : views()) {
        const auto name = QString::fromLatin1(view.name);
        const auto text = viewTitle(name);
        if (std::ranges::find(m_commands, text, &PaletteEntry::text) != m_commands.end()) {
            continue; // a page
        }
        m_commands.push_back({.text = text, .folded = foldedForSearch(text), .icon = u"list"_s, .chosen = [this, name] {
                                  emit searchChosen(name, Filter());
                              }});
    }
}

// Patches, CVEs, and the text in the lists; those that were asked for by # are read when nobody has shown them yet.
std::vector<PaletteEntry> CommandPalette::searches(const QString& text, bool names)
{
    std::vector<PaletteEntry> entries;
    for (const auto& [view, column] : {std::pair("patches", "patch"), std::pair("cves", "cve")}) {
        const auto name = QString::fromLatin1(view);
        if (names) {
            m_tables.want(name);
        }
        for (const auto& found : findNames(m_tables.table(name), name, column, text)) {
            entries.push_back(entryOf(found));
        }
    }
    for (const auto& search : textSearches(text)) {
        entries.push_back(entryOf(search));
    }
    return entries;
}

PaletteEntry CommandPalette::entryOf(const FoundRows& found)
{
    return {.text = found.text, .icon = found.icon, .chosen = [this, found] {
                emit searchChosen(found.view, found.filter);
            }};
}

// The nodes as the nodes view has them: name and id.
void CommandPalette::readNodes()
{
    const auto table = m_tables.table(u"nodes"_s);
    if (m_namesOf.lock() == table) {
        return;
    }
    m_namesOf = table;
    m_reading.run([table](const std::stop_token&) { return NodeFinder::of(table); });
}

void CommandPalette::findNodes(const QString& folded)
{
    m_nodes.clear();
    for (const auto* name : m_names->best(folded, m_recent, mostEntries)) {
        m_nodes.push_back({.text = name->text,
            .folded = name->folded,
            .detail = name->id,
            .icon = u"server"_s,
            .chosen = [this, key = name->key] { emit nodeChosen(key); }});
    }
}

void CommandPalette::show(const QString& text)
{
    m_tables.want(u"nodes"_s);
    readNodes();
    m_ownViews = entriesOf(m_actions.ownViews);
    m_groups = groupEntries(m_page());
    list(matching(text));
    place();
    setVisible(true);
    raise();
}

// Prefixes: > commands, @ nodes, # patches and CVEs.
std::vector<const PaletteEntry*> CommandPalette::matching(const QString& text)
{
    const auto prefix = text.isEmpty() ? QChar() : text.front();
    const bool prefixed = prefix == u'>' || prefix == u'@' || prefix == u'#';
    const auto wanted = foldedForSearch((prefixed ? text.sliced(1) : text).trimmed());
    std::vector<std::pair<int, const PaletteEntry*>> found;
    const auto collect = [&](const std::vector<PaletteEntry>& entries) {
        for (const auto& entry : entries) {
            if (const int fits = fuzzyScore(wanted, entry.folded); fits > 0) {
                const auto used = wanted.isEmpty() ? m_recent.indexOf(entry.text) : -1;
                found.emplace_back(used < 0 ? fits : fits + 100 - static_cast<int>(used), &entry);
            }
        }
    };
    if (prefix != u'@' && prefix != u'#') {
        collect(m_commands);
        collect(m_ownViews);
        collect(m_groups);
    }
    if (prefix != u'>' && prefix != u'#' && (prefixed || !wanted.isEmpty())) {
        findNodes(wanted);
        collect(m_nodes);
    }
    std::ranges::stable_sort(found, std::ranges::greater {}, &std::pair<int, const PaletteEntry*>::first);
    found.resize(std::min(found.size(), mostEntries));
    std::vector<const PaletteEntry*> best;
    std::ranges::transform(found, std::back_inserter(best), &std::pair<int, const PaletteEntry*>::second);
    return best;
}

void CommandPalette::list(const std::vector<const PaletteEntry*>& entries)
{
    auto shown = entries;
    auto text = m_search->text().trimmed();
    const bool names = text.startsWith(u'#');
    if (names || text.startsWith(u'@')) {
        text = text.sliced(1).trimmed();
    }
    m_searches.clear();
    const auto pasted = names ? std::nullopt : m_names->pasted(text);
    if (!pasted && !text.isEmpty() && !text.startsWith(u'>')) {
        m_searches = searches(text, names || isPatchName(text));
    }
    std::ranges::transform(m_searches, std::back_inserter(shown), [](const PaletteEntry& entry) { return &entry; });
    if (pasted) {
        m_pasted = entryOf(*pasted);
        shown.insert(shown.begin(), &m_pasted);
    }
    m_list->clear();
    m_choices.clear();
    for (const auto* entry : shown) {
        const auto label = entry->detail.isEmpty() || entry->detail == entry->text
            ? entry->text
            : tr("%1 — %2").arg(entry->text, entry->detail);
        auto* item = new QListWidgetItem(label, m_list);
        const auto name = entry->icon.isEmpty() ? u"chevron-right"_s : entry->icon; // all words in one column
        item->setIcon(icon(name, tokens(this).text2, tokens(this).text));
        m_choices.push_back([this, text = entry->text, chosen = entry->chosen] {
            m_recent.removeOne(text);
            m_recent.prepend(text);
            chosen();
        });
    }
    m_list->setCurrentRow(0);
}

void CommandPalette::place()
{
    const auto corner = m_search->mapTo(parentWidget(), QPoint(0, m_search->height() + scaled(4, this)));
    const int rows = std::max(1, m_list->count());
    const int width = std::max(m_search->width(), scaled(420, this));
    const int height = std::min(rows * (m_list->sizeHintForRow(0) + 2 * m_list->spacing()) + scaled(8, this),
        parentWidget()->height() - corner.y() - 8);
    const int left =
        std::clamp(corner.x() + (m_search->width() - width) / 2, 0, std::max(0, parentWidget()->width() - width));
    setGeometry(left, corner.y(), width, height);
}

// What is meant may be one whose name is not known yet.
bool CommandPalette::mayBeANode() const
{
    const auto text = m_search->text();
    const bool other = text.startsWith(u'>') || text.startsWith(u'#');
    const bool missing = !m_tables.table(u"nodes"_s) && (m_choices.empty() || text.startsWith(u'@'));
    return !other && (m_reading.isRunning() || missing);
}

void CommandPalette::choose()
{
    if (mayBeANode()) {
        m_chosenEarly = true;
        return;
    }
    const auto row = m_list->currentRow();
    if (!isVisible() || row < 0 || row >= static_cast<int>(m_choices.size())) {
        return;
    }
    const auto chosen = m_choices[static_cast<std::size_t>(row)];
    m_search->clear();
    hide();
    emit closed();
    chosen();
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusOut
        && static_cast<QFocusEvent*>(event)->reason() != Qt::ActiveWindowFocusReason) {
        hide();
    }
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const int step = key->key() == Qt::Key_Down ? 1 : key->key() == Qt::Key_Up ? -1 : 0;
        if (step != 0 && m_list->count() > 0) {
            isVisible() ? m_list->setCurrentRow(std::clamp(m_list->currentRow() + step, 0, m_list->count() - 1))
                        : show(m_search->text());
            return true;
        }
        if (key->key() == Qt::Key_Escape) {
            m_search->clear();
            hide();
            emit closed();
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}
