// SPDX-License-Identifier: GPL-3.0-or-later
#include "containers/expansion.h"
#include "importing/amounts.h"
#include "importing/importing.h"
#include "importing/interpolation.h"
#include "importing/shellwords.h"
#include "importing/textkind.h"
#include "schema/schema.h"
#include "support/folders.h"
#include "validation/manifestcheck.h"
#include "yaml/parser.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace podwright;

class ImportingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void byExample_data();
    void byExample();
    void sizes_data();
    void sizes();
    void durations_data();
    void durations();
    void shellWords_data();
    void shellWords();
    void variables_data();
    void variables();
    void dollarsMeanThemselves();
    void kinds_data();
    void kinds();
    void problems_data();
    void problems();

private:
    const Schema m_schema = Schema::builtIn();
};

namespace {

QByteArray read(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

const char *const outcomes[] = {"carried", "changed", "dropped"};

QByteArray written(const Imported &imported)
{
    if (!imported.ok())
        return "problem " + QByteArray::fromStdString(imported.problem.code) + '\n';
    QByteArray text = QByteArray::fromStdString(imported.text) + "--- notes\n";
    for (const ImportNote &note : imported.notes) {
        text += outcomes[static_cast<int>(note.outcome)];
        text += ' ' + QByteArray::fromStdString(note.code) + " | " + QByteArray::fromStdString(note.subject);
        if (!note.argument.empty())
            text += " | " + QByteArray::fromStdString(note.argument);
        if (!note.field.empty())
            text += " -> " + QByteArray::fromStdString(note.field);
        text += '\n';
    }
    return text;
}

/// Options in a comment of the case: `# import: service=web scratch`.
ImportOptions optionsIn(const QByteArray &text)
{
    ImportOptions options;
    const QByteArray mark = "# import:";
    const qsizetype at = text.indexOf(mark);
    if (at < 0)
        return options;
    const QByteArray line = text.mid(at + mark.size(), text.indexOf('\n', at) - at - mark.size());
    for (const QByteArray &word : line.simplified().split(' ')) {
        if (word.startsWith("service="))
            options.service = word.mid(8).toStdString();
        else if (word.startsWith("pod="))
            options.podName = word.mid(4).toStdString();
        options.claims = options.claims && word != "scratch";
        options.hostPorts = options.hostPorts && word != "no-host-ports";
        options.restartUnhealthy = options.restartUnhealthy || word == "restart-unhealthy";
    }
    return options;
}

/// What the API server would refuse in a text.
QByteArray errorsIn(const std::string &text, const Schema &schema)
{
    CheckOptions options;
    options.advice = false;
    QByteArray errors;
    for (const PodReport &report : checkManifest(text, parseYaml(text), schema, options)) {
        if (report.verdict == Verdict::Valid)
            continue;
        errors += "not valid;";
        for (const Diagnostic &one : report.diagnostics) {
            if (one.severity == Severity::Error)
                errors += QByteArray::fromStdString(one.rule + ' ' + one.field + ' ' + one.message) + ';';
        }
    }
    return errors;
}

} // namespace

void ImportingTest::byExample_data()
{
    QTest::addColumn<QString>("name");
    const QDir folder(sourceFolder() + QStringLiteral("/tests/core/importing/data"));
    const QStringList files = folder.entryList({QStringLiteral("*.in")}, QDir::Files, QDir::Name);
    QVERIFY(!files.isEmpty());
    for (const QString &file : files)
        QTest::newRow(file.chopped(3).toUtf8().constData()) << folder.filePath(file).chopped(3);
}

/// NAME.in becomes NAME.out: the YAML, then one line for each note. PODWRIGHT_WRITE_CASES=1 writes them anew, to be
/// read before they are kept.
void ImportingTest::byExample()
{
    QFETCH(QString, name);
    const QByteArray source = read(name + QStringLiteral(".in"));
    const Imported imported = importText(source.toStdString(), optionsIn(source), m_schema);
    const QByteArray now = written(imported);
    if (qEnvironmentVariableIsSet("PODWRIGHT_WRITE_CASES")) {
        QFile file(name + QStringLiteral(".out"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(now);
    }
    QCOMPARE(now, read(name + QStringLiteral(".out")));
    if (imported.ok() && imported.kind != ImportKind::Manifest)
        QCOMPARE(errorsIn(imported.text, m_schema), QByteArray());
}

void ImportingTest::sizes_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("quantity");
    QTest::newRow("megabytes") << QByteArray("512m") << QByteArray("512Mi");
    QTest::newRow("gigabytes with a point") << QByteArray("1.5g") << QByteArray("1536Mi");
    QTest::newRow("whole gigabytes") << QByteArray("1024m") << QByteArray("1Gi");
    QTest::newRow("spelled out") << QByteArray("64 MiB") << QByteArray("64Mi");
    QTest::newRow("bytes") << QByteArray("1000000b") << QByteArray("1000000");
    QTest::newRow("bytes that are kilobytes") << QByteArray("1048576") << QByteArray("1Mi");
    QTest::newRow("no unit of Docker") << QByteArray("5x") << QByteArray();
    QTest::newRow("negative") << QByteArray("-1") << QByteArray();
    QTest::newRow("nothing") << QByteArray() << QByteArray();
}

void ImportingTest::sizes()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, quantity);
    QCOMPARE(QByteArray::fromStdString(quantityOfSize(text.toStdString()).value_or(std::string())), quantity);
}

