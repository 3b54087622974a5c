// SPDX-License-Identifier: GPL-3.0-or-later
// The line above the rows where there is little room.
#include "views/filterbar.h"
#include "views/iconbutton.h"

#include <QLabel>
#include <QTest>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

class TestFilterBarWidth : public QObject
{
    Q_OBJECT

private slots:

    void init()
    {
        m_bar = new FilterBar(&m_page); // a page gives it the width that it has, be it too little
        m_group = new IconButton(u"layers"_s, u"By Node and Product"_s, 28);
        m_bar->addButton(m_group);
        m_bar->setCount(words);
        m_columns = qobject_cast<IconButton*>(m_bar->columnsButton());
        setWidth(1000);
        m_bar->show();
        m_page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&m_page));
        QTRY_COMPARE(m_group->width(), m_group->fullWidth());
    }

    void cleanup() { delete std::exchange(m_bar, nullptr); }

    void buttonsLoseTheirTextBeforeTheCountIsCut()
    {
        const auto labels = m_bar->findChildren<QLabel*>();
        const auto count = std::ranges::find(labels, words, &QLabel::text);
        QVERIFY(count != labels.end());
        int fewest = 2;
        for (int width = 1000; width >= least; width -= 4) {
            setWidth(width);
            QVERIFY2((*count)->width() >= (*count)->sizeHint().width(), qPrintable(QString::number(width)));
            for (const auto* button : {m_columns, m_group}) {
                QCOMPARE(button->width(), button->sizeHint().width());
                QVERIFY(!m_columns->isTextShown() || m_group->isTextShown()); // what it is grouped by goes last
            }
            const int shown = int(m_columns->isTextShown()) + int(m_group->isTextShown());
            QVERIFY(shown <= fewest); // never to and fro
            fewest = shown;
        }
        QCOMPARE(fewest, 0);
    }

    void aTextThatChangesIsFittedAgain()
    {
        int width = 1000;
        while (m_group->isTextShown() && width > least) {
            setWidth(--width);
        }
        QVERIFY(!m_group->isTextShown());
        m_group->setText(u"By"_s);
        QTRY_VERIFY(m_group->isTextShown());
        m_group->setText(u"By Node and Product"_s);
        QTRY_VERIFY(!m_group->isTextShown());
        QCOMPARE(m_group->text(), u"By Node and Product"_s); // for a screen reader
        m_bar->setCount({});
        QTRY_VERIFY(m_group->isTextShown());
    }

private:
    static constexpr int least = 496;
    const QString words = u"58 of 87 findings · 58 left"_s;

    void setWidth(int width)
    {
        m_page.resize(width, 80);
        m_bar->setGeometry(0, 0, width, 60);
        QTest::qWait(1);
    }

    QWidget m_page;
    FilterBar* m_bar = nullptr;
    IconButton* m_group = nullptr;
    IconButton* m_columns = nullptr;
};

QTEST_MAIN(TestFilterBarWidth)
#include "tst_filterbarwidth.moc"
