// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/folders.h"
#include "support/jsontext.h"
#include "yaml/parser.h"
#include "yaml/scalarreading.h"
#include "yaml/scalarwriting.h"

#include <QFile>
#include <QTest>

using namespace podwright;

class ReadingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void textIsReadAsKubernetesReadsIt_data();
    void textIsReadAsKubernetesReadsIt();
    void writtenStringsAreReadBack_data();
    void writtenStringsAreReadBack();
};

void ReadingTest::textIsReadAsKubernetesReadsIt_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<bool>("strict");
    QFile file(sourceFolder() + QStringLiteral("/tests/core/yaml/data/reading.txt"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QByteArray text;
    QByteArray json;
    int cases = 0;
    while (!file.atEnd()) {
        const QByteArray line = file.readLine().chopped(1);
        if (line.startsWith("text ")) {
            text = line.mid(5);
        } else if (line.startsWith("json ")) {
            json = line.mid(5);
        } else if (!json.isEmpty()) {
            // the one text whose backslashes are meant as such
            QByteArray shown = text;
            if (!text.contains("\\x41"))
                text.replace("\\n", "\n");
            QTest::addRow("%03d %s", ++cases, shown.constData()) << text << json << (line == "strict");
            text.clear();
            json.clear();
        }
    }
    QVERIFY(cases > 160);
}

void ReadingTest::textIsReadAsKubernetesReadsIt()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, json);
    QFETCH(bool, strict);
    const ParseResult parsed = parseYaml(text.toStdString());
    std::string read = "!";
    bool strictFault = false;
    if (parsed.ok() && (parsed.tree.documents().empty() || parsed.tree.documents()[0].root == NoNode)) {
        read = "null";
    } else if (parsed.ok()) {
        const ValueTree values = ValueTree::read(parsed.tree, 0);
        bool refused = false;
        for (const ReadingFault &fault : values.faults())
            (fault.strictOnly ? strictFault : refused) = true;
        if (!refused)
            read = jsonText(values.root());
    }
    QCOMPARE(QByteArray::fromStdString(read), json);
    QCOMPARE(strictFault, strict);
}

void ReadingTest::writtenStringsAreReadBack_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text : {"",
                             "a",
                             "yes",
                             "0644",
                             "1e3",
                             "null",
                             "~",
                             "- a",
                             "a: b",
                             "a #b",
                             "#a",
                             "'",
                             "\"",
                             "a\nb",
                             "a\n",
                             "a\n\n",
                             "\na",
                             " a",
                             "a ",
                             "\ttab",
                             "2024-01-02",
                             "1:30",
                             "=",
                             "<<",
                             "*a",
                             "&a",
                             "!a",
                             "|",
                             "@",
                             "`",
                             "%",
                             "{a}",
                             "[b]",
                             "a, b",
                             "中文：值",
                             "\xe3\x80\x80",
                             "\x01",
                             "\xf0\x9f\x98\x80",
                             "a:b",
                             "a:",
                             "---",
                             "... x",
                             "?",
                             "-",
                             "true",
                             "True",
                             "tRue",
                             "1_000",
                             ".5",
                             "0x1F",
                             "http://a:80/#x",
                             "line one\n  indented\nend\n"})
        QTest::addRow("%s", QByteArray(text).toPercentEncoding().constData()) << QByteArray(text);
}

void ReadingTest::writtenStringsAreReadBack()
{
    QFETCH(QByteArray, text);
    for (const ScalarStyle style : {ScalarStyle::Plain, ScalarStyle::SingleQuoted, ScalarStyle::DoubleQuoted,
                                    ScalarStyle::Literal, ScalarStyle::Folded}) {
        for (const bool flow : {false, true}) {
            ScalarContext context;
            context.style = style;
            context.inFlow = flow;
            context.indent = 2;
            bool any = false;
            for (const std::string &written : scalarCandidates({ValueKind::String, text.toStdString()}, context)) {
                const ParseResult parsed =
                    parseYaml(flow ? "k: [x, " + written + ", y]\nz: 1\n" : "k: " + written + "\nz: 1\n");
                if (!parsed.ok())
                    continue; // a later candidate does it
                const ValueTree values = ValueTree::read(parsed.tree, 0);
                const ValueRef value = flow ? values.root()["k"].at(1) : values.root()["k"];
                any = any
                    || (value.isString() && value.string() == text.toStdString() && values.root()["z"].integer() == 1);
            }
            QVERIFY(any);
        }
    }
}

QTEST_GUILESS_MAIN(ReadingTest)
#include "tst_reading.moc"
