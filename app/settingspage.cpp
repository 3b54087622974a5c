// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settingspage.h"

#include "app/cli.h"
#include "app/settings.h"
#include "views/panelcard.h"
#include "views/textlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

void select(QComboBox* box, const QVariant& value)
{
    const QSignalBlocker quiet(box);
    box->setCurrentIndex(std::max(0, box->findData(value)));
}

void addRow(QFormLayout& form, const QString& label, QWidget* field)
{
    auto* buddy = new QLabel(label);
    buddy->setTextFormat(Qt::PlainText);
    buddy->setBuddy(field);
    form.addRow(buddy, field);
    field->setAccessibleName(label);
}

}

SettingsPage::SettingsPage(Settings& settings, QWidget* parent)
    : QScrollArea(parent)
    , m_settings(settings)
{
    setAccessibleName(tr("Settings"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    auto* content = new QWidget;
    auto* layout = new QVBoxLayout(content);
    const int space = scaled(20, this);
    layout->setContentsMargins(space, scaled(16, this), space, space);
    layout->setSpacing(scaled(12, this));
    auto* title = new TextLabel(TextLabel::Type::PageTitle, &Tokens::text, content);
    title->setText(tr("Settings"));
    layout->addWidget(title);
    auto* card = new PanelCard(content);
    auto* form = new QFormLayout(card);
    form->setContentsMargins(space, space, space, space);
    form->setSpacing(scaled(12, this));
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    addAppearance(*form);
    addLanguage(*form);
    addTriage(*form);
    addImport(*form);
    layout->addWidget(card);
    layout->addStretch();
    setWidget(content);
}

void SettingsPage::addAppearance(QFormLayout& form)
{
    auto* scheme = new QComboBox;
    scheme->addItem(tr("System"), static_cast<int>(ColorScheme::System));
    scheme->addItem(tr("Light"), static_cast<int>(ColorScheme::Light));
    scheme->addItem(tr("Dark"), static_cast<int>(ColorScheme::Dark));
    addRow(form, tr("Colors"), scheme);
    auto* density = new QComboBox;
    density->addItem(tr("Comfortable"), false);
    density->addItem(tr("Compact"), true);
    addRow(form, tr("Rows"), density);
    const auto follow = [this, scheme, density] {
        select(scheme, static_cast<int>(m_settings.colorScheme()));
        select(density, m_settings.compact());
    };
    follow();
    connect(&m_settings, &Settings::appearanceChanged, this, follow);
    connect(scheme, &QComboBox::currentIndexChanged, this,
        [this, scheme] { m_settings.setColorScheme(static_cast<ColorScheme>(scheme->currentData().toInt())); });
    connect(density, &QComboBox::currentIndexChanged, this,
        [this, density] { m_settings.setCompact(density->currentData().toBool()); });
}

void SettingsPage::addLanguage(QFormLayout& form)
{
    auto* language = new QComboBox;
    language->addItem(tr("System"), QString());
    language->addItem(u"English"_s, u"en"_s); // each in itself
    language->addItem(u"Français"_s, u"fr"_s);
    select(language, m_settings.language());
    addRow(form, tr("Language"), language);
    connect(language, &QComboBox::currentIndexChanged, this,
        [this, language] { m_settings.setLanguage(language->currentData().toString()); });
}

void SettingsPage::addTriage(QFormLayout& form)
{
    auto* days = new QSpinBox;
    days->setRange(1, 3650);
    days->setValue(m_settings.freshDays());
    days->setKeyboardTracking(false);
    addRow(form, tr("Data is too old after (days)"), days);
    connect(days, &QSpinBox::valueChanged, &m_settings, &Settings::setFreshDays);
    auto* author = new QLineEdit(m_settings.author());
    author->setMinimumWidth(scaled(220, this));
    author->setPlaceholderText(QString::fromStdString(loginName()));
    addRow(form, tr("Name under decisions"), author);
    connect(author, &QLineEdit::editingFinished, this, [this, author] { m_settings.setAuthor(author->text()); });
    auto* keys = new QCheckBox(tr("Single keys in the list of findings"));
    keys->setChecked(m_settings.singleKeys());
    addRow(form, tr("Keyboard"), keys);
    connect(keys, &QCheckBox::toggled, &m_settings, &Settings::setSingleKeys);
    auto* shortcuts = new QPushButton(tr("Keyboard Shortcuts…"));
    form.addRow(QString(), shortcuts);
    connect(shortcuts, &QPushButton::clicked, this, &SettingsPage::shortcutsRequested);
}

void SettingsPage::addImport(QFormLayout& form)
{
    auto* preview = new QComboBox;
    preview->addItem(tr("Only for doubtful files"), false);
    preview->addItem(tr("Always"), true);
    select(preview, m_settings.previewAlways());
    addRow(form, tr("Preview before importing"), preview);
    connect(preview, &QComboBox::currentIndexChanged, this,
        [this, preview] { m_settings.setPreviewAlways(preview->currentData().toBool()); });
    auto* watch = new QCheckBox(tr("Import new files of a folder as they arrive"));
    addRow(form, tr("Watched folder"), watch);
    auto* place = new QWidget;
    auto* row = new QHBoxLayout(place);
    row->setContentsMargins(0, 0, 0, 0);
    auto* folder = new QLineEdit;
    folder->setMinimumWidth(scaled(320, this));
    folder->setAccessibleName(tr("Path of the watched folder"));
    auto* choose = new QPushButton(tr("Choose…"));
    choose->setAccessibleName(tr("Choose the watched folder"));
    row->addWidget(folder, 1);
    row->addWidget(choose);
    form.addRow(QString(), place);
    auto* subfolders = new QCheckBox(tr("With its subfolders"));
    form.addRow(QString(), subfolders);
    const auto follow = [this, watch, folder, subfolders] {
        const QSignalBlocker quietWatch(watch), quietSubfolders(subfolders);
        watch->setChecked(m_settings.watching());
        folder->setText(m_settings.watchedFolder());
        subfolders->setChecked(m_settings.watchSubfolders());
    };
    follow();
    connect(&m_settings, &Settings::watchChanged, this, follow);
    connect(watch, &QCheckBox::toggled, this, [this](bool on) {
        m_settings.setWatching(on);
        if (on && m_settings.watchedFolder().isEmpty()) {
            emit watchFolderRequested();
        }
    });
    connect(folder, &QLineEdit::editingFinished, this,
        [this, folder] { m_settings.setWatchedFolder(folder->text().trimmed()); });
    connect(choose, &QPushButton::clicked, this, &SettingsPage::watchFolderRequested);
    connect(subfolders, &QCheckBox::toggled, &m_settings, &Settings::setWatchSubfolders);
}
