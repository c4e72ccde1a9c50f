// SPDX-License-Identifier: GPL-3.0-or-later
#include "schema/schema.h"
#include "support/folders.h"
#include "support/mutation.h"
#include "text/lineindex.h"
#include "validation/fixes/fixrun.h"
#include "validation/fixes/reportfixes.h"
#include "yaml/parser.h"

#include <QDir>
#include <QTest>

#include <algorithm>
#include <random>
#include <set>

using namespace podwright;

/// Fixes by example (data/fixes/first.txt: what stands behind the container, and what a run of safe fixes, or of first
/// choices, makes of it; data/fixes/choices.txt: what each fix of one finding makes of it), a listing with many faults,
/// and the property of safe fixes over many manifests.
class FixesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ignoredFieldsOfStaticPodsAreMended();
    void fixByExample_data();
    void fixByExample();
    void choiceByExample_data();
    void choiceByExample();
    void listingBecomesAPod_data();
    void listingBecomesAPod();
    void safeFixesBringNothingNew_data();
    void safeFixesBringNothingNew();
    void choicesBringNoRefusal();
    void choicesBringNoRefusal_data();
    void fixesOnDemandAreThose();

private:
    std::vector<PodReport> check(const std::string &text, bool fixes) const
    {
        CheckOptions options;
        options.fixes = fixes;
        return checkManifest(text, parseYaml(text), m_schema, options);
    }

    const Schema m_schema = Schema::builtIn();
};

namespace {

const QByteArray head =
    "apiVersion: v1\nkind: Pod\nmetadata:\n  name: a\nspec:\n  containers:\n  - name: c\n    image: i\n";

QByteArray contentOf(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A file of cases cut in front of each line that begins a case (`=== …`) or an outcome (`--- …`).
QByteArrayList partsOf(const QByteArray &content)
{
    QByteArrayList parts;
    for (const QByteArray &line : content.chopped(content.endsWith('\n') ? 1 : 0).split('\n')) {
        if (line.startsWith("=== ") || line.startsWith("--- "))
            parts.append(QByteArray());
        if (!parts.isEmpty())
            parts.last() += line + '\n';
    }
    return parts;
}

std::multiset<std::string> errorsOf(const std::vector<PodReport> &reports)
{
    std::multiset<std::string> errors;
    for (const PodReport &report : reports) {
        for (const Diagnostic &one : report.diagnostics) {
            std::string said = one.rule + ' ' + one.message;
            for (const std::string &argument : one.arguments)
                said += ' ' + argument;
            if (one.severity == Severity::Error)
                errors.insert(said);
        }
    }
    return errors;
}

} // namespace

/// What a kubelet passes over is mended like what a server refuses.
void FixesTest::ignoredFieldsOfStaticPodsAreMended()
{
    CheckOptions options;
    options.staticPod = true;
    const std::string text = (head + "    imagePullPolcy: Never\n").toStdString();
    const FixOutcome outcome = applyFixes(text, m_schema, options, FixChoice::Safe);
    QVERIFY2(outcome.text.find("    imagePullPolicy: Never\n") != std::string::npos, outcome.text.c_str());
}

void FixesTest::fixByExample_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("fixed");
    QTest::addColumn<bool>("safe");
    const QByteArray all =
        "\n" + contentOf(sourceFolder() + QStringLiteral("/tests/core/validation/data/fixes/first.txt"));
    for (qsizetype at = all.indexOf("\n=== "); at >= 0;) {
        const qsizetype next = all.indexOf("\n=== ", at + 1);
        const QByteArray one = all.mid(at + 5, next < 0 ? -1 : next - at - 4);
        const qsizetype title = one.indexOf('\n');
        const bool safe = one.contains("--- safe\n");
        const qsizetype fixed = one.indexOf(safe ? "--- safe\n" : "--- first\n");
        QVERIFY2(fixed > 0, one.left(title).constData());
        QTest::newRow(one.left(title).constData())
            << one.mid(title + 1, fixed - title - 1) << one.mid(one.indexOf('\n', fixed) + 1) << safe;
        at = next;
    }
}

void FixesTest::fixByExample()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, fixed);
    QFETCH(bool, safe);
    const FixOutcome outcome =
        applyFixes((head + text).toStdString(), m_schema, {}, safe ? FixChoice::Safe : FixChoice::First);
    QCOMPARE(QByteArray::fromStdString(outcome.text), head + fixed);
    QVERIFY(errorsOf(outcome.reports).empty());
    if (text != fixed && !safe) // not certain: left alone without being asked
        QCOMPARE(QByteArray::fromStdString(applyFixes((head + text).toStdString(), m_schema, {}, FixChoice::Safe).text),
                 head + text);
}

