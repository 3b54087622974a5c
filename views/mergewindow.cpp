// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/mergewindow.h"

#include "models/domain/message.h"
#include "views/plaintable.h"
#include "views/style.h"
#include "views/textlabel.h"
#include "views/theme.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTableWidget>
#include <QTextDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

enum Place { TheirsPlace, FindingPlace, OursPlace, TheirWordsPlace };

}

MergeWindow::MergeWindow(const MergePreview& preview, QWidget* parent)
    : QDialog(parent)
    , m_preview(preview)
    , m_sum(new TextLabel(TextLabel::Type::Body, &Tokens::text, this))
    , m_merge(new QPushButton(tr("&Merge"), this))
{
    setWindowTitle(tr("Merge Decisions"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_sum->setWordWrap(true);
    setPrimary(m_merge);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(scaled(10, this));
    auto* title = new TextLabel(TextLabel::Type::CardTitle, &Tokens::text, this);
    title->setText(visibleText(preview.file));
    layout->addWidget(title);
    layout->addWidget(m_sum);
    if (!preview.conflicts.isEmpty()) {
        layout->addWidget(conflictList(), 1);
    }
    auto* foot = new QHBoxLayout;
    if (!preview.conflicts.isEmpty()) {
        const auto add = [&](const QString& text, bool theirs) {
            auto* button = new QPushButton(text, this);
            button->setAutoDefault(false);
            connect(button, &QPushButton::clicked, this, [this, theirs] { setTheirs(theirs); });
            foot->addWidget(button);
        };
        add(tr("Take &Theirs for All"), true);
        add(tr("Keep &Ours for All"), false);
    }
    foot->addStretch();
    auto* cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    foot->addWidget(cancel);
    foot->addWidget(m_merge);
    layout->addLayout(foot);
    connect(cancel, &QPushButton::clicked, this, &QWidget::close);
    connect(m_merge, &QPushButton::clicked, this, &MergeWindow::mergeRequested);
    resize(
        scaled(preview.conflicts.isEmpty() ? 560 : 1080, this), scaled(preview.conflicts.isEmpty() ? 200 : 560, this));
    refresh();
}

QWidget* MergeWindow::conflictList()
{
    m_table = new PlainTable(static_cast<int>(m_preview.conflicts.size()), 4, this);
    m_table->setHorizontalHeaderLabels({tr("Take Theirs"), tr("Finding or Rule"), tr("Here"), tr("There")});
    m_table->setAccessibleName(tr("Findings and rules that were decided in both places"));
    setPlainLook(m_table);
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const auto& conflict = m_preview.conflicts[row];
        auto* choice = new QTableWidgetItem;
        choice->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        choice->setCheckState(Qt::Unchecked);
        const auto name = conflict.finding.isEmpty() ? conflict.id : conflict.finding;
        choice->setData(Qt::AccessibleTextRole, tr("Take theirs: %1").arg(name));
        m_table->setItem(row, TheirsPlace, choice);
        auto* finding = new QTableWidgetItem(name);
        finding->setToolTip(Qt::convertFromPlainText(conflict.id));
        m_table->setItem(row, FindingPlace, finding);
        m_table->setItem(row, OursPlace, new QTableWidgetItem(conflict.ours));
        m_table->setItem(row, TheirWordsPlace, new QTableWidgetItem(conflict.theirs));
    }
    auto* header = m_table->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::Stretch);
    header->setSectionResizeMode(TheirsPlace, QHeaderView::ResizeToContents);
    constexpr int fewRows = 500; // measuring words takes its time
    if (m_table->rowCount() <= fewRows) {
        connect(header, &QHeaderView::sectionResized, m_table, &QTableView::resizeRowsToContents, Qt::QueuedConnection);
    }
    connect(m_table, &QTableWidget::itemChanged, this, &MergeWindow::refresh);
    return m_table;
}

QList<bool> MergeWindow::theirs() const
{
    QList<bool> chosen;
    for (int row = 0; m_table && row < m_table->rowCount(); ++row) {
        chosen.append(m_table->item(row, TheirsPlace)->checkState() == Qt::Checked);
    }
    return chosen;
}

void MergeWindow::setTheirs(bool theirs)
{
    for (int row = 0; row < m_table->rowCount(); ++row) {
        m_table->item(row, TheirsPlace)->setCheckState(theirs ? Qt::Checked : Qt::Unchecked);
    }
}

void MergeWindow::refresh()
{
    const auto conflicts = static_cast<int>(m_preview.conflicts.size());
    const auto chosen = static_cast<int>(theirs().count(true));
    QStringList sentences;
    if (m_preview.taken > 0 || m_preview.rules == 0) {
        sentences += tr("%Ln decision(s) are new here and will be taken.", nullptr, m_preview.taken);
    }
    if (m_preview.rules > 0) {
        sentences += tr("%Ln suppression rule(s) are new here and will be taken.", nullptr, m_preview.rules);
    }
    if (conflicts > 0) {
        sentences += tr(
            "%Ln finding(s) or rule(s) were decided in both places: nothing here is overwritten unless you choose so.",
            nullptr, conflicts);
    }
    if (m_preview.same > 0) {
        sentences += tr("%Ln are here already.", nullptr, m_preview.same);
    }
    if (m_preview.unknown > 0) {
        sentences += tr("%Ln are about findings that are not in this database.", nullptr, m_preview.unknown);
    }
    if (m_preview.refused > 0) {
        sentences += tr("%Ln line(s) of the file are no decisions.", nullptr, m_preview.refused);
    }
    m_sum->setText(sentences.join(u' '));
    const auto taken = m_preview.taken + m_preview.rules + chosen;
    m_merge->setEnabled(taken > 0);
    m_merge->setText(taken > 0 ? tr("&Merge %Ln Decision(s)", nullptr, taken) : tr("&Merge"));
}
