// SPDX-License-Identifier: GPL-3.0-or-later
// The line in which a filter is typed, and its chips.
#include "models/tables/filtertext.h"
#include "models/tables/views.h"
#include "views/filterbar.h"
#include "views/filterchip.h"
#include "views/filteredit.h"
#include "views/filterhelp.h"
#include "views/filterproblem.h"
#include "views/linkbutton.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLabel>
#include <QMenu>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

std::span<const ColumnSpec> columns()
{
    return findView("findings")->columns;
}

} // namespace

class TestFilterBar : public QObject
{
    Q_OBJECT

private slots:

    void init()
    {
        m_bar = std::make_unique<FilterBar>();
        m_bar->setFilter({}, columns());
        m_bar->resize(1000, 60);
        m_bar->show();
        m_edit = m_bar->findChild<FilterEdit*>();
        m_edit->setFocus();
    }

    void cleanup() { m_bar.reset(); }

    void aTypedConditionBecomesAChipWithEnter()
    {
        QSignalSpy edited(m_bar.get(), &FilterBar::filterEdited);
        QTest::keyClicks(m_edit, u"severity>=high openssl"_s);
        QCOMPARE(last(edited).conditions.size(), 1U);
        QCOMPARE(last(edited).text, "openssl");
        QCOMPARE(chips().size(), 0);
        QVERIFY(m_bar->isTyping());
        QTest::keyClick(m_edit, Qt::Key_Return);
        QCOMPARE(chips().size(), 1);
        QCOMPARE(m_edit->text(), u"openssl"_s);
        QVERIFY(!m_bar->isTyping());
        QTest::keyClicks(m_edit, u" -missing:2..5"_s);
        QCOMPARE(filterText(last(edited), columns()), u"severity>=high -missing:2..5 openssl"_s);
    }

    void whatNoChipCanShowStaysInTheLine()
    {
        QTest::keyClicks(m_edit, u"status:new (title:a OR severity:low)"_s);
        QTest::keyClick(m_edit, Qt::Key_Return);
        QCOMPARE(m_edit->text(), u"title:a OR severity:low"_s);
        QCOMPARE(chips().size(), 1);
        QTest::keyClick(chips().first(), Qt::Key_Return);
        choose(u"Edit as &Text"_s);
        QCOMPARE(m_edit->text(), u"status:new (title:a OR severity:low)"_s);
    }

    void aMistakeKeepsTheFilterAndOffersWhatWasMeant()
    {
        QSignalSpy edited(m_bar.get(), &FilterBar::filterEdited);
        QTest::keyClicks(m_edit, u"openssl"_s);
        const auto before = edited.count();
        QTest::keyClicks(m_edit, u" severty:high"_s);
        QCOMPARE(last(edited).text, "openssl"); // until there was a colon it was a word
        auto* problem = m_bar->findChild<FilterProblem*>();
        QTest::keyClick(m_edit, Qt::Key_Return); // does not wait, does not leave
        QVERIFY(problem->isVisible());
        QCOMPARE(problem->accessibleName(), u"Unknown field “severty”; did you mean “severity”?"_s);
        QVERIFY(m_edit->toolTip().contains(u"severty"_s));
        QVERIFY(edited.count() > before);
        const auto wrong = edited.count();
        QTest::keyClicks(m_edit, u"er"_s);
        QCOMPARE(edited.count(), wrong);
        QTest::keyClick(m_edit, Qt::Key_Backspace);
        QTest::keyClick(m_edit, Qt::Key_Backspace);
        QTest::keyClick(m_edit, Qt::Key_Return);
        QCOMPARE(chips().size(), 0);
        LinkButton* use = nullptr;
        for (auto* button : problem->findChildren<LinkButton*>()) {
            use = button->text() == u"Use severity"_s ? button : use;
        }
        QVERIFY(use != nullptr);
        use->click();
        QVERIFY(!problem->isVisible());
        QCOMPARE(filterText(last(edited), columns()), u"severity:high openssl"_s);
    }

