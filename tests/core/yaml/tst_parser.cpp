// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/jsontext.h"
#include "support/mutation.h"
#include "support/podgenerator.h"
#include "text/lineindex.h"
#include "yaml/parser.h"
#include "yaml/path.h"
#include "yaml/valuetree.h"

#include <QTest>

using namespace podwright;

Q_DECLARE_METATYPE(podwright::SyntaxErrorCode)

class ParserTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rangesAreExact_data();
    void rangesAreExact();
    void treesOfGeneratedPodsAreSound();
    void lineBreaksAndMarksChangeNothingButOffsets();
    void faultsAreNamedAtTheirCause_data();
    void faultsAreNamedAtTheirCause();
    void aFaultInOneDocumentDoesNotHideTheOthers();
    void harmfulInputIsAnError_data();
    void harmfulInputIsAnError();
    void mutatedInputNeverCrashes();
    void pathsAreReadAndWritten();
};

void ParserTest::rangesAreExact_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("range");
    const auto row = [](const char *name, const char *text, const char *path, const char *range) {
        QTest::newRow(name) << QByteArray(text) << QByteArray(path) << QByteArray(range);
    };
    row("plain", "a: b c # d\n", "a", "b c");
    row("plain over lines", "a: b\n  c\nd: 1\n", "a", "b\n  c");
    row("single", "a: 'it''s' # x\n", "a", "'it''s'");
    row("double over lines", "a: \"b\n  c\" # x\n", "a", "\"b\n  c\"");
    row("literal", "a: |\n  x\n  y\n\nb: 1\n", "a", "|\n  x\n  y");
    row("literal keep", "a: |+\n  x\n\nb: 1\n", "a", "|+\n  x\n");
    row("folded with comment", "a: >- # c\n  x\n   y\nb: 1\n", "a", ">- # c\n  x\n   y");
    row("anchor", "a: &x b\nc: *x\n", "a", "b");
    row("alias", "a: &x b\nc: *x # d\n", "c", "*x");
    row("tag", "a: !!str 1\n", "a", "1");
    row("flow map", "a: {b: 1, c: [d, e]} # f\n", "a", "{b: 1, c: [d, e]}");
    row("flow item", "a: {b: 1, c: [d, e]}\n", "a.c[1]", "e");
    row("block map", "a:\n  b: 1\n  c: 2 # x\nd: 3\n", "a", "b: 1\n  c: 2");
    row("indentless list", "a:\n- b\n- c # x\nd: 3\n", "a", "- b\n- c");
    row("map in list", "- a: 1\n  b: 2\n- c\n", "[0]", "a: 1\n  b: 2");
    row("crlf", "a: b\r\nc: d\r\n", "a", "b");
    row("no last line break", "a:\n  b: c", "a.b", "c");
    row("unicode", "容器: 名称 # x\n", "[\"容器\"]", "名称");
}

void ParserTest::rangesAreExact()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, range);
    const ParseResult parsed = parseYaml(text.toStdString());
    QVERIFY(parsed.ok());
    const ValueTree values = ValueTree::read(parsed.tree, 0);
    const ValueRef value = values.root().at(*Path::parse(path.toStdString()));
    QVERIFY(value.exists());
    const Node &node = parsed.tree.node(value.value().node);
    QCOMPARE(text.mid(static_cast<qsizetype>(node.begin), static_cast<qsizetype>(node.end - node.begin)), range);
    QVERIFY(node.verified);
}

/// Invariants 2 and 3: ranges are ordered, disjoint and nested, and every scalar's range decodes to its value.
static void checkTree(const SyntaxTree &tree, std::size_t size)
{
    for (NodeId id = 0; id < tree.size(); ++id) {
        const Node &node = tree.node(id);
        QVERIFY(node.begin <= node.end && node.end <= size);
        QVERIFY(node.verified);
        if (node.parent != NoNode) {
            QVERIFY(tree.node(node.parent).begin <= node.begin);
            QVERIFY(node.end <= tree.node(node.parent).end);
        }
        if (node.next != NoNode)
            QVERIFY(node.end <= tree.node(node.next).props);
    }
}

