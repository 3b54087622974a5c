// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/formatsupport.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const QString samples = QStringLiteral(PROJECT_ROOT "/../shared/samples/");

}

// Real CSV files and logs against counts that were taken without this program.
class tst_textsamples : public QObject
{
    Q_OBJECT

private slots:
    void samplesGiveWhatWasCounted_data();
    void samplesGiveWhatWasCounted();

private:
    static void compareLog(const Reading& reading, const QJsonObject& details);
};

void tst_textsamples::samplesGiveWhatWasCounted_data()
{
    QTest::addColumn<QStringList>("row");
    QFile file(samples + u"EXPECTED.tsv"_s);
    if (!file.open(QIODevice::ReadOnly))
        QSKIP("the samples are not there");
    const auto lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const auto& line : lines) {
        if (line.startsWith(u"csv/"_s) || line.startsWith(u"logs/"_s))
            QTest::newRow(qPrintable(line.section(u'\t', 0, 0))) << line.split(u'\t');
    }
}

void tst_textsamples::samplesGiveWhatWasCounted()
{
    QFETCH(QStringList, row);
    const auto details = QJsonDocument::fromJson(row.at(6).toUtf8()).object();
    const auto reading = readAll(samples + row.at(0), {.node = "i-0123456789abcdef0"}).at(0);
    if (row.at(0).contains(u"prowler"_s)) {
        QVERIFY(reading.refused());
        QVERIFY(reading.problem().contains(u"Prowler"_s));
        QVERIFY(translated(reading.result.advice).contains(u"get-findings"_s));
        return;
    }
    QVERIFY2(reading.complete(), qPrintable(reading.problem()));
    QVERIFY(reading.sink.rejections.empty());
    if (row.at(1) == u"logs"_s)
        return compareLog(reading, details);
    QCOMPARE(int(reading.result.records), row.at(2).toInt());
    const auto findings = reading.sink.all<FindingFact>();
    QCOMPARE(int(findings.size()), row.at(3).toInt());
    const auto original = QByteArray::fromStdString(reading.sink.records.at(0).original);
    QCOMPARE(QJsonDocument::fromJson(original).object().size(), details.value(u"columns"_s).toInt());
    QCOMPARE(findings[0].severity, Severity::High);
    QCOMPARE(findings[0].compliance, FindingCompliance::Failed);
    QCOMPARE(findings[0].region, std::string("us-iso-west-1"));
}

void tst_textsamples::compareLog(const Reading& reading, const QJsonObject& details)
{
    const auto events = reading.sink.all<EventFact>();
    QVERIFY(std::any_of(events.begin(), events.end(), [](const auto& event) { return !event.pattern.empty(); }));
    const auto tells = [&](const QString& what) {
        return std::any_of(events.begin(), events.end(), [&](const auto& event) {
            return what == QString::fromStdString(event.errorCode) || what.toInt() == event.exitCode;
        });
    };
    for (const auto* const name : {"hresult", "exit_status"}) {
        for (const auto value : details.value(QLatin1String(name)).toArray())
            QVERIFY2(tells(value.toString()), qPrintable(value.toString()));
    }
    const auto lines = u"Lines read: %1."_s.arg(details.value(u"lines"_s).toInt());
    QVERIFY(translated(reading.result.notes.at(0)).startsWith(lines));
}

QTEST_GUILESS_MAIN(tst_textsamples)
#include "tst_textsamples.moc"
