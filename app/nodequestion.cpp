// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/nodequestion.h"

#include "app/nodechoice.h"
#include "models/store/database.h"
#include "views/iconbutton.h"
#include "views/style.h"
#include "views/tooltip.h"
#include "views/wraplabel.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QScrollArea>
#include <QStringListModel>

#include <filesystem>

using namespace Qt::StringLiterals;

namespace {

QString shown(const std::string& text)
{
    return visibleText(QString::fromStdString(text)).left(200);
}

}

NodeQuestion::NodeQuestion(const std::vector<FileReport>& files, const std::string& database, QWidget* parent)
    : PanelCard(parent)
    , m_labels(new QStringListModel(this))
    , m_task([this](const std::vector<KnownNode>& nodes) { setNames(nodes); })
{
    setAccessibleName(tr("Which Nodes Are These Files About?"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(scaled(14, this), scaled(12, this), scaled(14, this), scaled(12, this));
    column->setSpacing(scaled(10, this));
    column->addWidget(header(files.size()));
    std::map<std::string, std::vector<const FileReport*>> folders;
    for (const auto& file : files) {
        folders[std::filesystem::path(file.path).parent_path().string()].push_back(&file);
    }
    auto* list = new QWidget;
    auto* grid = new QGridLayout(list);
    grid->setContentsMargins(0, 0, scaled(8, this), 0);
    for (const auto& [folder, inside] : folders) {
        addFolder(*grid, folder, inside);
    }
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    grid->setRowStretch(grid->rowCount(), 1);
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus); // what is in it has the keys
    scroll->setWidgetResizable(true);
    scroll->setWidget(list);
    list->setAutoFillBackground(false); // setWidget() turns it on; the card is the ground
    scroll->viewport()->setAutoFillBackground(false);
    column->addWidget(scroll, 1);
    setFocusProxy(m_files.front().folder != nullptr ? m_files.front().folder : m_files.front().own);
    m_task.run([database](std::stop_token) {
        std::vector<KnownNode> nodes;
        try {
            Database readable(database, Database::Mode::ReadOnly);
            nodes = loadNodeNames(readable);
        } catch (const StoreError&) { // then only ids are understood; importing says what is wrong
        }
        return nodes;
    });
}

QWidget* NodeQuestion::header(std::size_t count)
{
    auto* widget = new QWidget(this);
    auto* row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(scaled(8, this));
    auto* words = new QVBoxLayout;
    words->setSpacing(scaled(3, this));
    auto* title = new TextLabel(TextLabel::Type::PanelTitle, &Tokens::text, widget);
    title->setText(accessibleName());
    auto* text = new WrapLabel(TextLabel::Type::Body, &Tokens::text2, widget);
    text->setText(tr("%Ln files are about one node each, and neither they nor their names say which. "
                     "Choose it here; a file without an answer is left out.",
        nullptr, static_cast<int>(count)));
    setAccessibleDescription(text->text());
    words->addWidget(title);
    words->addWidget(text);
    auto* next = new IconButton(u"chevron-right"_s, tr("Preview"), 34, widget);
    setPrimary(next);
    connect(next, &QPushButton::clicked, this, &NodeQuestion::answer);
    auto* discard = new IconButton(u"x"_s, tr("Leave Out"), 34, widget);
    connect(discard, &QPushButton::clicked, this, &NodeQuestion::discarded);
    row->addLayout(words, 1);
    row->addWidget(next, 0, Qt::AlignTop);
    row->addWidget(discard, 0, Qt::AlignTop);
    return widget;
}

void NodeQuestion::addFolder(QGridLayout& grid, const std::string& folder, const std::vector<const FileReport*>& files)
{
    NodeChoice* all = nullptr;
    if (files.size() > 1) {
        auto* name = new TextLabel(TextLabel::Type::CardTitle, &Tokens::text, this);
        name->setText(
            tr("Same node for all %Ln files of %1", nullptr, static_cast<int>(files.size())).arg(shown(folder)));
        all = addChoice(tr("Node of all files of %1").arg(shown(folder)), tr("Name, i-… or mi-…"));
        const auto row = grid.rowCount();
        grid.addWidget(name, row, 0);
        grid.addWidget(all, row, 1);
    }
    for (const auto* file : files) {
        NodeChoice* own = nullptr;
        if (m_files.size() < listedFiles || all == nullptr) {
            auto* name = new TextLabel(TextLabel::Type::Body, &Tokens::text, this);
            name->setText(shown(file->name));
            setTip(name, visibleText(QString::fromStdString(file->path)));
            own =
                addChoice(tr("Node of %1").arg(name->text()), all ? tr("as for the folder") : tr("Name, i-… or mi-…"));
            const auto row = grid.rowCount();
            grid.addWidget(name, row, 0);
            grid.addWidget(own, row, 1);
        }
        m_files.push_back({.path = file->path, .folder = all, .own = own});
    }
}

NodeChoice* NodeQuestion::addChoice(const QString& name, const QString& placeholder)
{
    auto* choice = new NodeChoice(m_labels, name, placeholder, this);
    connect(choice, &NodeChoice::confirmed, this, &NodeQuestion::answer);
    m_choices.push_back(choice);
    return choice;
}

void NodeQuestion::setNames(std::vector<KnownNode> nodes)
{
    const auto names = std::make_shared<const NodeNames>(std::move(nodes));
    m_labels->setStringList(QStringList {QString()} + names->labels());
    for (auto* choice : m_choices) {
        choice->setNames(names);
    }
    if (std::exchange(m_answered, false)) {
        answer();
    }
}

// Only when each answer is one: what is wrong stands below it.
void NodeQuestion::answer()
{
    if (m_task.isRunning()) {
        m_answered = true;
        return;
    }
    NodeChoice* wrong = nullptr;
    std::map<const NodeChoice*, std::string> ids;
    for (auto* choice : m_choices) {
        if (!choice->isEmpty()) {
            ids[choice] = choice->answer().id;
            wrong = ids[choice].empty() && wrong == nullptr ? choice : wrong;
        }
    }
    if (wrong != nullptr) {
        wrong->setFocus();
        return;
    }
    std::map<std::string, std::string> nodes;
    for (const auto& file : m_files) {
        for (const auto* choice : {file.own, file.folder}) {
            if (const auto id = ids.find(choice); id != ids.end()) {
                nodes[file.path] = id->second;
                break;
            }
        }
    }
    if (!nodes.empty()) {
        emit answered(nodes);
    }
}

void NodeQuestion::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        emit discarded();
        return;
    }
    PanelCard::keyPressEvent(event);
}
