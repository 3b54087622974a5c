// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/jsonpath.h"

#include <QTest>

#include <random>

class TestJsonPath : public QObject
{
    Q_OBJECT

private slots:
    void finds_data();
    void finds();
    void garbageEndsWithoutHarm();
};

namespace {
using Texts = std::vector<std::string>;

constexpr const char* record = R"( {"Id" : "a\"b", "N":12.50 ,"T":true,"Z":null,
 "Compliance": {"SecurityControlId":"SSM.2","Related":["x{","}y"]},
 "Resources":[{"Id":"i-1","Tags":{"Name":"web]"}}, {"Id":"i-2"}], "Empty":{}, "Nested":[[{"A":1}],[{"A":2}]] } )";
}

void TestJsonPath::finds_data()
{
    QTest::addColumn<Texts>("path");
    QTest::addColumn<Texts>("found");
    QTest::newRow("text with an escape") << Texts {"Id"} << Texts {"a\"b"};
    QTest::newRow("number as written") << Texts {"N"} << Texts {"12.50"};
    QTest::newRow("true") << Texts {"T"} << Texts {"true"};
    QTest::newRow("null is nothing") << Texts {"Z"} << Texts {""};
    QTest::newRow("inside of an object, in another case")
        << Texts {"compliance", "SECURITYCONTROLID"} << Texts {"SSM.2"};
    QTest::newRow("each element") << Texts {"Resources", "Id"} << Texts {"i-1", "i-2"};
    QTest::newRow("one element") << Texts {"Resources", "1", "Id"} << Texts {"i-2"};
    QTest::newRow("elements that are texts") << Texts {"Compliance", "Related"} << Texts {"x{", "}y"};
    QTest::newRow("deep") << Texts {"Resources", "Tags", "Name"} << Texts {"web]"};
    QTest::newRow("lists in lists") << Texts {"Nested", "A"} << Texts {"1", "2"};
    QTest::newRow("an object") << Texts {"Empty"} << Texts {"{}"};
    QTest::newRow("not there") << Texts {"Id", "More"} << Texts {};
}

void TestJsonPath::finds()
{
    QFETCH(Texts, path);
    QFETCH(Texts, found);
    QVERIFY(jsonValuesAt(record, path) == found);
}

void TestJsonPath::garbageEndsWithoutHarm()
{
    std::mt19937 random(3);
    for (int run = 0; run < 20'000; ++run) {
        std::string text(record);
        for (int cut = 0; cut < 3; ++cut) {
            text[random() % text.size()] = "\"{}[],:\\ a1"[random() % 11];
        }
        text.resize(random() % text.size());
        for (const auto& path : {Texts {"Resources", "Id"}, Texts {"Compliance", "Related", "1"}, Texts {"Id"}}) {
            for (const auto& found : jsonValuesAt(text, path)) {
                QVERIFY(found.size() <= text.size());
            }
        }
    }
    QVERIFY(jsonValuesAt(std::string(100'000, '['), {"a"}).empty());
}

QTEST_GUILESS_MAIN(TestJsonPath)
#include "tst_jsonpath.moc"
