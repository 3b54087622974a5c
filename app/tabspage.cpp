// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tabspage.h"

#include "views/tablepage.h"
#include "views/theme.h"

#include <QShortcut>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

TabsPage::TabsPage(const QString& accessibleName, QWidget* parent)
    : QWidget(parent)
    , m_bar(new QTabBar(this))
    , m_stack(new QStackedWidget(this))
{
    m_bar->setAccessibleName(accessibleName);
    m_bar->setDrawBase(false);
    m_bar->setExpanding(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(scaled(20, this), scaled(12, this), scaled(20, this), 0);
    row->addWidget(m_bar);
    row->addStretch();
    layout->addLayout(row);
    layout->addWidget(m_stack, 1);
    connect(m_bar, &QTabBar::currentChanged, this, [this](int index) {
        m_stack->setCurrentIndex(index);
        emit chosen(current()->view());
    });
    const auto go = [this](int step) {
        m_bar->setCurrentIndex((m_bar->currentIndex() + step + m_bar->count()) % m_bar->count());
    };
    connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Tab), this), &QShortcut::activated, this, [go] { go(1); });
    connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Tab), this), &QShortcut::activated, this,
        [go] { go(-1); });
}

void TabsPage::add(TablePage* table, const QString& tab, QWidget* page)
{
    m_stack->addWidget(page != nullptr ? page : table);
    m_tables.append(table);
    const QSignalBlocker quiet(m_bar);
    m_bar->addTab(tab);
}

TablePage* TabsPage::current() const
{
    return m_tables.value(m_stack->currentIndex());
}

void TabsPage::setCurrent(const QString& view)
{
    for (int index = 0; index < m_stack->count(); ++index) {
        if (m_tables[index]->view() == view) {
            const QSignalBlocker quiet(m_bar);
            m_bar->setCurrentIndex(index);
            m_stack->setCurrentIndex(index);
        }
    }
}