    void aMistakeIsSaidWhenTypingPauses()
    {
        QTest::keyClicks(m_edit, u"missing>x"_s);
        auto* problem = m_bar->findChild<FilterProblem*>();
        QVERIFY(!problem->isVisible());
        QTRY_VERIFY(problem->isVisible());
        QTest::keyClick(m_edit, Qt::Key_Backspace);
        QTest::keyClicks(m_edit, u"4"_s);
        QVERIFY(!problem->isVisible());
    }

    void aChipCanBeRemovedAndEditedAsText()
    {
        QSignalSpy edited(m_bar.get(), &FilterBar::filterEdited);
        m_bar->setFilter(
            {.text = "x", .conditions = {{.column = "severity", .values = {5}}, {.column = "missing", .least = 3}}},
            columns());
        QCOMPARE(chips().size(), 2);
        QTest::keyClick(chips().first(), Qt::Key_Delete);
        QCOMPARE(filterText(last(edited), columns()), u"missing>=3 x"_s);
        QTest::mouseClick(chips().last(), Qt::LeftButton, {}, QPoint(10, 10));
        choose(u"Edit as &Text"_s);
        QCOMPARE(m_edit->text(), u"missing>=3 x"_s);
        QCOMPARE(chips().size(), 0);
        QCOMPARE(filterText(last(edited), columns()), u"missing>=3 x"_s);
    }

    void aChipsMenuChangesItsCondition()
    {
        QSignalSpy edited(m_bar.get(), &FilterBar::filterEdited);
        m_bar->setFacets(
            {{u"status"_s, {{.value = 0, .text = "New", .count = 3}, {.value = 3, .text = "Resolved", .count = 2}}}});
        m_bar->setFilter({.conditions = {{.column = "status", .values = {0}}}}, columns());
        QTest::keyClick(chips().first(), Qt::Key_Return);
        choose(u"Is &Not"_s);
        QCOMPARE(filterText(last(edited), columns()), u"-status:new"_s);
        QTest::keyClick(chips().first(), Qt::Key_Return);
        choose(u"Resolved\t2"_s);
        QCOMPARE(filterText(last(edited), columns()), u"-status:new,resolved"_s);
        m_bar->setFilter({.conditions = {{.column = "missing", .values = {7}}}}, columns());
        QTest::keyClick(chips().first(), Qt::Key_Return);
        choose(u"At &Most"_s);
        QCOMPARE(filterText(last(edited), columns()), u"missing<=7"_s);
    }

    void fieldsAndValuesAreOffered()
    {
        QSignalSpy wanted(m_bar.get(), &FilterBar::valuesWanted);
        QSignalSpy edited(m_bar.get(), &FilterBar::filterEdited);
        QTest::keyClicks(m_edit, u"openssl -acc"_s);
        QTRY_VERIFY(m_edit->isChoosing());
        QTest::keyClick(m_edit, Qt::Key_Tab);
        QCOMPARE(m_edit->text(), u"openssl -account:"_s);
        QCOMPARE(wanted.count(), 1);
        m_bar->setValues(u"account"_s,
            {{.value = 0, .text = "111122223333", .count = 9, .name = "prod-eu"},
                {.value = 1, .text = "a b", .count = 1}});
        QVERIFY(m_edit->isChoosing());
        QTest::keyClicks(m_edit, u"prod"_s);
        QTRY_COMPARE(offered(), (QStringList {u"111122223333 · prod-eu  (9)"_s}));
        QTest::keyClick(m_edit, Qt::Key_Tab);
        QCOMPARE(m_edit->text(), u"openssl -account:111122223333"_s);
        QCOMPARE(filterText(last(edited), columns()), u"-account:111122223333 openssl"_s);
        QTest::keyClicks(m_edit, u" severity:"_s);
        QTRY_VERIFY(offered().contains(u"critical"_s));
    }

