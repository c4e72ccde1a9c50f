// SPDX-License-Identifier: GPL-3.0-or-later
#include "schema/schema.h"
#include "support/folders.h"
#include "text/lineindex.h"
#include "text/utf8.h"
#include "validation/doctor/pastedtext.h"
#include "validation/doctor/textdoctor.h"
#include "validation/manifestcheck.h"
#include "yaml/parser.h"

#include <QDir>
#include <QTest>

using namespace podwright;

/// The text doctor by example: files in data/doctor. Behind the title and the text come its findings, one a line
/// (`line:column rule: first fix`, with `!` where the fix is safe), and the mended text. <U+3000>, <TAB>, <CR> and the
/// like stand for what cannot be seen.
class DoctorTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void textByExample_data();
    void textByExample();
    void proseIsLeftAlone();
    void restOfABrokenFileIsChecked();
    void manyFaultsEnd();
    void pastedTextIsMended();
    void outputOfTheClusterIsNamed();
};

namespace {

QByteArray unescaped(QByteArray text)
{
    text.replace("<TAB>", "\t").replace("<CR>", "\r").replace("<ESC>", "\x1b");
    for (qsizetype at = text.indexOf("<U+"); at >= 0; at = text.indexOf("<U+", at)) {
        const qsizetype end = text.indexOf('>', at);
        std::string character;
        appendUtf8(character, text.mid(at + 3, end - at - 3).toUInt(nullptr, 16));
        text.replace(at, end + 1 - at, QByteArray::fromStdString(character));
    }
    return text;
}

std::vector<PodReport> check(const QByteArray &text)
{
    static const Schema schema = Schema::builtIn();
    const std::string bytes = text.toStdString();
    CheckOptions options;
    options.fixes = false;
    return checkManifest(bytes, parseYaml(bytes), schema, options);
}

} // namespace

void DoctorTest::textByExample_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("finds");
    QTest::addColumn<QByteArray>("mended");
    const QDir folder(sourceFolder() + QStringLiteral("/tests/core/validation/data/doctor"));
    for (const QString &name : folder.entryList({QStringLiteral("*.txt")}, QDir::Files)) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QByteArray all = "\n" + file.readAll();
        for (qsizetype at = all.indexOf("\n=== "); at >= 0;) {
            const qsizetype next = all.indexOf("\n=== ", at + 1);
            const QByteArray one = all.mid(at + 5, next < 0 ? -1 : next - at - 4);
            const qsizetype title = one.indexOf('\n');
            const qsizetype finds = one.indexOf("--- finds\n");
            const qsizetype mended = one.indexOf("--- mended\n");
            QVERIFY2(finds > 0 && mended > finds, one.left(title).constData());
            QTest::newRow(one.left(title).constData())
                << unescaped(one.mid(title + 1, finds - title - 1)) << one.mid(finds + 10, mended - finds - 10)
                << unescaped(one.mid(mended + 11));
            at = next;
        }
    }
}

void DoctorTest::textByExample()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, finds);
    QFETCH(QByteArray, mended);
    const std::string bytes = text.toStdString();
    const LineIndex lines(bytes);
    const Examination exam = examineText(bytes);
    QByteArray found;
    for (const Diagnostic &one : exam.findings) {
        const LineColumn at = lines.codePoints(one.range.begin);
        found += QByteArray::number(at.line + 1) + ':' + QByteArray::number(at.column + 1) + ' '
            + QByteArray::fromStdString(one.rule);
        if (!one.fixes.empty())
            found += ": " + QByteArray::fromStdString(one.fixes[0].title) + (one.fixes[0].safe ? "!" : "");
        found += '\n';
        QVERIFY(one.range.end <= bytes.size());
        for (const Fix &fix : one.fixes)
            QVERIFY(fix.edits.empty() || fix.edits.back().range.end <= bytes.size());
    }
    QCOMPARE(found, finds);
    QCOMPARE(QByteArray::fromStdString(exam.trail.text()), mended);
    QVERIFY(exam.readable);
    QVERIFY(parseYaml(exam.trail.text()).ok());
}