void ImportingTest::durations_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qint64>("seconds");
    QTest::newRow("minutes and seconds") << QByteArray("1m30s") << qint64(90);
    QTest::newRow("milliseconds, rounded up") << QByteArray("1500ms") << qint64(2);
    QTest::newRow("bare") << QByteArray("10") << qint64(10);
    QTest::newRow("hours with a point") << QByteArray("1.5h") << qint64(5400);
    QTest::newRow("unknown unit") << QByteArray("3y") << qint64(-1);
    QTest::newRow("a word") << QByteArray("soon") << qint64(-1);
    QTest::newRow("nothing") << QByteArray() << qint64(-1);
}

void ImportingTest::durations()
{
    QFETCH(QByteArray, text);
    QFETCH(qint64, seconds);
    QCOMPARE(qint64(secondsOf(text.toStdString()).value_or(-1)), seconds);
}

void ImportingTest::shellWords_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("words"); // of all commands: `|` between words, newline between commands
    QTest::newRow("quotes") << QByteArray("a 'b c' \"d \\\" e\" f\\ g") << QByteArray("a|b c|d \" e|f g");
    QTest::newRow("joined quotes") << QByteArray("-e'A=b c'\"d\"") << QByteArray("-eA=b cd");
    QTest::newRow("continuations") << QByteArray("a \\\n  b \\  \n c") << QByteArray("a|b|c");
    QTest::newRow("continuation with CR") << QByteArray("a \\\r\n  b") << QByteArray("a|b");
    QTest::newRow("continuation inside a word") << QByteArray("a\\\nb") << QByteArray("ab");
    QTest::newRow("PowerShell and cmd") << QByteArray("a `\n b ^\n c") << QByteArray("a|b|c");
    QTest::newRow("comments") << QByteArray("# first\na b # behind\nc") << QByteArray("a|b\nc");
    QTest::newRow("operators") << QByteArray("a; b && c | d") << QByteArray("a\nb\nc\nd");
    QTest::newRow("redirections") << QByteArray("a b >out 2>&1 c") << QByteArray("a|b|c");
    QTest::newRow("substitutions") << QByteArray("a $(pwd)/x \"${HOME}/y z\" $A")
                                   << QByteArray("a|$(pwd)/x|${HOME}/y z|$A");
    QTest::newRow("empty word") << QByteArray("a ''") << QByteArray("a|");
    QTest::newRow("nothing") << QByteArray("  \n\n") << QByteArray();
}

void ImportingTest::shellWords()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, words);
    const ShellText shell = ShellText::parse(text.toStdString());
    QByteArrayList commands;
    for (const ShellLine &command : shell.commands) {
        QByteArrayList list;
        for (const std::string &word : command.words)
            list.append(QByteArray::fromStdString(word));
        commands.append(list.join('|'));
    }
    QCOMPARE(commands.join('\n'), words);
    QCOMPARE(shell.openQuoteLine, std::size_t(0));
    QCOMPARE(ShellText::parse("a\nb 'c\nd").openQuoteLine, std::size_t(2));
}

void ImportingTest::variables_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("filled");
    QTest::newRow("default") << QByteArray("a:${T:-1.2}") << QByteArray("a:1.2");
    QTest::newRow("default without a colon") << QByteArray("${T-x}y") << QByteArray("xy");
    QTest::newRow("default in a default") << QByteArray("${A:-${B:-c}}") << QByteArray("c");
    QTest::newRow("unset") << QByteArray("a$B-${C}d") << QByteArray("a-d");
    QTest::newRow("dollar") << QByteArray("$$A $${B}") << QByteArray("$A ${B}");
    QTest::newRow("alternative") << QByteArray("x${A:+y}") << QByteArray("x");
    QTest::newRow("required") << QByteArray("${A:?say it}") << QByteArray("");
    QTest::newRow("not closed") << QByteArray("a${B") << QByteArray("a${B");
    QTest::newRow("no name") << QByteArray("5$ $1") << QByteArray("5$ $1");
}

void ImportingTest::variables()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, filled);
    QCOMPARE(QByteArray::fromStdString(Interpolation().apply(text.toStdString())), filled);
}

/// Expands as the kubelet does: `$(NAME)` of no known variable stays, `$$` is a dollar.
void ImportingTest::dollarsMeanThemselves()
{
    const auto expand = [](const std::string &text) {
        std::string result;
        for (std::size_t at = 0; at < text.size(); ++at) {
            if (text[at] == '$' && at + 1 < text.size() && text[at + 1] == '$')
                ++at;
            else if (text[at] == '$' && at + 1 < text.size() && text[at + 1] == '(')
                return std::string("expanded");
            result += text[at];
        }
        return result;
    };
    for (const char *text : {"$", "$$", "$$$", "a$(B)c", "$$(A)", "$A ${B}", "$($(x))", "$$x$", "100%"})
        QCOMPARE(QByteArray::fromStdString(expand(escapeReferences(text))), QByteArray(text));
}

