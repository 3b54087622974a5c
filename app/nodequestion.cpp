// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/nodequestion.h"

#include "models/domain/message.h"
#include "views/textlabel.h"

#include <QComboBox>
#include <QCompleter>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QTextDocument>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

NodeQuestion::NodeQuestion(const std::vector<FileReport>& files, const QStringList& nodes, QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Which Nodes Are These Patches Of?"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* layout = new QVBoxLayout(this);
    auto* text = new TextLabel(TextLabel::Type::Body, &Tokens::text2, this);
    text->setWordWrap(true);
    text->setText(tr("describe-instance-patches does not name the node. Choose it here, or leave a file out."));
    layout->addWidget(text);
    auto* list = new QWidget;
    auto* grid = new QGridLayout(list);
    for (const auto& file : files) {
        auto* name = new TextLabel(TextLabel::Type::Body, &Tokens::text, list);
        name->setText(visibleText(QString::fromStdString(file.name)).left(200));
        name->setToolTip(Qt::convertFromPlainText(visibleText(QString::fromStdString(file.path))));
        auto* choice = new QComboBox(list);
        choice->setEditable(true);
        choice->setInsertPolicy(QComboBox::NoInsert);
        choice->setAccessibleName(tr("Node of %1").arg(name->text()));
        choice->setMinimumContentsLength(22);
        choice->addItem({});
        choice->addItems(nodes);
        choice->completer()->setFilterMode(Qt::MatchContains);
        choice->completer()->setCompletionMode(QCompleter::PopupCompletion);
        const auto row = static_cast<int>(m_paths.size());
        grid->addWidget(name, row, 0);
        grid->addWidget(choice, row, 1);
        m_paths.push_back(file.path);
        m_choices.append(choice);
    }
    grid->setColumnStretch(1, 1);
    grid->setRowStretch(static_cast<int>(m_paths.size()), 1);
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(list);
    layout->addWidget(scroll, 1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(tr("Import"), QDialogButtonBox::AcceptRole);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &NodeQuestion::answer);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(scaled(720, this), scaled(360, this));
}

void NodeQuestion::answer()
{
    std::map<std::string, std::string> nodes;
    for (qsizetype file = 0; file < m_choices.size(); ++file) {
        if (const auto node = m_choices[file]->currentText().trimmed(); !node.isEmpty()) {
            nodes[m_paths[static_cast<std::size_t>(file)]] = node.toStdString();
        }
    }
    emit answered(nodes);
    accept();
}