void ParserTest::treesOfGeneratedPodsAreSound()
{
    const unsigned seed = qEnvironmentVariableIntValue("PODWRIGHT_SEED");
    qInfo("seed %u", seed);
    PodGenerator generator(seed);
    int good = 0;
    for (int round = 0; round < 2000; ++round) {
        const std::string text = generator.next();
        const ParseResult parsed = parseYaml(text);
        if (!parsed.ok())
            qInfo("not parsed:\n%s", text.c_str());
        QVERIFY(parsed.ok());
        checkTree(parsed.tree, text.size());
        good += parsed.ok();
    }
    QCOMPARE(good, 2000);
}

void ParserTest::lineBreaksAndMarksChangeNothingButOffsets()
{
    PodGenerator generator(7);
    for (int round = 0; round < 500; ++round) {
        std::string text = generator.next();
        std::erase(text, '\r');
        std::string converted;
        for (const char c : text)
            converted += c == '\n' ? std::string("\r\n") : std::string(1, c);
        const ParseResult first = parseYaml(text);
        const ParseResult second = parseYaml(converted);
        QVERIFY(first.ok() && second.ok());
        QCOMPARE(first.tree.documents().size(), second.tree.documents().size());
        for (std::size_t index = 0; index < first.tree.documents().size(); ++index)
            QCOMPARE(jsonText(ValueTree::read(first.tree, index).root()),
                     jsonText(ValueTree::read(second.tree, index).root()));
    }
}

void ParserTest::faultsAreNamedAtTheirCause_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<SyntaxErrorCode>("code");
    QTest::addColumn<int>("line"); // from 1
    const auto row = [](const char *name, const char *text, SyntaxErrorCode code, int line) {
        QTest::newRow(name) << QByteArray(text) << code << line;
    };
    row("unclosed quote", "a: 1\nb: \"open\nc: 2\nd: 3\n", SyntaxErrorCode::UnclosedQuote, 2);
    row("unclosed single quote", "a: 'open\nb: 'x'\n", SyntaxErrorCode::UnclosedQuote, 1);
    row("unclosed bracket", "a: 1\nb: [x, y\nc: 2\n", SyntaxErrorCode::UnclosedBracket, 2);
    row("tab", "a:\n\tb: 1\n", SyntaxErrorCode::TabIndentation, 2);
    row("odd indentation", "a:\n  b: 1\n   c: 2\n", SyntaxErrorCode::OddIndentation, 3);
    row("too little indentation", "a:\n    b: 1\n  c: 2\nd: 3\n", SyntaxErrorCode::OddIndentation, 3);
    row("missing colon", "a: 1\nname\nb: 2\n", SyntaxErrorCode::MissingColon, 2);
    row("missing space", "a: 1\nname:web\nb: 2\n", SyntaxErrorCode::MissingSpace, 2);
    row("colon in value", "a: 1\nb: x: y\n", SyntaxErrorCode::ColonInPlainValue, 2);
    row("reserved", "a: @x\n", SyntaxErrorCode::ReservedCharacter, 1);
    row("escape", "a: \"\\q\"\n", SyntaxErrorCode::UnknownEscape, 1);
    row("alias", "a: *nowhere\n", SyntaxErrorCode::UnknownAlias, 1);
    row("list inline", "a: - b\n", SyntaxErrorCode::SequenceInline, 1);
    row("ideographic space", "a:\xe3\x80\x80\xe3\x80\x80\nmeta: \xe3\x80\x80 # c\n  b: 1\n",
        SyntaxErrorCode::LookalikeSpace, 2);
    row("directive", "%YAML 1.2\n---\na: 1\n", SyntaxErrorCode::BadDirective, 1);
}

void ParserTest::faultsAreNamedAtTheirCause()
{
    QFETCH(QByteArray, text);
    QFETCH(SyntaxErrorCode, code);
    QFETCH(int, line);
    const std::string bytes = text.toStdString();
    const ParseResult parsed = parseYaml(bytes);
    QVERIFY(!parsed.ok());
    const LineIndex lines(bytes);
    bool found = false;
    for (const SyntaxError &error : parsed.errors) {
        qInfo("code %d line %d", static_cast<int>(error.code), lines.lineOf(error.range.begin) + 1);
        found = found || (error.code == code && lines.lineOf(error.range.begin) + 1 == line);
    }
    QVERIFY(found);
}

