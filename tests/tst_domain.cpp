// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/instant.h"
#include "models/domain/message.h"

#include <QTest>

#include <limits>

using namespace Qt::StringLiterals;

class tst_domain : public QObject
{
    Q_OBJECT

private slots:
    void timesAreReadInEverySpelling_data();
    void timesAreReadInEverySpelling();
    void noTimeIsReadWhereThereIsNone_data();
    void noTimeIsReadWhereThereIsNone();
    void secondsAndMillisecondsAsNumbers();
    void isoTextHasOneWidth();
    void messagesSurviveTheDatabase();
    void argumentsAreNotFilledTwice();
    void longArgumentsAreCut();
    void invisibleCharactersAreShown();
};

void tst_domain::timesAreReadInEverySpelling_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* text, const QString& expected) {
        QTest::newRow(text) << QByteArray(text) << expected;
    };
    row("2019-01-09T00:00:00Z", u"2019-01-09T00:00:00.000Z"_s);
    row("2019-01-09T00:00:00.1Z", u"2019-01-09T00:00:00.100Z"_s);
    row("2019-01-09T00:00:00.123456Z", u"2019-01-09T00:00:00.123Z"_s);
    row("2020-09-10T17:08:34.332489963Z", u"2020-09-10T17:08:34.332Z"_s);
    row("2022-02-07T23:51:26.9461-05:00", u"2022-02-08T04:51:26.946Z"_s);
    row("2022-02-07T23:51:26-1759", u"2022-02-08T17:50:26.000Z"_s);
    row("2022-02-07T23:51:26+18:00", u"2022-02-07T05:51:26.000Z"_s);
    row("2022-02-07T23:51:26+05", u"2022-02-07T18:51:26.000Z"_s);
    row("2022-02-07t23:51:26z", u"2022-02-07T23:51:26.000Z"_s);
    row("2020-03-20 10:52:50-04:00", u"2020-03-20T14:52:50.000Z"_s);
    row("2020-03-20 10:52:50 +0200", u"2020-03-20T08:52:50.000Z"_s);
    row("2020-03-20T10:52:50", u"2020-03-20T10:52:50.000Z"_s);
    row("2020-03-20", u"2020-03-20T00:00:00.000Z"_s);
    row("2020-02-29T23:59:60Z", u"2020-03-01T00:00:00.000Z"_s);
    row(" 2020-03-20T10:52:50Z\n", u"2020-03-20T10:52:50.000Z"_s);
    row("1550408470.0", u"2019-02-17T13:01:10.000Z"_s);
    row("1550505828.548", u"2019-02-18T16:03:48.548Z"_s);
    row("1.585061751738E9", u"2020-03-24T14:55:51.738Z"_s);
    row("1689963113060", u"2023-07-21T18:11:53.060Z"_s);
    row("1739539623", u"2025-02-14T13:27:03.000Z"_s);
    row("Jul 10, 2023, 12:05:54 PM", u"2023-07-10T12:05:54.000Z"_s);
    row("Jul 10, 2023 1:57:16 PM", u"2023-07-10T13:57:16.000Z"_s);
    row("Jul 10, 2023, 12:05:54 AM", u"2023-07-10T00:05:54.000Z"_s);
    row("Nov 29, 2016 7:43:25\u202FPM", u"2016-11-29T19:43:25.000Z"_s);
    row("01/31/2024", u"2024-01-31T00:00:00.000Z"_s);
    row("9999-12-31T23:59:59Z", u"9999-12-31T23:59:59.000Z"_s);
    row("1969-12-31T23:59:59Z", u"1969-12-31T23:59:59.000Z"_s);
}

void tst_domain::timesAreReadInEverySpelling()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, expected);
    const auto instant = readInstant(text.toStdString());
    QVERIFY(instant);
    QCOMPARE(QString::fromStdString(isoInstant(*instant)), expected);
}

