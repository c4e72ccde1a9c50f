// SPDX-License-Identifier: GPL-3.0-or-later
#include "pod/podlocator.h"
#include "schema/schema.h"
#include "support/folders.h"
#include "validation/manifestcheck.h"
#include "validation/quantity.h"
#include "validation/rules/podrules.h"
#include "validation/rules/rulecontext.h"
#include "validation/timestamp.h"
#include "yaml/parser.h"

#include <QFile>
#include <QTest>

#include <algorithm>
#include <stdexcept>

using namespace podwright;

class ValidationTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findingsAreExact_data();
    void findingsAreExact();
    void decoding_data();
    void decoding();
    void whatIsNoPodIsUnreadable_data();
    void whatIsNoPodIsUnreadable();
    void documentsAreCountedWithoutEmptyOnes();
    void aRuleThatThrowsHidesNoOther();
    void aFaultHidesNothingInTheNextDocument();
    void quantitiesAndTimes();
};

namespace {

const QByteArray head =
    "apiVersion: v1\nkind: Pod\nmetadata:\n  name: a\nspec:\n  containers:\n  - name: c\n    image: i\n";

std::vector<PodReport> check(const QByteArray &text)
{
    static const Schema schema = Schema::builtIn();
    const std::string bytes = text.toStdString();
    CheckOptions options;
    options.advice = false;
    return checkManifest(bytes, parseYaml(bytes), schema, options);
}

} // namespace

void ValidationTest::findingsAreExact_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("found"); // "Type field" of each
    const auto row = [](const char *name, const QByteArray &more, const char *found) {
        QTest::newRow(name) << head + more << QByteArray(found);
    };
    row("good", "", "");
    row("unknown field", "    imagePull: x\n", "Unknown spec.containers[0].imagePull");
    row("case matters", "    Command: [x]\n", "Unknown spec.containers[0].Command");
    row("string for a number", "    ports:\n    - containerPort: \"80\"\n",
        "Decode spec.containers[0].ports[0].containerPort");
    row("number for a string", "    workingDir: 1\n", "Decode spec.containers[0].workingDir");
    row("yes is a boolean", "    workingDir: yes\n", "Decode spec.containers[0].workingDir");
    row("a list for a map", "  nodeSelector: [a]\n", "Decode spec.nodeSelector");
    row("bad quantity", "    resources:\n      limits: {memory: 1Gib}\n",
        "Decode spec.containers[0].resources.limits[memory]");
    row("good quantity", "    resources:\n      limits: {memory: 1Gi, cpu: 0.5}\n", "");
    row("duplicate", "    image: j\n", "Duplicate spec.containers[0].image");
    row("null is nothing", "    command:\n    env: ~\n", "");
    row("missing name", "  - image: x\n", "Required spec.containers[1].name");
    row("unknown value", "  restartPolicy: Alawys\n", "NotSupported spec.restartPolicy");
    row("too large", "    ports:\n    - containerPort: 99999999999\n",
        "Decode spec.containers[0].ports[0].containerPort");
}

void ValidationTest::findingsAreExact()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, found);
    const auto reports = check(text);
    QCOMPARE(reports.size(), std::size_t(1));
    QByteArrayList seen;
    for (const Diagnostic &one : reports[0].diagnostics)
        seen.append(QByteArray(toString(one.type)) + ' ' + QByteArray::fromStdString(one.field));
    QCOMPARE(seen.join("; "), found);
    QCOMPARE(reports[0].verdict, found.isEmpty() ? Verdict::Valid : Verdict::Rejected);
}

