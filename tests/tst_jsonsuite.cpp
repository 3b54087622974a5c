// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/formatsupport.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;

// The documents of JSONTestSuite: what must be read is, what must be refused is, and neither ever does harm.
class tst_jsonsuite : public QObject
{
    Q_OBJECT

private slots:
    void asAFile_data();
    void asAFile();
    void insideOfARecord_data();
    void insideOfARecord();

private:
    Workbench m_bench;
};

void tst_jsonsuite::asAFile_data()
{
    QTest::addColumn<QString>("path");
    const QDir suite(QStringLiteral(PROJECT_ROOT "/../shared/robust/jsontestsuite/test_parsing"));
    if (!suite.exists())
        QSKIP("the JSON test suite is not there");
    for (const auto& name : suite.entryList({u"*.json"_s}, QDir::Files))
        QTest::newRow(qPrintable(name)) << suite.filePath(name);
}

void tst_jsonsuite::asAFile()
{
    QFETCH(QString, path);
    const auto reading = readAll(path).at(0);
    if (QFileInfo(path).fileName().startsWith(u'n'))
        QVERIFY2(reading.refused(), qPrintable(reading.problem()));
    QVERIFY(reading.sink.records.empty());
    QVERIFY(reading.complete() || !reading.problem().isEmpty());
    QVERIFY(reading.problem().toUtf8().size() < 500);
}

void tst_jsonsuite::insideOfARecord_data()
{
    asAFile_data();
}

void tst_jsonsuite::insideOfARecord()
{
    QFETCH(QString, path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto body = file.readAll();
    const auto kind = QFileInfo(path).fileName().front();
    const auto reading = m_bench.read(findings(finding(1) + ',' + finding(2, "\"X-Test\":" + body) + ',' + finding(3)));
    const auto taken = reading.sink.records.size();
    if (kind == u'y') {
        QVERIFY2(reading.complete(), qPrintable(reading.problem()));
        QCOMPARE(taken, std::size_t(3));
        return;
    }
    // Qt takes some that are not strict, so that only what it refuses, too, must be refused; a few are whole again
    // inside of an object.
    const bool valid = !QJsonDocument::fromJson("{\"X\":" + body + "}").isNull();
    if (kind == u'n' && !valid)
        QVERIFY(reading.refused());
    if (reading.complete())
        QVERIFY(taken == 3 || (taken == 2 && reading.sink.rejections.size() == 1));
}

QTEST_GUILESS_MAIN(tst_jsonsuite)
#include "tst_jsonsuite.moc"