void tst_domain::noTimeIsReadWhereThereIsNone_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const auto* text :
        {"", " ", "never", "0", "0.0", "-1", "1970-01-01T00:00:00+00:00", "1970-01-01", "01/01/1970",
            "2021-08-046T11:03:50.590000-07:00", "2021-02-29T00:00:00Z", "2021-13-01T00:00:00Z", "2021-00-01T00:00:00Z",
            "2021-01-01T24:00:00Z", "2021-01-01T00:60:00Z", "2021-01-01T00:00:61Z", "2021-01-01T00:00:00.Z",
            "2021-01-01T00:00:00.1234567890Z", "2021-01-01T00:00:00+18:01", "2021-01-01T00:00:00Zulu", "2021-01-01T00",
            "2021-1-1", "+275760-09-13T00:00:00Z", "0000-00-00", "9999-99-99T99:99:99Z", "Jul 32, 2023, 12:05:54 PM",
            "Jul 10, 2023, 13:05:54 PM", "Jul 10, 2023, 12:05:54 XM", "13/13/2024", "nan", "inf", "1e999", "1e3x"})
        QTest::newRow(*text ? text : "empty") << QByteArray(text);
}

void tst_domain::noTimeIsReadWhereThereIsNone()
{
    QFETCH(QByteArray, text);
    const auto instant = readInstant(text.toStdString());
    QVERIFY2(!instant, instant ? isoInstant(*instant).c_str() : "");
}

void tst_domain::secondsAndMillisecondsAsNumbers()
{
    QCOMPARE(readInstant(1550505828.548).value_or(0), Instant(1'550'505'828'548'000));
    QCOMPARE(readInstant(1689963113060.0).value_or(0), Instant(1'689'963'113'060'000));
    QVERIFY(!readInstant(0.0));
    QVERIFY(!readInstant(-5.0));
    QVERIFY(!readInstant(1e300));
    QVERIFY(!readInstant(std::numeric_limits<double>::quiet_NaN()));
    QVERIFY(!readInstant(std::numeric_limits<double>::infinity()));
}

void tst_domain::isoTextHasOneWidth()
{
    QCOMPARE(isoInstant(1'795'212'300'000'000), std::string("2026-11-20T22:05:00.000Z"));
    QCOMPARE(isoInstant(1'795'212'300'007'999), std::string("2026-11-20T22:05:00.007Z"));
    QCOMPARE(isoInstant(-1), std::string("1969-12-31T23:59:59.999Z"));
    QVERIFY(now() > 1'700'000'000'000'000);
}

void tst_domain::messagesSurviveTheDatabase()
{
    const Message empty;
    QCOMPARE(unpacked(packed(empty)), empty);
    const Message plain {"The file is empty."};
    QCOMPARE(unpacked(packed(plain)), plain);
    const Message full {"%1 of %2", {"", "zwei|\n%1"}};
    QCOMPARE(unpacked(packed(full)), full);
    const Message hostile {"%1 and %2",
        {"a\x1f"
         "b",
            "c"}};
    QCOMPARE(unpacked(packed(hostile)).arguments.size(), std::size_t(2));
}

void tst_domain::argumentsAreNotFilledTwice()
{
    QCOMPARE(translated({"%1 then %2", {"%2", "b"}}), u"%2 then b"_s);
    QCOMPARE(translated({"%2 then %1", {"a", "b"}}), u"b then a"_s);
    QCOMPARE(translated({"100 % of %1", {"a"}}), u"100 % of a"_s);
    QCOMPARE(translated({"%1 and %2", {"a"}}), u"a and %2"_s);
    QCOMPARE(translated({}), QString());
}

void tst_domain::longArgumentsAreCut()
{
    const auto text = translated({"%1", {std::string(5000, 'x')}});
    QCOMPARE(text.size(), qsizetype(200));
    QVERIFY(text.endsWith(u'…'));
    std::string pairs = "x";
    for (int i = 0; i < 200; ++i)
        pairs += "\U0001F600";
    QVERIFY(translated({"%1", {pairs}}).isValidUtf16());
}

void tst_domain::invisibleCharactersAreShown()
{
    QCOMPARE(visibleText(u"plain é 日本 😀"_s), u"plain é 日本 😀"_s);
    QCOMPARE(visibleText(u"a\u202Eb"_s), u"a\\u202Eb"_s);
    QCOMPARE(visibleText(u"a\u200Bb\u2066\uFEFF"_s), u"a\\u200Bb\\u2066\\uFEFF"_s);
    QCOMPARE(visibleText(u"\x1b[31m\n"_s), u"\\u001B[31m\\u000A"_s);
    QCOMPARE(visibleText(u"\u009B\u2028"_s), u"\\u009B\\u2028"_s);
    QCOMPARE(visibleText(QString(QChar(0xD800))), u"\\uD800"_s);
    QCOMPARE(visibleText(u"\U000E0041"_s), u"\\U000E0041"_s);
}

QTEST_GUILESS_MAIN(tst_domain)
#include "tst_domain.moc"
