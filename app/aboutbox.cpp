// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/aboutbox.h"

#include "views/textlabel.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

AboutBox::AboutBox(QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(tr("About Fleet Compliance Dashboard"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* layout = new QVBoxLayout(this);
    const auto add = [&](TextLabel::Type type, QColor Tokens::*color, const QString& text) {
        auto* label = new TextLabel(type, color, this);
        label->setWordWrap(true);
        label->setText(text);
        label->setSelectable();
        layout->addWidget(label);
    };
    add(TextLabel::Type::PanelTitle, &Tokens::text,
        tr("Fleet Compliance Dashboard %1").arg(QLatin1String(FLEET_VERSION)));
    add(TextLabel::Type::Body, &Tokens::text,
        tr("Patch compliance and findings of an AWS fleet, from report files, offline."));
    add(TextLabel::Type::Body, &Tokens::text,
        tr("No network: everything is read from the files that are imported, and kept in the database on this "
           "computer. "
           "Nothing is sent anywhere. Decisions change this database only."));
    add(TextLabel::Type::Secondary, &Tokens::text2,
        tr("Free software under the GNU General Public License, version 3 or later, without any warranty. Icons: "
           "Lucide (ISC)."));
    add(TextLabel::Type::Secondary, &Tokens::text2,
        tr("Built with Qt %1, running with Qt %2.").arg(QLatin1String(QT_VERSION_STR), QLatin1String(qVersion())));
    layout->addStretch();
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(scaled(460, this), sizeHint().height());
}