void FixesTest::choiceByExample_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("rule");
    QTest::addColumn<QByteArray>("fix"); // title, and behind it words: safe, static
    QTest::addColumn<int>("place"); // among the fixes of that title
    QTest::addColumn<QByteArray>("fixed");
    QByteArray text;
    QByteArray name;
    QByteArrayList seen;
    for (const QByteArray &part :
         partsOf(contentOf(sourceFolder() + QStringLiteral("/tests/core/validation/data/fixes/choices.txt")))) {
        const qsizetype line = part.indexOf('\n');
        const QByteArray title = part.mid(4, line - 4);
        const QByteArray content = part.mid(line + 1);
        if (part.startsWith("=== ")) {
            name = title;
            text = content;
            seen.clear();
            continue;
        }
        const QByteArray rule = name.left(name.indexOf(' '));
        QTest::addRow("%s: %s %d", name.constData(), title.constData(), static_cast<int>(seen.count(title)))
            << text << rule << title << static_cast<int>(seen.count(title)) << content;
        seen.append(title);
    }
    QVERIFY(!seen.isEmpty());
}

void FixesTest::choiceByExample()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, rule);
    QFETCH(QByteArray, fix);
    QFETCH(int, place);
    QFETCH(QByteArray, fixed);
    const QByteArrayList words = fix.split(' ');
    const std::string bytes = (text.startsWith("apiVersion") ? text : head + text).toStdString();
    CheckOptions options;
    options.staticPod = words.contains("static");
    QByteArrayList proposed;
    for (const PodReport &report : checkManifest(bytes, parseYaml(bytes), m_schema, options)) {
        for (const Diagnostic &one : report.diagnostics) {
            if (QByteArray::fromStdString(one.rule) != rule)
                continue;
            for (const Fix &choice : fixesOf(bytes, m_schema, options, one)) {
                proposed.append(QByteArray::fromStdString(choice.title));
                if (proposed.last() != words.first() || place-- > 0)
                    continue;
                const QByteArray result = QByteArray::fromStdString(applyEdits(bytes, choice.edits));
                QCOMPARE(fixed.startsWith("apiVersion") ? result : result.mid(head.size()), fixed);
                QCOMPARE(choice.safe, words.contains("safe"));
                return;
            }
        }
    }
    QFAIL("not proposed, but " + proposed.join(", "));
}

void FixesTest::listingBecomesAPod_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("ours") << sourceFolder() + QStringLiteral("/tests/core/validation/data/listing/reference.yaml");
    QTest::newRow("original") << sharedFolder() + QStringLiteral("/seed/full-reference.yaml");
}

void FixesTest::listingBecomesAPod()
{
    QFETCH(QString, file);
    const QByteArray text = contentOf(file);
    if (text.isEmpty())
        QSKIP("the shared data is not there");
    const std::string bytes = text.toStdString();
    const LineIndex lines(bytes);
    std::set<int> places;
    std::size_t count = 0;
    for (const PodReport &report : check(bytes, false)) {
        for (const Diagnostic &one : report.diagnostics) {
            places.insert(lines.lineOf(one.range.begin));
            ++count;
        }
    }
    QVERIFY2(count >= 30 && places.size() >= 30, QByteArray::number(static_cast<int>(places.size())).constData());
    const FixOutcome outcome = applyFixes(bytes, m_schema, {}, FixChoice::First);
    const QByteArray fixed = QByteArray::fromStdString(outcome.text);
    QCOMPARE(outcome.reports.size(), std::size_t(1));
    QVERIFY2(outcome.reports[0].verdict == Verdict::Valid, fixed.constData());
    QVERIFY(parseYaml(outcome.text).ok());
    for (const QByteArray &line : text.split('\n')) {
        const qsizetype comment = line.indexOf('#');
        if (comment >= 0)
            QVERIFY2(fixed.contains(line.mid(comment).trimmed()), line.constData());
    }
}

