// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/importpreviewpane.h"

#include "views/iconbutton.h"
#include "views/plaintable.h"
#include "views/style.h"
#include "views/wraplabel.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLocale>
#include <QTableWidget>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace {

constexpr auto besideFrom = 760; // nodes and findings stand side by side from this width on
constexpr auto allColumnsFrom = 1100; // narrower, the table of files does without some of its columns
constexpr auto filesName = "previewFiles"_L1;

// A longer list gets more of the height.
int shareOf(qsizetype rows)
{
    return static_cast<int>(std::clamp<qsizetype>(rows, 2, 8));
}

QTableWidget* filesTable(const PreviewText& text, QWidget* parent)
{
    auto* table = makePlainTable(ImportPreviewPane::tr("Files of the preview"),
        {ImportPreviewPane::tr("File"), ImportPreviewPane::tr("Recognized As"), ImportPreviewPane::tr("Result"),
            ImportPreviewPane::tr("Account"), ImportPreviewPane::tr("Read"), ImportPreviewPane::tr("New"),
            ImportPreviewPane::tr("Changed"), ImportPreviewPane::tr("Unchanged"), ImportPreviewPane::tr("Rejected"),
            ImportPreviewPane::tr("Why")},
        text.files, 9, parent);
    alignRight(table, {4, 5, 6, 7, 8});
    table->setObjectName(filesName);
    return table;
}

// "Patch states: 2 files"
QString kindsText(const PreviewText& text)
{
    constexpr qsizetype most = 6;
    std::map<QString, int> kinds;
    for (const auto& file : text.files) {
        ++kinds[file.value(1)];
    }
    QStringList parts;
    for (const auto& [kind, files] : kinds) {
        if (!kind.isEmpty() && parts.size() < most) {
            parts += ImportPreviewPane::tr("%1: %Ln file(s)", nullptr, files).arg(kind);
        }
    }
    return text.fileCount > text.files.size() ? QString() : parts.join(u", "_s); // all of them, or none
}

}

ImportPreviewPane::ImportPreviewPane(const PreviewText& text, QWidget* parent)
    : PanelCard(parent)
    , m_lists(new QHBoxLayout)
{
    setAccessibleName(tr("Preview of the import"));
    auto gist = QStringList {text.summary, kindsText(text), text.about};
    gist.removeAll(QString());
    setAccessibleDescription(gist.join(u'\n'));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(scaled(14, this), scaled(12, this), scaled(14, this), scaled(12, this));
    column->setSpacing(scaled(10, this));
    column->addWidget(header(text));
    column->addWidget(
        section(tr("Files"), text.fileCount, filesTable(text, this), text.files.size()), shareOf(text.files.size()));
    m_lists->setContentsMargins(0, 0, 0, 0);
    m_lists->setSpacing(scaled(16, this));
    if (!text.nodes.isEmpty()) {
        auto* nodes = makePlainTable(
            tr("Nodes that change"), {tr("Node"), tr("Now"), tr("After the Import")}, text.nodes, 0, this);
        m_lists->addWidget(section(tr("Nodes That Change"), text.nodeCount, nodes, text.nodes.size()), 1);
    }
    if (!text.findings.isEmpty()) {
        auto* findings = makePlainTable(
            tr("Findings that change"), {tr("Finding"), tr("Node"), tr("Change")}, text.findings, 0, this);
        m_lists->addWidget(section(tr("Findings That Change"), text.findingCount, findings, text.findings.size()), 1);
    }
    if (m_lists->count() > 0) {
        column->addLayout(m_lists, shareOf(std::max(text.nodes.size(), text.findings.size())));
    }
}

QWidget* ImportPreviewPane::header(const PreviewText& text)
{
    auto* widget = new QWidget(this);
    auto* row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(scaled(8, this));
    auto* words = new QVBoxLayout;
    words->setSpacing(scaled(3, this));
    auto* title = new TextLabel(TextLabel::Type::PanelTitle, &Tokens::text, widget);
    title->setText(tr("Preview: Nothing Is Stored Yet"));
    auto* summary = new WrapLabel(TextLabel::Type::Body, &Tokens::text, widget);
    summary->setText(text.summary);
    words->addWidget(title);
    words->addWidget(summary);
    if (!text.about.isEmpty()) {
        auto* about = new WrapLabel(TextLabel::Type::Secondary, &Tokens::text2, widget);
        about->setText(text.about);
        words->addWidget(about);
    }
    auto* import = new IconButton(u"download"_s, tr("Import"), 34, widget);
    import->setEnabled(text.worthIt);
    setPrimary(import);
    connect(import, &QPushButton::clicked, this, &ImportPreviewPane::importRequested);
    auto* discard = new IconButton(u"x"_s, tr("Discard"), 34, widget);
    connect(discard, &QPushButton::clicked, this, &ImportPreviewPane::discardRequested);
    row->addLayout(words, 1);
    row->addWidget(import, 0, Qt::AlignTop);
    row->addWidget(discard, 0, Qt::AlignTop);
    setFocusProxy(text.worthIt ? import : discard);
    return widget;
}

QWidget* ImportPreviewPane::section(const QString& title, qint64 count, QWidget* table, qint64 listed)
{
    auto* widget = new QWidget(this);
    auto* column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(scaled(4, this));
    auto* label = new TextLabel(TextLabel::Type::CardTitle, &Tokens::text2, widget);
    const QLocale locale;
    label->setText(count > listed
            ? tr("%1: %2, the first %3 are listed").arg(title, locale.toString(count), locale.toString(listed))
            : tr("%1: %2").arg(title, locale.toString(count)));
    column->addWidget(label);
    column->addWidget(table, 1);
    return widget;
}

void ImportPreviewPane::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        emit discardRequested();
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (auto* button = qobject_cast<QPushButton*>(focusWidget())) { // outside of dialogs they take Space only
            button->click();
            return;
        }
    }
    PanelCard::keyPressEvent(event);
}

void ImportPreviewPane::resizeEvent(QResizeEvent* event)
{
    PanelCard::resizeEvent(event);
    m_lists->setDirection(width() >= scaled(besideFrom, this) ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    auto* files = findChild<QTableWidget*>(filesName);
    for (const auto column : {3, 6, 7}) { // account, changed, unchanged: the summary tells them too
        files->setColumnHidden(column, width() < scaled(allColumnsFrom, this));
    }
}