void ValidationTest::decoding_data()
{
    QTest::addColumn<QByteArray>("manifest");
    QTest::addColumn<QByteArrayList>("findings");
    QFile file(sourceFolder() + QStringLiteral("/tests/core/validation/data/decoding.txt"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QStringList cases = QString::fromUtf8(file.readAll()).split(QStringLiteral("\n## ")).mid(1);
    QVERIFY(cases.size() > 10);
    for (const QString &one : cases) {
        const qsizetype line = one.indexOf(u'\n');
        const qsizetype arrow = one.indexOf(QStringLiteral("\n=>"));
        QVERIFY2(line > 0 && arrow > line, qPrintable(one));
        QByteArrayList findings = one.mid(arrow + 3).toUtf8().trimmed().split('\n');
        std::sort(findings.begin(), findings.end());
        QTest::newRow(qPrintable(one.left(line))) << one.mid(line + 1, arrow - line).toUtf8() << findings;
    }
}

void ValidationTest::decoding()
{
    QFETCH(QByteArray, manifest);
    QFETCH(QByteArrayList, findings);
    const QByteArray title = QTest::currentDataTag();
    CheckOptions options;
    options.staticPod = title.contains("[static]");
    options.utf16 = title.contains("[utf-16]");
    options.kubernetesMinor = title.contains("[1.33]") ? 33 : 36;
    static const Schema schema = Schema::builtIn();
    const std::string bytes = manifest.toStdString();
    const auto reports = checkManifest(bytes, parseYaml(bytes), schema, options);
    QCOMPARE(reports.size(), std::size_t(1));
    QByteArrayList seen;
    for (const Diagnostic &one : reports[0].diagnostics) {
        const bool reading = one.type == DiagnosticType::Decode || one.type == DiagnosticType::Unknown
            || one.type == DiagnosticType::Duplicate;
        if (reading && one.severity == Severity::Error && one.rule.starts_with("DEC-"))
            seen.append((QByteArray(toString(one.type)) + ' ' + QByteArray::fromStdString(one.field)).trimmed());
    }
    std::sort(seen.begin(), seen.end());
    QCOMPARE(seen.join('\n'), findings.join('\n'));
    QVERIFY(findings.join().isEmpty() || reports[0].verdict == Verdict::Rejected);
}

void ValidationTest::whatIsNoPodIsUnreadable_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("message");
    QTest::newRow("empty") << QByteArray() << QByteArray("empty-file");
    QTest::newRow("comments") << QByteArray("# only\n") << QByteArray("empty-file");
    QTest::newRow("no kind") << QByteArray("a: 1\n") << QByteArray("no-kind");
    QTest::newRow("service") << QByteArray("kind: Service\n") << QByteArray("other-kind");
    QTest::newRow("list") << QByteArray("kind: List\nitems: []\n") << QByteArray("list-without-pod");
    QTest::newRow("broken") << QByteArray("kind: \"Pod\n") << QByteArray("syntax");
}

void ValidationTest::whatIsNoPodIsUnreadable()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, message);
    const auto reports = check(text);
    QCOMPARE(reports.size(), std::size_t(1));
    QCOMPARE(reports[0].verdict, Verdict::Unreadable);
    QVERIFY(std::any_of(reports[0].diagnostics.begin(), reports[0].diagnostics.end(),
                        [&](const Diagnostic &one) { return one.message == message.toStdString(); }));
}

void ValidationTest::documentsAreCountedWithoutEmptyOnes()
{
    const auto reports = check("---\n# nothing\n---\n" + head + "---\nkind: \"open\n---\n" + head);
    QCOMPARE(reports.size(), std::size_t(3));
    QCOMPARE(reports[0].document, std::size_t(0));
    QCOMPARE(reports[1].verdict, Verdict::Unreadable);
    QCOMPARE(reports[2].document, std::size_t(2));
    QCOMPARE(reports[2].verdict, Verdict::Valid);
}

void ValidationTest::aRuleThatThrowsHidesNoOther()
{
    const std::string text = head.toStdString();
    const ParseResult parsed = parseYaml(text);
    const ValueTree values = ValueTree::read(parsed.tree, 0);
    std::vector<Diagnostic> found;
    RuleContext context(parsed.tree, values, locatePods(values.root(), 0).front(), {}, found);
    const auto find = [&] { context.add({"CTR-05", DiagnosticType::Required, "required"}, context.spec()); };
    guarded(context, "first", find);
    guarded(context, "second", [] { throw std::out_of_range("beyond the end"); });
    guarded(context, "third", find);
    QCOMPARE(found.size(), std::size_t(3));
    QCOMPARE(found[1].rule, std::string("FAULT-01"));
    QCOMPARE(found[1].arguments, (std::vector<std::string>{"second", "beyond the end"}));
    QVERIFY(found[1].severity != Severity::Error); // the server says nothing of it
    QCOMPARE(found[2].rule, std::string("CTR-05"));
}

void ValidationTest::aFaultHidesNothingInTheNextDocument()
{
    const QByteArray wrong = QByteArray(head).replace("name: c", "name: C");
    for (const QByteArray &before : {QByteArray("a: [\n"), QByteArray("a: \"b\n"), QByteArray("- x\n  y: 1\n"),
                                     QByteArray(head).replace("kind: Pod", "kind: Pud"), QByteArray("\ta: 1\n")}) {
        const auto reports = check(before + "---\n" + wrong);
        const bool seen = std::any_of(reports.begin(), reports.end(), [](const PodReport &report) {
            return std::any_of(report.diagnostics.begin(), report.diagnostics.end(),
                               [](const Diagnostic &one) { return one.rule == "CTR-03"; });
        });
        QVERIFY2(seen, before.constData());
    }
}

void ValidationTest::quantitiesAndTimes()
{
    for (const char *good : {"1", "0.5", ".5", "5.", "100m", "1Gi", "1e3", "1E-3", "-1", "+2k", "12E", "1Ei"})
        QVERIFY2(isQuantity(good), good);
    for (const char *bad : {"", "Gi", "1Gib", "1 Gi", "1g", "0x1", "1e", "1K", "."})
        QVERIFY2(!isQuantity(bad), bad);
    for (const char *good : {"2026-01-31T08:00:00Z", "2024-02-29T23:59:59.5+08:00"})
        QVERIFY2(isTimestamp(good), good);
    for (const char *bad : {"2026-01-31", "2026-02-30T00:00:00Z", "2026-01-01T24:00:00Z", "2026-01-01T00:00:00", "x"})
        QVERIFY2(!isTimestamp(bad), bad);
}

QTEST_GUILESS_MAIN(ValidationTest)
#include "tst_validation.moc"