void FixesTest::safeFixesBringNothingNew_data()
{
    QTest::addColumn<QByteArray>("text");
    const unsigned seed = qEnvironmentVariableIntValue("PODWRIGHT_SEED");
    qInfo("seed %u", seed);
    std::mt19937 random(seed);
    QByteArrayList texts;
    const QDir bases(sourceFolder() + QStringLiteral("/tests/core/validation/data/rules/bases"));
    for (const QString &name : bases.entryList({QStringLiteral("*.yaml")}, QDir::Files)) {
        for (int round = 0; round < 12; ++round)
            texts.append(QByteArray::fromStdString(mutated(contentOf(bases.filePath(name)).toStdString(), random)));
    }
    const QByteArray examples =
        "\n" + contentOf(sourceFolder() + QStringLiteral("/tests/core/validation/data/fixes/first.txt"));
    for (qsizetype at = examples.indexOf("\n=== "); at >= 0; at = examples.indexOf("\n=== ", at + 1)) {
        const qsizetype begin = examples.indexOf('\n', at + 1) + 1;
        texts.append(head + examples.mid(begin, examples.indexOf("--- ", begin) - begin));
    }
    const QDir made(sharedFolder() + QStringLiteral("/manifests/made"));
    QStringList names = made.entryList({QStringLiteral("*.yaml")}, QDir::Files);
    std::shuffle(names.begin(), names.end(), random);
    const int most = qEnvironmentVariableIntValue("PODWRIGHT_FIX_FILES");
    for (const QString &name : names.mid(0, most > 0 ? most : 200)) {
        const QByteArray text = contentOf(made.filePath(name));
        if (text.size() < 20'000)
            texts.append(text);
    }
    if (names.isEmpty())
        qInfo("the shared manifests are not there: only our own are tried");
    for (qsizetype index = 0; index < texts.size(); ++index)
        QTest::addRow("%lld", static_cast<long long>(index)) << texts[index];
}

void FixesTest::safeFixesBringNothingNew()
{
    QFETCH(QByteArray, text);
    const std::string bytes = text.toStdString();
    const auto reports = check(bytes, true);
    const auto before = errorsOf(reports);
    for (const PodReport &report : reports) {
        for (const Diagnostic &one : report.diagnostics) {
            for (const Fix &fix : one.fixes) {
                if (!fix.safe || one.severity != Severity::Error)
                    continue;
                const std::string fixed = applyEdits(bytes, fix.edits);
                const auto after = errorsOf(check(fixed, false));
                const QByteArray told =
                    QByteArray::fromStdString(one.rule + ' ' + one.message + ' ' + fix.title + "\n" + fixed);
                QVERIFY2(after.size() < before.size(), told.constData());
                const bool fewer = std::includes(before.begin(), before.end(), after.begin(), after.end());
                QVERIFY2(fewer || one.type == DiagnosticType::Syntax, told.constData());
            }
        }
    }
}

void FixesTest::choicesBringNoRefusal_data()
{
    QTest::addColumn<QByteArray>("text");
    int row = 0;
    for (const QByteArray &part :
         partsOf(contentOf(sourceFolder() + QStringLiteral("/tests/core/validation/data/fixes/choices.txt")))) {
        const QByteArray content = part.mid(part.indexOf('\n') + 1);
        QTest::addRow("example %d", ++row) << (content.startsWith("apiVersion") ? content : head + content);
    }
    const unsigned seed = qEnvironmentVariableIntValue("PODWRIGHT_SEED");
    qInfo("seed %u", seed);
    std::mt19937 random(seed);
    const QDir real(sharedFolder() + QStringLiteral("/manifests/real"));
    QStringList names = real.entryList({QStringLiteral("*.yaml")}, QDir::Files);
    std::shuffle(names.begin(), names.end(), random);
    for (const QString &name : names.mid(0, 60)) {
        if (const QByteArray text = contentOf(real.filePath(name)); text.size() < 10'000)
            QTest::newRow(qPrintable(name)) << text;
    }
    if (names.isEmpty())
        qInfo("the shared manifests are not there: only our own are tried");
}

/// Whoever follows a warning or an advice does not get a refusal for it.
void FixesTest::choicesBringNoRefusal()
{
    QFETCH(QByteArray, text);
    const std::string bytes = text.toStdString();
    const auto reports = check(bytes, false);
    const auto before = errorsOf(reports);
    for (const PodReport &report : reports) {
        for (const Diagnostic &one : report.diagnostics) {
            if (one.severity == Severity::Error)
                continue;
            for (const Fix &fix : fixesOf(bytes, m_schema, {}, one)) {
                const std::string fixed = applyEdits(bytes, fix.edits);
                const auto after = errorsOf(check(fixed, false));
                QVERIFY2(std::includes(before.begin(), before.end(), after.begin(), after.end()),
                         (one.rule + ' ' + one.message + ' ' + fix.title + "\n" + fixed).c_str());
            }
        }
    }
}

void FixesTest::fixesOnDemandAreThose()
{
    const std::string text = head.toStdString() + "    nodeSelector: {a: b}\n---\n" + head.toStdString()
        + "    tty: \"yes\"\n    args: [\"a\n";
    const auto reports = check(text, true);
    QCOMPARE(reports.size(), std::size_t(2));
    int count = 0;
    for (const PodReport &report : reports) {
        for (const Diagnostic &one : report.diagnostics) {
            Diagnostic bare = one;
            bare.fixes.clear();
            if (one.type == DiagnosticType::Syntax || one.severity != Severity::Error)
                continue;
            const auto fixes = fixesOf(text, m_schema, {}, bare);
            QCOMPARE(fixes.size(), one.fixes.size());
            QVERIFY(!fixes.empty());
            QVERIFY(fixes[0].edits == one.fixes[0].edits);
            ++count;
        }
    }
    QCOMPARE(count, 2);
}

QTEST_GUILESS_MAIN(FixesTest)
#include "tst_fixes.moc"
