// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exports/tableexport.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

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

bool writeAll(QIODevice& device, const QByteArray& bytes)
{
    return device.write(bytes) == bytes.size();
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("missing");
}
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
    void exportsOnlyWhatIsShown();
    void aFullDeviceIsNoticed_data();
    void aFullDeviceIsNoticed();
    void aStopEndsWriting();
    void aFileIsReplacedWhole();
    void newFilesArePrivate();
    void aFailureLeavesTheOldFile();
    void aWriterThatIgnoresFailuresIsNotTrusted();
    void aStoppedWriterLeavesTheOldFile();
    void aSizeLimitLeavesTheOldFile();
    void onlyFilesAreWritten();
    void aDatabaseIsNotReplaced();
    void linksAreFollowedToFilesOnly();
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
        QTest::newRow(format.name) << QByteArray(format.name);
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

void TestExports::aFileIsReplacedWhole()
{
    const QTemporaryDir folder;
    const auto path = folder.filePath(u"report ü.csv"_s);
    QCOMPARE(writeFile(path, [](QIODevice& device) { return writeAll(device, "old"); }), Message {});
    QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup));
    QCOMPARE(writeFile(path, [](QIODevice& device) { return writeAll(device, "new and longer"); }), Message {});
    QCOMPARE(contentOf(path), QByteArray("new and longer"));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
}

void TestExports::newFilesArePrivate()
{
    const QTemporaryDir folder;
    const auto path = folder.filePath(u"new.csv"_s);
    QCOMPARE(writeFile(path, [](QIODevice& device) { return writeAll(device, "x"); }), Message {});

    struct stat info
    {
    };

    QCOMPARE(::stat(QFile::encodeName(path).constData(), &info), 0);
    QCOMPARE(info.st_mode & 0777U, 0600U);
}

void TestExports::aFailureLeavesTheOldFile()
{
    const QTemporaryDir folder;
    const auto path = folder.filePath(u"missing/new.csv"_s);
    QVERIFY(!writeFile(path, [](QIODevice& device) { return writeAll(device, "x"); }).empty());
    QVERIFY(!QFileInfo::exists(path));
}

// A QTextStream, say, says nothing when the disk is full.
void TestExports::aWriterThatIgnoresFailuresIsNotTrusted()
{
    const QTemporaryDir folder;
    const auto path = folder.filePath(u"old.csv"_s);
    QCOMPARE(writeFile(path, [](QIODevice& device) { return writeAll(device, "old"); }), Message {});
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit before {};
    QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
    const rlimit small {1000, before.rlim_max};
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &small), 0);
    const auto message = writeFile(path, [](QIODevice& device) {
        for (int piece = 0; piece < 100; ++piece) {
            device.write(QByteArray(100, 'x'));
        }
        return true;
    });
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &before), 0);
    QVERIFY(!message.empty());
    QCOMPARE(contentOf(path), QByteArray("old"));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
}

void TestExports::aStoppedWriterLeavesTheOldFile()
{
    const QTemporaryDir folder;
    const auto path = folder.filePath(u"old.csv"_s);
    QCOMPARE(writeFile(path, [](QIODevice& device) { return writeAll(device, "old"); }), Message {});
    const auto message = writeFile(path, [](QIODevice& device) { return writeAll(device, "half") && false; });
    QVERIFY(translated(message).contains(u"stopped"_s));
    QCOMPARE(contentOf(path), QByteArray("old"));
}

void TestExports::aSizeLimitLeavesTheOldFile()
{
    const QTemporaryDir folder;
    const auto path = folder.filePath(u"old.csv"_s);
    QCOMPARE(writeFile(path, [](QIODevice& device) { return writeAll(device, "old"); }), Message {});
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit before {};
    QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
    const auto snapshot = snapshotOf(std::vector<std::string>(2000, std::string(50, 'x')));
    for (const rlim_t limit : {rlim_t {1}, rlim_t {65536}, rlim_t {100'000}, rlim_t {200'000}}) {
        const rlimit small {limit, before.rlim_max};
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &small), 0);
        const auto message =
            writeFile(path, [&](QIODevice& device) { return findTableExport("csv")->write(snapshot, device, {}); });
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &before), 0);
        QVERIFY2(!message.empty(), qPrintable(QString::number(limit)));
        QCOMPARE(contentOf(path), QByteArray("old"));
    }
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
}

void TestExports::onlyFilesAreWritten()
{
    const QTemporaryDir folder;
    const auto pipe = folder.filePath(u"pipe"_s);
    QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    for (const auto& path : {u"/dev/full"_s, u"/dev/null"_s, pipe, folder.path(), folder.path() + u'/', QString()}) {
        bool called = false;
        const auto message = writeFile(path, [&called](QIODevice&) { return called = true; });
        QVERIFY2(!message.empty() && !called, qPrintable(path));
    }

    struct stat info
    {
    };

    QCOMPARE(::stat("/dev/full", &info), 0);
    QVERIFY(S_ISCHR(info.st_mode));
}

void TestExports::aDatabaseIsNotReplaced()
{
    const QTemporaryDir folder;
    const auto path = folder.filePath(u"fleet.db"_s);
    const QByteArray database("SQLite format 3\0rest", 20);
    QCOMPARE(writeFile(path, [&](QIODevice& device) { return writeAll(device, database); }), Message {});
    QVERIFY(!writeFile(path, [](QIODevice& device) { return writeAll(device, "x"); }).empty());
    QCOMPARE(contentOf(path), database);
}

void TestExports::linksAreFollowedToFilesOnly()
{
    const QTemporaryDir folder;
    const auto target = folder.filePath(u"target.csv"_s);
    const auto link = folder.filePath(u"link.csv"_s);
    QVERIFY(QFile::link(target, link));
    QVERIFY(!writeFile(link, [](QIODevice& device) { return writeAll(device, "x"); }).empty());
    QCOMPARE(writeFile(target, [](QIODevice& device) { return writeAll(device, "old"); }), Message {});
    QCOMPARE(writeFile(link, [](QIODevice& device) { return writeAll(device, "new"); }), Message {});
    QCOMPARE(contentOf(target), QByteArray("new"));
    QVERIFY(QFileInfo(link).isSymLink());
}

QTEST_GUILESS_MAIN(TestExports)
#include "tst_exports.moc"