    void suggestionsLeaveWhatIsWrongReadable()
    {
        QTest::keyClicks(m_edit, u"severity:low,info"_s);
        QTRY_VERIFY(m_edit->isChoosing());
        auto* line = m_bar->findChild<FilterProblem*>();
        QTRY_VERIFY(line->isVisible());
        m_bar->resize(1000, m_bar->sizeHint().height());
        const auto* list = m_edit->findChild<QCompleter*>()->popup();
        const auto end = line->mapToGlobal(QPoint(0, line->height())).y();
        QVERIFY2(list->isVisible() && list->y() >= end - 2, qPrintable(u"%1 %2"_s.arg(list->y()).arg(end)));
    }

    void whatAnotherSaysReplacesWhatIsTyped()
    {
        QTest::keyClicks(m_edit, u"severity:low web"_s);
        m_bar->setFilter({.text = "two words", .conditions = {{.column = "account", .texts = {"1"}}}}, columns());
        QCOMPARE(m_edit->text(), u"two words"_s);
        QCOMPARE(chips().size(), 1);
    }

    void aChipSaysTheNameAndKeepsTheNumber()
    {
        QSignalSpy edited(m_bar.get(), &FilterBar::filterEdited);
        const Filter filter {.conditions = {{.column = "account", .texts = {"111122223333", "2"}}}};
        m_bar->setFilter(filter, columns());
        QVERIFY(chips().first()->accessibleName().contains(u"111122223333, 2"_s));
        m_bar->setFacets({{u"account"_s,
            {{.text = "111122223333", .count = 1, .name = "prod"}, {.text = "3", .count = 1, .name = "other"}}}});
        QVERIFY(chips().first()->accessibleName().endsWith(u"prod · 111122223333, 2"_s));
        QVERIFY(chips().first()->toolTip().contains(u"111122223333"_s));
        const auto width = chips().first()->sizeHint().width();
        m_bar->setFacets({}); // while they are read again
        QCOMPARE(chips().first()->sizeHint().width(), width);
        QCOMPARE(edited.size(), 0);
        QTest::keyClick(chips().first(), Qt::Key_Delete);
        QCOMPARE(edited.size(), 1);
    }

    void theHelpNamesEveryFieldOfTheView()
    {
        auto* help = new FilterHelp(u"Findings"_s, columns(), nullptr);
        const auto* fields = help->findChildren<QTableWidget*>().last();
        QStringList keys;
        QStringList values;
        for (int row = 0; row < fields->rowCount(); ++row) {
            keys << fields->item(row, 0)->text();
            values << fields->item(row, 3)->text();
        }
        for (const auto& column : columns()) {
            QVERIFY2(keys.contains(QString::fromLatin1(column.key)), column.key);
        }
        QVERIFY(values.contains(u"none, informational, low, medium, high, critical"_s));
        delete help;
    }

private:
    static Filter last(const QSignalSpy& edited)
    {
        return edited.isEmpty() ? Filter() : edited.last()[0].value<Filter>();
    }

    QList<FilterChip*> chips() const
    {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        return m_bar->findChildren<FilterChip*>();
    }

    void choose(const QString& text) const
    {
        auto* menu = m_bar->findChild<QMenu*>();
        QVERIFY(menu != nullptr);
        for (auto* action : menu->actions()) {
            if (action->text() == text) {
                action->trigger();
                menu->close();
                QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
                return;
            }
        }
        QFAIL(qPrintable(text));
    }

    QStringList offered() const
    {
        QStringList texts;
        const auto* model = m_edit->findChild<QCompleter*>()->completionModel();
        for (int row = 0; row < model->rowCount(); ++row) {
            texts << model->index(row, 0).data().toString();
        }
        return texts;
    }

    std::unique_ptr<FilterBar> m_bar;
    FilterEdit* m_edit = nullptr;
};

QTEST_MAIN(TestFilterBar)
#include "tst_filterbar.moc"
