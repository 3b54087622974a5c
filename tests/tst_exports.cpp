// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exports/tableexport.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {
constexpr ColumnSpec specs[] = {
    {.key = "title", .title = "Title", .jsonName = "Title"},
    {.key = "missing", .title = "Missing", .type = ColumnType::Number},
    {.key = "updated", .title = "Updated", .type = ColumnType::Time, .jsonName = "UpdatedAt"},
    {.key = "severity", .title = "Severity", .type = ColumnType::Severity, .jsonName = "Severity"},
    {.key = "causes", .title = "Why", .type = ColumnType::Causes, .jsonName = "Causes"},
    {.key = "sample", .title = "Sample", .type = ColumnType::Flag, .jsonName = "Sample"},
};

TableSnapshot snapshotOf(const std::vector<std::string>& titles, std::vector<int> columns = {0, 1, 2, 3, 4, 5})
{
    auto table = std::make_shared<Table>(specs);
    auto rows = std::make_shared<Rows>();
    for (const auto& title : titles) {
        rows->push_back(static_cast<std::uint32_t>(table->rowCount()));
        table->column(0).addText(title);
        table->column(1).add(std::int64_t {-5});
        table->column(2).add(std::int64_t {1795212300} * microsPerSecond);
        table->column(3).add(std::int64_t {5});
        table->column(4).add(std::int64_t {0b10100});
        table->column(5).add(std::int64_t {1});
        table->addKey(static_cast<std::int64_t>(rows->size()));
    }
    return {.title = {}, .table = table, .rows = rows, .columns = std::move(columns)};
}

QByteArray written(const char* format, const TableSnapshot& snapshot)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    return findTableExport(format)->write(snapshot, buffer, {}) ? buffer.data() : QByteArray("failed");
}

// Takes so many bytes, in pieces, and then no more.
class FailingDevice : public QIODevice
{
public:
    explicit FailingDevice(qint64 room)
        : m_room(room)
    {
        open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    }

protected:
    qint64 readData(char* data, qint64 size) override
    {
        Q_UNUSED(data)
        Q_UNUSED(size)
        return -1;
    }

    qint64 writeData(const char* data, qint64 size) override
    {
        Q_UNUSED(data)
        const auto taken = std::min({size, m_room, qint64 {7000}});
        m_room -= taken;
        return taken == 0 ? -1 : taken;
    }

private:
    qint64 m_room;
};
}

class TestExports : public QObject
{
    Q_OBJECT

private slots:
    void csvQuotesEveryField();
    void csvDefusesFormulas_data();
    void csvDefusesFormulas();
    void jsonIsTypedAndExact();
    void jsonEscapes_data();
    void jsonEscapes();
    void tableIsAlignedAndSafe();
    void htmlShowsTextAndIsNothingElse();
    void aPageSaysByWhichFilterItWasMade();
    void exportsOnlyWhatIsShown();
    void aFullDeviceIsNoticed_data();
    void aFullDeviceIsNoticed();
    void aStopEndsWriting();
};

void TestExports::csvQuotesEveryField()
{
    QCOMPARE(written("csv", snapshotOf({"a,\"b\"\r\nc"})),
        QByteArray(
            "\"Title\",\"missing\",\"UpdatedAt\",\"Severity\",\"Causes\",\"Sample\"\r\n"
            "\"a,\"\"b\"\"\r\nc\",\"-5\",\"2026-11-20T22:05:00.000Z\",\"CRITICAL\",\"Missing Failed\",\"true\"\r\n"));
}

void TestExports::csvDefusesFormulas_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("cell");
    for (const auto* text : {"=1+1", "+1+1", "-1+1", "@SUM(1,1)", "\t=1", "\r=1", "\n=1", "＝1", "＋1", "－1", "＠1",
             "-", "-.5", "-1-", "="}) {
        QTest::newRow(text) << QByteArray(text) << '\'' + QByteArray(text);
    }
    for (const auto* text : {"", "plain", "-5", "+5", "-12.75", " =1", "'=1", "1+1", "a=b", "🙂"}) {
        QTest::newRow(text) << QByteArray(text) << QByteArray(text);
    }
    QTest::newRow("NUL first") << QByteArray("\0=1", 3) << QByteArray("'\xEF\xBF\xBD=1");
    QTest::newRow("NUL inside") << QByteArray("a\0b", 3)
                                << QByteArray("a\xEF\xBF\xBD"
                                              "b");
}

