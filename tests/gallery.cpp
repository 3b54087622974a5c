// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/madeupfleet.h"

#include "views/emptystate.h"
#include "views/messagebar.h"
#include "views/navigation.h"
#include "views/overviewpage.h"
#include "views/style.h"
#include "views/theme.h"

#include <QApplication>
#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QCommandLineParser>
#include <QKeyEvent>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QScreen>
#include <QTabBar>
#include <QTimer>
#include <QTranslator>

using namespace Qt::StringLiterals;

// Shows the widgets with made-up data and saves a picture: gallery OUT.png --dark --lang fr --scale 2 --size 1190x880
// --page overview
namespace {

Navigation* makeNavigation(const QPalette& palette)
{
    auto* navigation = new Navigation;
    const auto& colors = tokens(palette);
    navigation->setEntries({{u"overview"_s, u"Overview"_s, u"layout-dashboard"_s, {}, -1},
        {u"nodes"_s, u"Nodes"_s, u"server"_s, {}, 256}, {u"findings"_s, u"Findings"_s, u"shield-alert"_s, {}, 96},
        {u"patches"_s, u"Patches"_s, u"package"_s, {}, 118},
        {u"associations"_s, u"Associations"_s, u"workflow"_s, {}, 9}, {u"imports"_s, u"Imports"_s, u"inbox"_s, {}, -1},
        {{}, u"Saved Views"_s, {}, {}, -1},
        {u"view:critical"_s, u"Critical, unresolved"_s, u"octagon-alert"_s, colors.critical, 38},
        {u"view:reboot"_s, u"Reboot over 7 d"_s, u"rotate-ccw"_s, colors.pendingReboot, 12}});
    navigation->setCurrent(u"overview"_s);
    return navigation;
}

QWidget* makeControls()
{
    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    for (const auto kind :
        {MessageBar::Kind::Good, MessageBar::Kind::Information, MessageBar::Kind::Warning, MessageBar::Kind::Error}) {
        auto* bar = new MessageBar(page);
        bar->showMessage(kind, u"2 findings marked resolved, note “reimaged, ticket OPS-4312”."_s, {u"Undo"_s});
        layout->addWidget(bar);
    }
    auto* row = new QHBoxLayout;
    auto* primary = new QPushButton(u"&Import…"_s);
    setPrimary(primary);
    auto* disabled = new QPushButton(u"Disabled"_s);
    disabled->setEnabled(false);
    auto* edit = new QLineEdit;
    edit->setPlaceholderText(u"Search nodes, patches, ARNs or commands"_s);
    auto* box = new QComboBox;
    box->addItems({u"System"_s, u"Light"_s, u"Dark"_s});
    auto* checked = new QCheckBox(u"Checked"_s);
    checked->setChecked(true);
    auto* some = new QCheckBox(u"Some"_s);
    some->setCheckState(Qt::PartiallyChecked);
    auto* radio = new QRadioButton(u"Radio"_s);
    radio->setChecked(true);
    for (QWidget* widget : std::initializer_list<QWidget*> {primary, new QPushButton(u"Export"_s), disabled, edit, box,
             checked, some, new QCheckBox(u"Empty"_s), radio}) {
        row->addWidget(widget);
    }
    layout->addLayout(row);
    auto* tabs = new QTabBar;
    for (const auto& text : {u"Summary"_s, u"Missing 5"_s, u"Failed 1"_s}) {
        tabs->addTab(text);
    }
    layout->addWidget(tabs);
    auto* progress = new QProgressBar;
    progress->setTextVisible(false);
    progress->setValue(40);
    layout->addWidget(progress);
    auto* empty = new EmptyState;
    empty->setContent(
        u"filter-x"_s, u"No nodes match these filters"_s, u"Severity hides most of them."_s, {u"Clear Filters"_s});
    layout->addWidget(empty, 1);
    return page;
}

QWidget* makePage(const QString& name)
{
    if (name == u"controls"_s) {
        return makeControls();
    }
    auto* page = new OverviewPage;
    if (name == u"empty"_s) {
        page->showEmpty();
    } else if (name == u"loading"_s) {
        page->showLoading();
    } else {
        const auto table = madeUpTable();
        page->setOverview(madeUpOverview());
        page->setAttention(table, allRows(*table));
    }
    return page;
}

}

int main(int argc, char** argv)
{
    for (auto i = 1; i + 1 < argc; ++i) {
        if (QByteArrayView(argv[i]) == QByteArrayView("--scale")) {
            qputenv("QT_SCALE_FACTOR", argv[i + 1]);
        }
    }
    QApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addOptions({{u"dark"_s, u"Dark theme."_s}, {u"lang"_s, u"Language."_s, u"code"_s},
        {u"scale"_s, u"Pixel ratio."_s, u"ratio"_s}, {u"size"_s, u"Width x height."_s, u"size"_s, u"1250x920"_s},
        {u"page"_s, u"overview, controls, empty, loading."_s, u"name"_s, u"overview"_s},
        {u"font"_s, u"Points."_s, u"points"_s, u"10"_s},
        {u"focus"_s, u"Presses of Tab before the picture."_s, u"count"_s, u"0"_s}});
    parser.addPositionalArgument(u"out"_s, u"Picture to write."_s);
    parser.addHelpOption();
    parser.process(app);
    QLocale::setDefault(QLocale(parser.isSet(u"lang"_s) ? parser.value(u"lang"_s) : u"en_GB"_s));
    QTranslator translator;
    if (translator.load(u":/i18n/fleet-compliance_%1.qm"_s.arg(parser.value(u"lang"_s)))) {
        QApplication::installTranslator(&translator);
    }
    QApplication::setStyle(makeStyle());
    QApplication::setPalette(themePalette(parser.isSet(u"dark"_s)));
    QFont font(u"Noto Sans"_s);
    font.setPointSizeF(parser.value(u"font"_s).toDouble());
    QApplication::setFont(font);
    QWidget window;
    auto* layout = new QHBoxLayout(&window);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto* navigation = makeNavigation(QApplication::palette());
    auto* page = makePage(parser.value(u"page"_s));
    layout->addWidget(navigation);
    layout->addWidget(page, 1);
    const auto size = parser.value(u"size"_s).split(u'x');
    window.resize(size.value(0).toInt(), size.value(1).toInt());
    navigation->setNarrow(window.width() < 1200);
    window.show();
    const auto presses = parser.value(u"focus"_s).toInt();
    QTimer::singleShot(500, &window, [&] {
        for (auto i = 0; i < presses; ++i) {
            QKeyEvent press(QEvent::KeyPress, Qt::Key_Tab, Qt::NoModifier);
            QApplication::sendEvent(
                QApplication::focusWidget() != nullptr ? QApplication::focusWidget() : &window, &press);
        }
        QTimer::singleShot(300, &window, [&] {
            const auto out = parser.positionalArguments().value(0);
            if (!out.isEmpty()) {
                QApplication::exit(window.grab().save(out) ? 0 : 1);
            }
        });
    });
    return QApplication::exec();
}
