// SPDX-License-Identifier: GPL-3.0-or-later
#include "schema/schema.h"
#include "validation/advice/shellscript.h"
#include "validation/manifestcheck.h"
#include "yaml/parser.h"

#include <QTest>

#include <algorithm>

using namespace podwright;

/// How rules of run time and advice are switched and silenced, and how scripts are read. The rules themselves:
/// data/rules.
class AdviceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rulesAreInOrderAndHaveSources();
    void rulesCanBeSwitchedOff();
    void commentsSilence_data();
    void commentsSilence();
    void unknownIdsAreNamed();
    void errorsCannotBeSilenced();
    void scriptsAreRead_data();
    void scriptsAreRead();
    void manyContainersGiveFindingsByTheirNumber();

private:
    QByteArrayList rulesIn(const QByteArray &text, const RuleIds &disabled = {}) const;

    const Schema m_schema = Schema::builtIn();
};

namespace {

/// With one finding of ADV-32 on the line of `emptyDir`, and others.
QByteArray podWith(const QByteArray &head, const QByteArray &above, const QByteArray &behind)
{
    return head + "apiVersion: v1\nkind: Pod\nmetadata:\n  name: a\nspec:\n  volumes:\n  - name: scratch\n" + above
        + "    emptyDir: {}" + behind
        + "\n  - name: other\n    emptyDir: {}\n  containers:\n  - name: c\n    image: example.org/c:1\n";
}

} // namespace

QByteArrayList AdviceTest::rulesIn(const QByteArray &text, const RuleIds &disabled) const
{
    CheckOptions options;
    options.disabledRules = disabled;
    const std::string bytes = text.toStdString();
    QByteArrayList ids;
    for (const PodReport &report : checkManifest(bytes, parseYaml(bytes), m_schema, options)) {
        for (const Diagnostic &one : report.diagnostics)
            ids.append(QByteArray::fromStdString(one.rule));
    }
    return ids;
}

void AdviceTest::rulesAreInOrderAndHaveSources()
{
    QVERIFY(adviceRules().size() >= 80);
    std::string_view before;
    for (const AdviceRule &rule : adviceRules()) {
        QVERIFY(before < rule.id);
        QVERIFY(*rule.message && *rule.source);
        QCOMPARE(findAdviceRule(rule.id), &rule);
        before = rule.id;
    }
    QVERIFY(!findAdviceRule("RUN-00"));
    QVERIFY(!findAdviceRule("CTR-02"));
}

void AdviceTest::rulesCanBeSwitchedOff()
{
    const QByteArray text = podWith("", "", "");
    QCOMPARE(rulesIn(text).count("ADV-32"), 2);
    QCOMPARE(rulesIn(text, {"ADV-32"}).count("ADV-32"), 0);
    QVERIFY(rulesIn(text, {"ADV-32"}).contains("ADV-33"));
}

void AdviceTest::commentsSilence_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("left");
    const QByteArray comment = "# podwright: ignore ADV-32 it is small";
    QTest::newRow("none") << podWith("", "", "") << 2;
    QTest::newRow("at the end of the line") << podWith("", "", "  " + comment) << 1;
    QTest::newRow("on the line above") << podWith("", "    " + comment + '\n', "") << 1;
    QTest::newRow("above another comment") << podWith("", "    " + comment + "\n    # why\n", "") << 1;
    QTest::newRow("at the head") << podWith(comment + '\n', "", "") << 0;
    QTest::newRow("at the head of a second document") << "# nothing\n---\n" + podWith(comment + '\n', "", "") << 0;
    QTest::newRow("of the first document only") << podWith(comment + '\n', "", "") + "---\n" + podWith("", "", "") << 2;
    QTest::newRow("another rule") << podWith("# podwright: ignore ADV-33\n", "", "") << 2;
    QTest::newRow("several ids") << podWith("# podwright: ignore ADV-33, ADV-32 small\n", "", "") << 0;
    QTest::newRow("no comment but text") << podWith("", "", "") + "    workingDir: '" + comment + "'\n" << 2;
}

void AdviceTest::commentsSilence()
{
    QFETCH(QByteArray, text);
    QFETCH(int, left);
    QCOMPARE(rulesIn(text).count("ADV-32"), left);
}

void AdviceTest::unknownIdsAreNamed()
{
    const QByteArray text = podWith("# podwright: ignore RUN-999 ADV-32 a reason\n", "", "");
    QCOMPARE(rulesIn(text).count("ADV-61"), 1);
    QCOMPARE(rulesIn(text).count("ADV-32"), 0);
    QCOMPARE(rulesIn(text, {"ADV-61"}).count("ADV-61"), 0);
}

void AdviceTest::errorsCannotBeSilenced()
{
    const QByteArray text = podWith("# podwright: ignore CTR-05\n", "", "") + "  - name: d\n";
    QVERIFY(rulesIn(text).contains("CTR-05"));
    QVERIFY(rulesIn(text).contains("ADV-61"));
}

void AdviceTest::scriptsAreRead_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<QByteArray>("read");
    QTest::newRow("one") << QByteArray("nginx -g 'daemon off;'") << QByteArray("nginx|-g|daemon off;");
    QTest::newRow("two") << QByteArray("a && b; c") << QByteArray("a / b / c");
    QTest::newRow("background") << QByteArray("a & b &") << QByteArray("a & / b &");
    QTest::newRow("redirections") << QByteArray("a >/dev/null 2>&1 && b &> log") << QByteArray("a / b");
    QTest::newRow("quoted") << QByteArray("echo \"a & b\" 'c; d'") << QByteArray("echo|a & b|c; d");
    QTest::newRow("comment") << QByteArray("a # b &\nc") << QByteArray("a / c");
    QTest::newRow("substitution") << QByteArray("a $(b & c) d") << QByteArray("a|$(b & c)|d");
    QTest::newRow("continued") << QByteArray("a \\\n b") << QByteArray("a|b");
    QTest::newRow("loop") << QByteArray("while true; do a; done") << QByteArray("while|true / do|a / done");
    QTest::newRow("here-document") << QByteArray("cat <<E\na &\nE") << QByteArray();
    QTest::newRow("unclosed") << QByteArray("a 'b") << QByteArray("a|b");
    QTest::newRow("nothing") << QByteArray(" ;; \n") << QByteArray();
}

void AdviceTest::scriptsAreRead()
{
    QFETCH(QByteArray, script);
    QFETCH(QByteArray, read);
    QByteArrayList commands;
    for (const ShellCommand &one : readScript(script.toStdString())) {
        QByteArrayList words;
        for (const std::string &word : one.words)
            words.append(QByteArray::fromStdString(word));
        commands.append(words.join('|') + (one.background ? " &" : ""));
    }
    QCOMPARE(commands.join(" / "), read);
}

/// No rule compares all with all: a file with very many containers gives so many findings for each, not for each pair.
void AdviceTest::manyContainersGiveFindingsByTheirNumber()
{
    const auto findings = [&](int count) {
        QByteArray text = "apiVersion: v1\nkind: Pod\nmetadata:\n  name: a\nspec:\n  containers:\n";
        for (int index = 0; index < count; ++index)
            text += "  - name: c" + QByteArray::number(index) + "\n    image: nginx:1\n";
        return rulesIn(text).size();
    };
    const qsizetype step = findings(20) - findings(10);
    QCOMPARE(findings(110) - findings(100), step);
}

QTEST_GUILESS_MAIN(AdviceTest)
#include "tst_advice.moc"