void TestExports::csvDefusesFormulas()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, cell);
    const auto csv = written("csv", snapshotOf({text.toStdString()}, {0}));
    QCOMPARE(csv, "\"Title\"\r\n\"" + cell + "\"\r\n");
}

void TestExports::jsonIsTypedAndExact()
{
    auto snapshot = snapshotOf({"a \"b\"", ""});
    auto table = std::make_shared<Table>(specs);
    table->column(0).add(Column::absent);
    for (std::size_t column = 1; column < 6; ++column) {
        table->column(column).add(column == 3 || column == 4 ? std::int64_t {0} : Column::absent);
    }
    table->addKey(1);
    const auto rows = QJsonDocument::fromJson(written("json", snapshot)).array();
    QCOMPARE(rows.size(), 2);
    const QJsonObject expected {{u"Title"_s, u"a \"b\""_s}, {u"missing"_s, -5},
        {u"UpdatedAt"_s, u"2026-11-20T22:05:00.000Z"_s}, {u"Severity"_s, u"CRITICAL"_s},
        {u"Causes"_s, QJsonArray {u"Missing"_s, u"Failed"_s}}, {u"Sample"_s, true}};
    QCOMPARE(rows[0].toObject(), expected);
    QCOMPARE(rows[1][u"Title"_s], QJsonValue(u""_s));
    snapshot.table = table;
    snapshot.rows = std::make_shared<Rows>(Rows {0});
    QCOMPARE(written("json", snapshot),
        QByteArray("[\n{\"Title\": null, \"missing\": null, \"UpdatedAt\": null, \"Severity\": null, \"Causes\": [], "
                   "\"Sample\": null}\n]\n"));
    QCOMPARE(written("json", snapshotOf({})), QByteArray("[]\n"));
}

void TestExports::jsonEscapes_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("NUL") << QByteArray("nul\0byte", 8) << QByteArray("nul\\u0000byte");
    QTest::newRow("controls") << QByteArray("\x1b[31m\n\x7f") << QByteArray("\\u001b[31m\\u000a\\u007f");
    QTest::newRow("backslash and quote") << QByteArray("C:\\x\"") << QByteArray("C:\\\\x\\\"");
    QTest::newRow("bidirectional, exact") << QByteArray("\xE2\x80\xAEgnp") << QByteArray("\xE2\x80\xAEgnp");
    QTest::newRow("byte order mark first, exact") << QByteArray("\xEF\xBB\xBFx") << QByteArray("\xEF\xBB\xBFx");
    QTest::newRow("last code point") << QByteArray("\xF4\x8F\xBF\xBF") << QByteArray("\xF4\x8F\xBF\xBF");
    QTest::newRow("not UTF-8") << QByteArray("a\xFF"
                                             "b")
                               << QByteArray("a\xEF\xBF\xBD"
                                             "b");
    QTest::newRow("surrogate as UTF-8") << QByteArray("\xED\xA0\x80")
                                        << QByteArray("\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD");
    QTest::newRow("overlong") << QByteArray("\xC0\xAF") << QByteArray("\xEF\xBF\xBD\xEF\xBF\xBD");
    QTest::newRow("cut off") << QByteArray("\xE2\x80") << QByteArray("\xEF\xBF\xBD\xEF\xBF\xBD");
}

void TestExports::jsonEscapes()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, json);
    QCOMPARE(written("json", snapshotOf({text.toStdString()}, {0})), "[\n{\"Title\": \"" + json + "\"}\n]\n");
}