void ImportingTest::kinds_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<ImportKind>("kind");
    QTest::newRow("docker") << QByteArray("$ sudo docker container run nginx") << ImportKind::DockerRun;
    QTest::newRow("podman with options in front")
        << QByteArray("podman --log-level debug run -d x") << ImportKind::DockerRun;
    QTest::newRow("root's prompt") << QByteArray("# docker run x") << ImportKind::DockerRun;
    QTest::newRow("docker of Windows") << QByteArray("docker.exe run ^\n -p 80:80 x") << ImportKind::DockerRun;
    QTest::newRow("docker pull is none") << QByteArray("docker pull nginx") << ImportKind::Unknown;
    QTest::newRow("fences") << QByteArray("```sh\ndocker run x\n```\n") << ImportKind::DockerRun;
    QTest::newRow("kubectl") << QByteArray("kubectl -n a run x --image=y") << ImportKind::KubectlRun;
    QTest::newRow("compose") << QByteArray("version: '3'\nservices:\n  a:\n    image: b\n") << ImportKind::Compose;
    QTest::newRow("services alone") << QByteArray("a:\n  image: b\nc:\n  build: .\n") << ImportKind::Compose;
    QTest::newRow("a service alone") << QByteArray("image: b\nports: ['80:80']\n") << ImportKind::Compose;
    QTest::newRow("broken compose") << QByteArray("services:\n  a: [\n") << ImportKind::Compose;
    QTest::newRow("a Pod that calls docker")
        << QByteArray("apiVersion: v1\nkind: Pod\nspec:\n  containers:\n  - args:\n    - |\n      docker run x\n")
        << ImportKind::Manifest;
    QTest::newRow("JSON") << QByteArray(" {\"kind\": \"Pod\"}") << ImportKind::Json;
    QTest::newRow("Dockerfile") << QByteArray("FROM alpine\nRUN apk add x\n") << ImportKind::Dockerfile;
    QTest::newRow("describe") << QByteArray("Name:             web\nNamespace:        default\nContainers:\n  a:\n")
                              << ImportKind::Describe;
    QTest::newRow("binary") << QByteArray("\x7f"
                                          "ELF\0\0",
                                          6)
                            << ImportKind::Binary;
    QTest::newRow("no UTF-8") << QByteArray("a\xff") << ImportKind::Binary;
    QTest::newRow("blank") << QByteArray(" \n") << ImportKind::Empty;
    QTest::newRow("prose") << QByteArray("Run it with docker run nginx, please.") << ImportKind::Unknown;
}

void ImportingTest::kinds()
{
    QFETCH(QByteArray, text);
    QFETCH(ImportKind, kind);
    QCOMPARE(static_cast<int>(guessTextKind(text.toStdString())), static_cast<int>(kind));
}

void ImportingTest::problems_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<int>("line");
    QTest::newRow("unclosed quote") << QByteArray("docker run \\\n -e 'A=b x") << QByteArray("open-quote") << 2;
    QTest::newRow("no image") << QByteArray("docker run -d -p 80:80") << QByteArray("no-image") << 0;
    QTest::newRow("half an option") << QByteArray("docker run -p") << QByteArray("option-without-value") << 0;
    QTest::newRow("kubectl without an image") << QByteArray("kubectl run x") << QByteArray("no-image") << 0;
    QTest::newRow("kubectl without a name") << QByteArray("kubectl run --image=x") << QByteArray("no-name") << 0;
    QTest::newRow("broken compose") << QByteArray("services:\n  a: [\n") << QByteArray("broken-yaml") << 0;
    QTest::newRow("no services") << QByteArray("services: {}\n") << QByteArray("no-services") << 0;
    QTest::newRow("broken JSON") << QByteArray("{\"kind\": \"Pod\"") << QByteArray("broken-json") << 0;
    QTest::newRow("no Pod") << QByteArray("apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\n")
                            << QByteArray("no-pod") << 0;
    QTest::newRow("Dockerfile") << QByteArray("FROM x\n") << QByteArray("dockerfile") << 0;
    QTest::newRow("empty") << QByteArray("") << QByteArray("empty") << 0;
    QTest::newRow("binary") << QByteArray("docker run \0", 12) << QByteArray("binary") << 0;
}

void ImportingTest::problems()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, code);
    QFETCH(int, line);
    const Imported imported = importText(text.toStdString(), {}, m_schema);
    QCOMPARE(QByteArray::fromStdString(imported.problem.code), code);
    QVERIFY(imported.text.empty());
    if (line > 0)
        QCOMPARE(imported.problem.line, std::size_t(line));
}

QTEST_GUILESS_MAIN(ImportingTest)
#include "tst_importing.moc"
