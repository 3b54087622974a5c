// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/rebootpage.h"

#include "models/tables/batchnodes.h"
#include "views/batchwords.h"
#include "views/foldbutton.h"
#include "views/tablepage.h"
#include "views/tableview.h"
#include "views/theme.h"

#include <QBoxLayout>

#include <algorithm>
#include <unordered_set>

using namespace Qt::StringLiterals;

class RebootPage::Table : public TablePage
{
public:
    Table(const QString& title, const QStringList& facets, QWidget* parent)
        : TablePage(u"reboot-queue"_s, title, facets, parent)
    {
        tableView()->setCheckable(true);
    }

    [[nodiscard]] int checkedCount() const { return tableView()->checkedCount(); }

    [[nodiscard]] std::vector<BatchNode> nodes() const
    {
        const auto shown = snapshot();
        if (!shown.table || !shown.rows) {
            return {};
        }
        if (checkedCount() == 0) {
            return batchNodes(*shown.table, *shown.rows);
        }
        const auto keys = selectedKeys();
        const std::unordered_set<qint64> checked(keys.begin(), keys.end());
        Rows rows;
        std::ranges::copy_if(*shown.rows, std::back_inserter(rows),
            [&](std::uint32_t row) { return checked.contains(shown.table->key(row)); });
        return batchNodes(*shown.table, rows);
    }
};

RebootPage::RebootPage(const QString& title, const QStringList& facets, QWidget* parent)
    : QWidget(parent)
    , m_table(new Table(title, facets, this))
    , m_card(new OutputCard(tr("Reboot, Then Scan"), {shells()}, this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, scaled(14, this));
    layout->setSpacing(0);
    layout->addWidget(m_table, 3);
    auto* below = new QVBoxLayout;
    below->setContentsMargins(scaled(20, this), 0, scaled(20, this), 0);
    below->addWidget(m_card);
    layout->addLayout(below, 2);
    connect(m_table, &TablePage::selectionChanged, this, &RebootPage::refresh);
    connect(m_card, &OutputCard::choiceChanged, this, &RebootPage::refresh);
    connect(m_card, &OutputCard::copyRequested, this, &RebootPage::copyRequested);
    connect(m_card, &OutputCard::saveRequested, this, [this](const QString& text) {
        const auto bash = m_card->chosen() == static_cast<int>(Shell::Bash);
        emit saveRequested(text, u"reboot-then-scan"_s, bash ? u"sh"_s : u"ps1"_s);
    });
    m_card->setFoldable();
    refresh();
}

void RebootPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_card->setRoomy(height() >= scaled(roomyPage, this));
}

TablePage* RebootPage::table() const
{
    return m_table;
}

void RebootPage::refresh()
{
    const auto nodes = m_table->nodes();
    const auto count = static_cast<int>(nodes.size());
    const auto script = batchScript(nodes, BatchAction::RebootThenScan, static_cast<Shell>(m_card->chosen()));
    const auto hint = m_table->checkedCount() > 0 || count == 0 ? QString() : u' ' + tr("Check rows to choose.");
    m_card->setText(QString::fromStdString(script), batchAbout(count) + hint, true);
    m_card->setVisible(count > 0);
}