void TestExports::tableIsAlignedAndSafe()
{
    QCOMPARE(written("table",
                 snapshotOf({"short",
                                "e\xCC\x81"
                                "tat"},
                     {0, 1})),
        QByteArray("Title  Missing\n-----  -------\nshort       -5\ne\xCC\x81"
                   "tat        -5\n"));
    const auto hostile = QString::fromUtf8(
        written("table", snapshotOf({"\x1b[31m\n\xE2\x80\xAE\xC2\x9B", std::string(5000, 'x')}, {0})));
    const auto lines = hostile.split(u'\n');
    QCOMPARE(lines.size(), 5); // head, rule, two rows, nothing
    QVERIFY(!hostile.contains(QRegularExpression(u"[\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\x{202e}]"_s)));
    QCOMPARE(lines[3].size(), 60);
    QVERIFY(lines[3].endsWith(u'…'));
}

void TestExports::htmlShowsTextAndIsNothingElse()
{
    const auto page = written(
        "html", snapshotOf({"<script>alert(1)</script>", "\" onload='x' & more", std::string("a\0b", 3)}, {0, 1}));
    QVERIFY(page.contains("<td>&lt;script&gt;alert(1)&lt;/script&gt;</td><td>-5</td>"));
    QVERIFY(page.contains("<td>&quot; onload=&#39;x&#39; &amp; more</td>"));
    QVERIFY(page.contains("<td>a\xEF\xBF\xBD"
                          "b</td>"));
    QVERIFY(!page.contains("<script") && !page.contains('\0'));
    QVERIFY(page.contains("default-src 'none'") && page.contains("<meta charset=\"utf-8\">"));
    QCOMPARE(page.count("<tr>"), 4);
}

void TestExports::aPageSaysByWhichFilterItWasMade()
{
    auto snapshot = snapshotOf({"first", "second"}, {0});
    snapshot.filter = {.text = "<b>", .conditions = {{.column = "severity", .values = {5}}}};
    snapshot.order = {.column = "title", .descending = true};
    snapshot.asOf = 1'795'000'000'000'000;
    const auto page = QString::fromUtf8(written("html", snapshot));
    QVERIFY2(page.contains(
                 u"2 row(s). Filter: severity:critical &quot;&lt;b&gt;&quot;. Ordered by Title, greatest first. As of "
                 "2026-11-18 11:06:40 UTC. Written "_s),
        qPrintable(page));
    snapshot.filter = {};
    snapshot.order = {};
    snapshot.asOf.reset();
    QVERIFY(QString::fromUtf8(written("html", snapshot)).contains(u"<p>2 row(s). No filter. Written "_s));
    QCOMPARE(written("csv", snapshot), QByteArray("\"Title\"\r\n\"first\"\r\n\"second\"\r\n")); // stays a table
}

void TestExports::exportsOnlyWhatIsShown()
{
    auto snapshot = snapshotOf({"first", "second", "third"}, {3, 0});
    snapshot.rows = std::make_shared<Rows>(Rows {2, 0});
    QCOMPARE(written("csv", snapshot),
        QByteArray("\"Severity\",\"Title\"\r\n\"CRITICAL\",\"third\"\r\n\"CRITICAL\",\"first\"\r\n"));
}

void TestExports::aFullDeviceIsNoticed_data()
{
    QTest::addColumn<QByteArray>("format");
    for (const auto& format : tableExports()) {
        if (!format.findingsOnly) {
            QTest::newRow(format.name) << QByteArray(format.name);
        }
    }
}

void TestExports::aFullDeviceIsNoticed()
{
    QFETCH(QByteArray, format);
    const auto snapshot = snapshotOf(std::vector<std::string>(2000, std::string(50, 'x')));
    const auto* one = findTableExport(format.constData());
    const auto size = written(one->name, snapshot).size();
    QVERIFY(size > 200'000);
    for (const qint64 room : {qint64 {0}, qint64 {1}, qint64 {65536}, qint64 {65537}, size - 1}) {
        FailingDevice device(room);
        QVERIFY(!one->write(snapshot, device, {}));
    }
    FailingDevice enough(size);
    QVERIFY(one->write(snapshot, enough, {}));
}

void TestExports::aStopEndsWriting()
{
    std::stop_source stop;
    stop.request_stop();
    for (const auto& format : tableExports()) {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        QVERIFY(!format.write(snapshotOf({"a"}), buffer, stop.get_token()));
    }
}

QTEST_GUILESS_MAIN(TestExports)
#include "tst_exports.moc"