void ParserTest::aFaultInOneDocumentDoesNotHideTheOthers()
{
    const ParseResult parsed = parseYaml("a: 1\n---\nb: \"open\n---\nc: 3\n");
    QCOMPARE(parsed.errors.size(), std::size_t(1));
    QCOMPARE(parsed.tree.documents().size(), std::size_t(2));
    QCOMPARE(jsonText(ValueTree::read(parsed.tree, 1).root()), std::string("{\"c\":3}"));
}

void ParserTest::harmfulInputIsAnError_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<SyntaxErrorCode>("code");
    QTest::newRow("deep flow") << QByteArray(10000, '[') << SyntaxErrorCode::TooDeep;
    QByteArray deep;
    for (int level = 0; level < 2000; ++level)
        deep += QByteArray(level, ' ') + "a:\n";
    QTest::newRow("deep block") << deep << SyntaxErrorCode::TooDeep;
    QTest::newRow("zero byte") << QByteArray("a: \0b\n", 6) << SyntaxErrorCode::ControlCharacter;
    QTest::newRow("escape character") << QByteArray("a: \x1b[0m\n") << SyntaxErrorCode::ControlCharacter;
    QTest::newRow("lone carriage return") << QByteArray("a: 1\rb: 2\n") << SyntaxErrorCode::LoneCarriageReturn;
    QTest::newRow("not utf-8") << QByteArray("a: \xff\n") << SyntaxErrorCode::InvalidUtf8;
    QTest::newRow("too large") << QByteArray(100 << 20, 'a') << SyntaxErrorCode::TooLarge;
}

void ParserTest::harmfulInputIsAnError()
{
    QFETCH(QByteArray, text);
    QFETCH(SyntaxErrorCode, code);
    const ParseResult parsed = parseYaml(text.toStdString());
    QVERIFY(!parsed.ok());
    QCOMPARE(parsed.errors.front().code, code);
}

void ParserTest::mutatedInputNeverCrashes()
{
    PodGenerator generator(11);
    std::mt19937 random(12);
    int refused = 0;
    for (int round = 0; round < 5000; ++round) {
        const std::string text = mutated(generator.next(), random);
        const ParseResult parsed = parseYaml(text);
        refused += !parsed.ok();
        for (const SyntaxError &error : parsed.errors)
            QVERIFY(error.range.begin <= text.size() && error.range.end <= text.size());
        for (std::size_t index = 0; index < parsed.tree.documents().size(); ++index)
            ValueTree::read(parsed.tree, index);
    }
    QVERIFY(refused > 500);
    // an alias bomb is bounded
    std::string bomb = "a0: &a0 [x, x, x, x, x, x, x, x, x]\n";
    for (int level = 1; level < 12; ++level) {
        const std::string before = std::to_string(level - 1);
        bomb += "a" + std::to_string(level) + ": &a" + std::to_string(level) + " [";
        for (int item = 0; item < 9; ++item)
            bomb += (item ? ", *a" : "*a") + before;
        bomb += "]\n";
    }
    const ParseResult parsed = parseYaml(bomb);
    QVERIFY(parsed.ok());
    const ValueTree values = ValueTree::read(parsed.tree, 0);
    QVERIFY(values.size() < 1'000'000);
    QCOMPARE(values.faults().front().code, ReadingFault::Code::TooManyAliases);
}

void ParserTest::pathsAreReadAndWritten()
{
    for (const char *text :
         {"spec.containers[0].image", "metadata.labels[\"a.b/c\"]", "spec.containers[name=web].image", "[2].x", ""}) {
        const auto path = Path::parse(text);
        QVERIFY(path.has_value());
        QCOMPARE(path->toString(), std::string(text));
    }
    for (const char *text : {"spec..x", ".spec", "spec.", "a[", "a[x]", "a[\"b]", "a b"})
        QVERIFY2(!Path::parse(text).has_value(), text);
}

QTEST_GUILESS_MAIN(ParserTest)
#include "tst_parser.moc"