void DoctorTest::proseIsLeftAlone()
{
    const QByteArray text =
        unescaped("apiVersion: v1 # 版本：“v1”<U+3000>，\nkind: Pod\nmetadata:\n  name: a\n  annotations:\n"
                  "    a: \"“x”<U+3000>：８０\"\n    b: |\n      ：<U+00A0>“\n    c: 你好：世界，<U+3000>“好”\n"
                  "spec:\n  containers:\n  - {name: c, image: i}\n");
    const auto reports = check(text);
    QCOMPARE(reports.size(), std::size_t(1));
    for (const Diagnostic &one : reports[0].diagnostics)
        QVERIFY2(one.type != DiagnosticType::Syntax, one.message.c_str());
    QCOMPARE(reports[0].verdict, Verdict::Valid);
}

void DoctorTest::restOfABrokenFileIsChecked()
{
    const QByteArray text = "apiVersion: v1\nkind: Pod\nmetadata:\n  name: Big\nspec:\n  containers:\n  - name: \"c\n"
                            "    image: i\n    foo: 1\n---\nkind: \"open\n";
    const auto reports = check(text);
    QCOMPARE(reports.size(), std::size_t(2));
    QCOMPARE(reports[0].verdict, Verdict::Unreadable);
    QByteArrayList seen;
    for (const Diagnostic &one : reports[0].diagnostics) {
        if (one.severity != Severity::Error)
            continue;
        seen.append(QByteArray(toString(one.type)) + ' ' + QByteArray::fromStdString(one.field) + " at "
                    + text.mid(static_cast<qsizetype>(one.range.begin), static_cast<qsizetype>(one.range.length())));
    }
    QCOMPARE(seen.join("; "),
             QByteArray("Invalid metadata.name at Big; Syntax  at \"; Unknown spec.containers[0].foo at foo"));
    QCOMPARE(reports[1].document, std::size_t(1));
    QCOMPARE(reports[1].verdict, Verdict::Unreadable);
}

void DoctorTest::manyFaultsEnd()
{
    std::string text = "apiVersion: v1\nkind: Pod\nspec:\n";
    for (int line = 0; line < 3000; ++line)
        text += line % 3 == 0 ? "   key: \"open\n" : line % 3 == 1 ? "  : [\n" : " a b c: d: e\n";
    const Examination exam = examineText(text);
    QVERIFY(!exam.findings.empty());
}

void DoctorTest::pastedTextIsMended()
{
    const std::string text = unescaped("```yaml\nname:<U+3000><U+3000>a<U+3000># x\n<TAB>b：“c”\n```\n").toStdString();
    const PasteMending mending = mendPasted(text);
    QCOMPARE(QByteArray::fromStdString(applyEdits(text, mending.edits)), QByteArray("name:    a  # x\n  b: \"c\"\n"));
    QByteArrayList kinds;
    for (const MendedKind &kind : mending.mended)
        kinds.append(QByteArray::fromStdString(kind.message) + ' ' + QByteArray::number(kind.count));
    QCOMPARE(
        kinds.join("; "),
        QByteArray("markdown-fence 2; lookalike-ideographic-space 3; syntax 1; lookalike-wide 1; lookalike-quote 1"));
    QVERIFY(mendPasted("a: 1\n# “b”\n").isEmpty());
}

void DoctorTest::outputOfTheClusterIsNamed()
{
    const auto reports = check("apiVersion: v1\nkind: Pod\nmetadata:\n  name: a\n  uid: x\n  resourceVersion: \"1\"\n"
                               "spec:\n  containers:\n  - {name: c, image: i}\nstatus:\n  phase: Running\n");
    QByteArrayList fields;
    for (const Diagnostic &one : reports.at(0).diagnostics) {
        if (one.message == "server-field")
            fields.append(QByteArray::fromStdString(one.path));
    }
    QCOMPARE(fields.join(' '), QByteArray("metadata.uid metadata.resourceVersion status"));
}

QTEST_GUILESS_MAIN(DoctorTest)
#include "tst_doctor.moc"
