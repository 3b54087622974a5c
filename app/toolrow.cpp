// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/toolrow.h"

#include "app/actions.h"
#include "models/tables/table.h"
#include "views/iconbutton.h"
#include "views/icons.h"
#include "views/style.h"
#include "views/theme.h"

#include <QDateTime>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QProgressBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int rowHeight = 34;

IconButton* exportButton(const Actions& actions, QWidget* parent)
{
    auto* button = new IconButton(u"upload"_s, ToolRow::tr("Export"), rowHeight, parent);
    auto* menu = new QMenu(button);
    menu->setAccessibleName(button->text());
    menu->addActions({actions.exportCsv, actions.exportJson, actions.exportDecisions});
    button->setMenu(menu);
    return button;
}

IconButton* importButton(const Actions& actions, QWidget* parent)
{
    auto* button = new IconButton(u"download"_s, ToolRow::tr("Import…"), rowHeight, parent);
    setPrimary(button);
    QObject::connect(button, &QPushButton::clicked, actions.import, &QAction::trigger);
    return button;
}

QLineEdit* searchBox(QWidget* parent)
{
    auto* box = new QLineEdit(parent);
    box->setPlaceholderText(ToolRow::tr("Search nodes, patches, ARNs or commands (Ctrl+K)"));
    box->setAccessibleName(ToolRow::tr("Search"));
    box->setMinimumWidth(scaled(160, parent));
    box->setMaximumWidth(scaled(460, parent));
    box->setFixedHeight(scaled(rowHeight, parent));
    return box;
}

QProgressBar* progressBar(QWidget* parent)
{
    auto* bar = new QProgressBar(parent);
    bar->setFixedHeight(scaled(3, parent));
    bar->setTextVisible(false);
    bar->setAccessibleName(ToolRow::tr("Import progress"));
    bar->hide();
    return bar;
}

}

ToolRow::ToolRow(const Actions& actions, QWidget* parent)
    : QWidget(parent)
    , m_search(searchBox(this))
    , m_searchIcon(m_search->addAction(QIcon(), QLineEdit::LeadingPosition))
    , m_age(new IconButton(u"history"_s, {}, rowHeight, this))
    , m_progress(progressBar(this))
{
    auto* row = new QHBoxLayout;
    row->setContentsMargins(scaled(14, this), scaled(6, this), scaled(14, this), scaled(6, this));
    row->setSpacing(scaled(8, this));
    row->addWidget(importButton(actions, this));
    row->addWidget(exportButton(actions, this));
    row->addWidget(addTool(actions.undo, "undo-2"));
    row->addWidget(addTool(actions.redo, "redo-2"));
    row->addStretch(1);
    row->addWidget(m_search, 4);
    row->addStretch(1);
    row->addWidget(m_age);
    m_theme = new IconToolButton(u"sun-moon"_s, tr("Light or Dark"), this);
    row->addWidget(m_theme);
    row->addWidget(addTool(actions.settings, "settings"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(row);
    column->addWidget(m_progress);
    m_age->hide();
    m_searchIcon->setText(tr("Search"));
    connect(m_age, &QPushButton::clicked, this, &ToolRow::dataAsOfClicked);
    connect(m_theme, &QToolButton::clicked, this, &ToolRow::themeClicked);
    refresh();
}

QToolButton* ToolRow::addTool(QAction* action, const char* icon)
{
    auto* button = new IconToolButton(QString::fromLatin1(icon), Actions::plainText(*action), this);
    const auto follow = [button, action] {
        button->setEnabled(action->isEnabled());
        button->setNameText(Actions::plainText(*action));
    };
    connect(button, &QToolButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::changed, button, follow);
    follow();
    return button;
}

QWidget* ToolRow::dataAsOf()
{
    return m_age->isVisible() ? static_cast<QWidget*>(m_age) : this;
}

void ToolRow::setDataAsOf(const std::optional<Instant>& newest, Instant now)
{
    m_age->setVisible(newest.has_value());
    if (!newest) {
        return;
    }
    const auto time = QDateTime::fromMSecsSinceEpoch(*newest / 1000, Qt::UTC);
    m_age->setText(
        tr("Data as of %1, %2 UTC")
            .arg(QLocale().toString(time.date(), QLocale::ShortFormat), QLocale().toString(time.time(), u"HH:mm"_s)));
    m_old = now - *newest > 7 * microsPerDay;
    m_age->setIconName(m_old ? u"clock"_s : u"history"_s);
    m_age->setToolTip(m_old ? tr("The newest scan is more than seven days old. Click to look back at an earlier day.")
                            : tr("Time of the newest scan. Click to look back at an earlier day."));
    m_age->setAccessibleDescription(m_age->toolTip());
    refresh();
}

void ToolRow::setProgress(int permille)
{
    m_progress->setRange(0, permille < 0 ? 0 : 1000);
    m_progress->setValue(permille);
    m_progress->show();
}

void ToolRow::hideProgress()
{
    m_progress->hide();
}

void ToolRow::refresh()
{
    m_searchIcon->setIcon(icon(u"search"_s, tokens(this).text3));
    auto colors = m_age->palette();
    colors.setColor(QPalette::ButtonText, m_old ? tokens(this).missing : palette().color(QPalette::ButtonText));
    if (colors.color(QPalette::ButtonText) != m_age->palette().color(QPalette::ButtonText)) {
        m_age->setPalette(colors);
    }
}

void ToolRow::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        refresh();
    }
}

void ToolRow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const auto& colors = tokens(this);
    painter.fillRect(rect(), colors.surface);
    painter.fillRect(0, QWidget::height() - 1, width(), 1, colors.border);
}
