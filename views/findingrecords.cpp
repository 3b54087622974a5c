// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/findingrecords.h"

#include "models/domain/message.h"
#include "views/jsonview.h"
#include "views/theme.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QSignalBlocker>

FindingRecords::FindingRecords(QWidget* parent)
    : QWidget(parent)
    , m_choice(new QComboBox(this))
    , m_json(new JsonView(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(scaled(8, this));
    layout->addWidget(m_choice);
    layout->addWidget(m_json, 1);
    m_choice->setAccessibleName(tr("Which record"));
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon); // names of files are long
    connect(m_choice, &QComboBox::currentIndexChanged, this, &FindingRecords::showChosen);
    connect(m_json, &JsonView::copyRequested, this, &FindingRecords::copyRequested);
}

void FindingRecords::setFinding(const std::shared_ptr<const FindingDetail>& finding, bool same)
{
    m_finding = finding;
    const auto& newer = finding->newer;
    const auto chosen = same && !newer.text.empty() ? m_choice->currentIndex() : 0;
    const QSignalBlocker blocker(m_choice);
    m_choice->clear();
    const auto add = [this](const QString& title, const std::string& file) {
        m_choice->addItem(file.empty() ? title : tr("%1: %2").arg(title, visibleText(QString::fromStdString(file))));
    };
    add(tr("This finding"), finding->fileName);
    add(newer.finding != 0 ? tr("Newer finding") : tr("Newer operation"), newer.file);
    m_choice->setCurrentIndex(chosen);
    m_choice->setVisible(!newer.text.empty());
    showChosen();
}

void FindingRecords::showNewer()
{
    m_choice->setCurrentIndex(1);
}

void FindingRecords::showChosen()
{
    m_json->setText(m_choice->currentIndex() == 1 ? m_finding->newer.text : m_finding->original);
}
