// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/nodequestion.h"

#include "models/domain/message.h"
#include "views/iconbutton.h"
#include "views/style.h"
#include "views/wraplabel.h"

#include <QComboBox>
#include <QCompleter>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollArea>
#include <QStringListModel>
#include <QTextDocument>

#include <filesystem>

using namespace Qt::StringLiterals;

namespace {

QString shown(const std::string& text)
{
    return visibleText(QString::fromStdString(text)).left(200);
}

}

NodeQuestion::NodeQuestion(const std::vector<FileReport>& files, const QStringList& nodes, QWidget* parent)
    : PanelCard(parent)
    , m_nodes(new QStringListModel(QStringList {QString()} + nodes, this))
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
    grid->setRowStretch(grid->rowCount(), 1);
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(list);
    list->setAutoFillBackground(false); // setWidget() turns it on; the card is the ground
    scroll->viewport()->setAutoFillBackground(false);
    column->addWidget(scroll, 1);
    setFocusProxy(m_files.front().folder != nullptr ? m_files.front().folder : m_files.front().own);
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
    QComboBox* all = nullptr;
    if (files.size() > 1) {
        auto* name = new TextLabel(TextLabel::Type::CardTitle, &Tokens::text, this);
        name->setText(
            tr("Same node for all %Ln files of %1", nullptr, static_cast<int>(files.size())).arg(shown(folder)));
        all = addChoice(tr("Node of all files of %1").arg(shown(folder)), tr("i-… or mi-…"));
        const auto row = grid.rowCount();
        grid.addWidget(name, row, 0);
        grid.addWidget(all, row, 1);
    }
    for (const auto* file : files) {
        QComboBox* own = nullptr;
        if (m_files.size() < listedFiles || all == nullptr) {
            auto* name = new TextLabel(TextLabel::Type::Body, &Tokens::text, this);
            name->setText(shown(file->name));
            name->setToolTip(Qt::convertFromPlainText(visibleText(QString::fromStdString(file->path))));
            own = addChoice(tr("Node of %1").arg(name->text()), all ? tr("as for the folder") : tr("i-… or mi-…"));
            const auto row = grid.rowCount();
            grid.addWidget(name, row, 0);
            grid.addWidget(own, row, 1);
        }
        m_files.push_back({.path = file->path, .folder = all, .own = own});
    }
}

QComboBox* NodeQuestion::addChoice(const QString& name, const QString& placeholder)
{
    auto* choice = new QComboBox(this);
    choice->setEditable(true);
    choice->setInsertPolicy(QComboBox::NoInsert);
    choice->setAccessibleName(name);
    choice->setMinimumContentsLength(22);
    choice->setSizeAdjustPolicy(
        QComboBox::AdjustToMinimumContentsLengthWithIcon); // thousands of nodes are not measured
    choice->setModel(m_nodes);
    choice->lineEdit()->setPlaceholderText(placeholder);
    connect(choice->lineEdit(), &QLineEdit::returnPressed, this, &NodeQuestion::answer);
    choice->completer()->setFilterMode(Qt::MatchContains);
    choice->completer()->setCompletionMode(QCompleter::PopupCompletion);
    setCompact(choice);
    return choice;
}

void NodeQuestion::answer()
{
    const auto text = [](const QComboBox* choice) { return choice ? choice->currentText().trimmed() : QString(); };
    std::map<std::string, std::string> nodes;
    for (const auto& file : m_files) {
        const auto own = text(file.own);
        if (const auto node = own.isEmpty() ? text(file.folder) : own; !node.isEmpty()) {
            nodes[file.path] = node.toStdString();
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
