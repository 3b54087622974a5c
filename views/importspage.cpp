// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/importspage.h"

#include "views/announcement.h"
#include "views/iconbutton.h"
#include "views/iconlabel.h"
#include "views/importdetailview.h"
#include "views/panelcard.h"
#include "views/style.h"
#include "views/textlabel.h"
#include "views/tooltip.h"

#include <QBoxLayout>
#include <QProgressBar>

#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr auto besideFrom = 880; // the detail stands beside the list from this width on

} // namespace

ImportsPage::ImportsPage(QWidget* parent)
    : QWidget(parent)
    , m_table(new TablePage(u"imports"_s, {}, {}, this))
    , m_past(new TextLabel(TextLabel::Type::Body, &Tokens::text2, this))
    , m_detail(new ImportDetailView(this))
    , m_body(new QHBoxLayout)
    , m_ledger(new QWidget(this))
    , m_drop(dropArea())
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(scaled(20, this), scaled(16, this), scaled(20, this), scaled(14, this));
    m_column->setSpacing(scaled(12, this));
    auto* title = new TextLabel(TextLabel::Type::PageTitle, &Tokens::text, this);
    title->setText(tr("Imports"));
    m_column->addWidget(title);
    m_past->setText(
        tr("All imports are listed: files that were imported later, too, tell of the moment that is shown."));
    m_past->setWordWrap(true);
    m_past->hide();
    m_column->addWidget(m_past);
    m_column->addWidget(watchRow());
    m_column->addWidget(m_drop);
    m_column->addWidget(progressRow());
    m_column->addWidget(waitingRow());
    m_body->setSpacing(scaled(12, this));
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->addWidget(m_table, 5);
    m_body->addWidget(m_detail, 3);
    m_ledger->setLayout(m_body);
    m_column->addWidget(m_ledger, 1);
    m_table->setEmptyText(
        tr("No reports yet"), tr("Import Systems Manager or Security Hub files to see the fleet."), u"inbox"_s, true);
    connect(m_table, &TablePage::importRequested, this, &ImportsPage::chooseRequested);
    connect(m_detail, &ImportDetailView::copyRequested, this, &ImportsPage::copyRequested);
    connect(m_detail, &ImportDetailView::findingsRequested, this, &ImportsPage::findingsRequested);
    connect(m_detail, &ImportDetailView::undoRequested, this, &ImportsPage::undoRequested);
    connect(m_detail, &ImportDetailView::showFileRequested, this, &ImportsPage::showFileRequested);
    connect(m_detail, &ImportDetailView::salvageRequested, this, &ImportsPage::salvageRequested);
}

void ImportsPage::setPast(bool past)
{
    m_past->setVisible(past);
}

void ImportsPage::showInstead(QWidget* pane)
{
    showLedger();
    m_pane = pane;
    m_column->addWidget(pane, 1);
    setAside(false);
}

void ImportsPage::setAside(bool aside)
{
    if (m_pane == nullptr) {
        return;
    }
    m_ledger->setVisible(aside);
    m_drop->setVisible(aside);
    m_waiting->setVisible(aside);
    m_pane->setVisible(!aside);
    if (!aside) {
        tellPane();
    }
}

void ImportsPage::tellPane()
{
    m_pane->setFocus();
    if (isVisible()) {
        announce(this, m_pane->accessibleName() + u'\n' + m_pane->accessibleDescription());
    }
}

bool ImportsPage::focusAsking()
{
    if (m_pane == nullptr || !m_pane->isVisible()) {
        return false;
    }
    tellPane();
    return true;
}

void ImportsPage::showLedger()
{
    if (m_pane != nullptr) {
        m_pane->hide();
        std::exchange(m_pane, nullptr)->deleteLater(); // it may be its button that was pressed
        m_ledger->show();
        m_drop->show();
        m_waiting->hide();
    }
}

void ImportsPage::setWatched(const QString& text, bool problem)
{
    m_watch->setVisible(!text.isEmpty());
    m_watchText->setText(text);
    setTip(m_watchText, text);
    m_watchIcon->setIcon(problem ? u"triangle-alert"_s : u"folder"_s, problem ? &Tokens::missing : &Tokens::text2);
}

TablePage* ImportsPage::table() const
{
    return m_table;
}

void ImportsPage::setDetail(const ImportDetail& detail)
{
    m_detail->setDetail(detail);
}

void ImportsPage::setProgress(const QString& text, int permille, const QString& more)
{
    m_progress->setVisible(!text.isEmpty());
    m_progressText->setText(text);
    setTip(m_progressText, more);
    setTip(m_bar, more);
    m_bar->setRange(0, permille < 0 ? 0 : 1000);
    m_bar->setValue(qMax(0, permille));
}

void ImportsPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_body->setDirection(width() >= scaled(besideFrom, this) ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

QWidget* ImportsPage::dropArea()
{
    auto* card = new PanelCard(this);
    card->setDashed(true);
    auto* row = new QHBoxLayout(card);
    row->setContentsMargins(scaled(16, this), scaled(12, this), scaled(12, this), scaled(12, this));
    row->setSpacing(scaled(12, this));
    auto* sign = new IconLabel(22, card);
    sign->setIcon(u"download"_s, &Tokens::accent);
    auto* words = new QVBoxLayout;
    words->setSpacing(scaled(2, this));
    auto* title = new TextLabel(TextLabel::Type::CardTitle, &Tokens::text, card);
    title->setText(tr("Drop report files or folders here"));
    auto* text = new TextLabel(TextLabel::Type::Secondary, &Tokens::text2, card);
    text->setText(tr("Output of the AWS CLI for Systems Manager, Security Hub findings (ASFF), also compressed. Files "
                     "are only read."));
    text->setWordWrap(true);
    words->addWidget(title);
    words->addWidget(text);
    auto* choose = new IconButton(u"folder-open"_s, tr("Choose Files…"), 34, card);
    setPrimary(choose);
    connect(choose, &QPushButton::clicked, this, &ImportsPage::chooseRequested);
    row->addWidget(sign);
    row->addLayout(words, 1);
    row->addWidget(choose);
    return card;
}

QWidget* ImportsPage::progressRow()
{
    m_progress = new PanelCard(this);
    auto* row = new QHBoxLayout(m_progress);
    row->setContentsMargins(scaled(14, this), scaled(8, this), scaled(10, this), scaled(8, this));
    row->setSpacing(scaled(12, this));
    auto* column = new QVBoxLayout;
    column->setSpacing(scaled(6, this));
    m_progressText = new TextLabel(TextLabel::Type::Body, &Tokens::text, m_progress);
    m_progressText->setShortened();
    m_bar = new QProgressBar(m_progress);
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(scaled(6, this));
    m_bar->setAccessibleName(tr("Progress of the import"));
    column->addWidget(m_progressText);
    column->addWidget(m_bar);
    auto* stop = new IconButton(u"x"_s, tr("Stop"), 28, m_progress);
    stop->setAccessibleName(tr("Stop the import"));
    connect(stop, &QPushButton::clicked, this, &ImportsPage::stopRequested);
    row->addLayout(column, 1);
    row->addWidget(stop);
    m_progress->hide();
    return m_progress;
}

QWidget* ImportsPage::watchRow()
{
    m_watch = new PanelCard(this);
    auto* row = new QHBoxLayout(m_watch);
    row->setContentsMargins(scaled(14, this), scaled(6, this), scaled(8, this), scaled(6, this));
    row->setSpacing(scaled(10, this));
    m_watchIcon = new IconLabel(16, m_watch);
    m_watchText = new TextLabel(TextLabel::Type::Body, &Tokens::text, m_watch);
    m_watchText->setShortened();
    auto* settings = new IconToolButton(u"settings"_s, tr("Settings of the Watched Folder"), m_watch);
    connect(settings, &QToolButton::clicked, this, &ImportsPage::watchSettingsRequested);
    row->addWidget(m_watchIcon);
    row->addWidget(m_watchText, 1);
    row->addWidget(settings);
    m_watch->hide();
    return m_watch;
}

QWidget* ImportsPage::waitingRow()
{
    auto* card = new PanelCard(this);
    card->setTint(tokens(this).accent);
    auto* row = new QHBoxLayout(card);
    row->setContentsMargins(scaled(14, this), scaled(6, this), scaled(8, this), scaled(6, this));
    auto* text = new TextLabel(TextLabel::Type::Body, &Tokens::text, card);
    text->setText(tr("A preview or a question about files waits for your answer."));
    auto* back = new IconButton(u"arrow-right"_s, tr("Go Back to It"), 28, card);
    connect(back, &QPushButton::clicked, this, [this] { setAside(false); });
    row->addWidget(text, 1);
    row->addWidget(back);
    card->hide();
    m_waiting = card;
    return card;
}
