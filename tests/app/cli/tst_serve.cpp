// SPDX-License-Identifier: GPL-3.0-or-later
// `serve`: what it answers and how it ends.
#include "cli/staticserver.h"

#include "support/folders.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <memory>

using namespace Qt::StringLiterals;
using namespace podwright;

class ServeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void requestsAreAnswered_data();
    void requestsAreAnswered();
    void theFolderIsReadAnew();
    void slowAndLongRequestsDoNoHarm();
    void serveRunsUntilItIsInterrupted();
    void aPortThatIsTakenIsNamed();
    void badWordsAreOneClearSentence_data();
    void badWordsAreOneClearSentence();

private:
    struct Result {
        int status;
        QByteArray out;
        QByteArray err;
    };
    Result run(const QStringList &words, const QByteArray &input = {}) const;
    QString write(const QString &name, const QByteArray &bytes) const;
    static QByteArray ask(quint16 port, const QByteArray &request);

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {
const QByteArray pod =
    "apiVersion: v1\nkind: Pod\nmetadata:\n  name: web # the name\nspec:\n  containers:\n  - name: c\n    image: i:1\n";
} // namespace

ServeTest::Result ServeTest::run(const QStringList &words, const QByteArray &input) const
{
    QProcess process;
    process.setWorkingDirectory(m_folder->path());
    process.start(builtProgram(QStringLiteral("app/cli/podwright-cli")), words + QStringList{u"--lang"_s, u"en"_s});
    process.write(input);
    process.closeWriteChannel();
    process.waitForFinished(60000);
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(),
            process.readAllStandardError()};
}

QString ServeTest::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(m_folder->filePath(name));
    QDir(m_folder->path()).mkpath(QFileInfo(file.fileName()).path());
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("the test's file could not be written");
    return file.fileName();
}

QByteArray ServeTest::ask(quint16 port, const QByteArray &request)
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, port);
    QByteArray answer;
    QObject::connect(&socket, &QTcpSocket::connected, [&] { socket.write(request); });
    QObject::connect(&socket, &QTcpSocket::readyRead, [&] { answer += socket.readAll(); });
    if (!QTest::qWaitFor([&] { return socket.state() == QAbstractSocket::UnconnectedState; }, 20000))
        return "(no end)";
    return answer + socket.readAll();
}

void ServeTest::requestsAreAnswered_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    const auto row = [](const QByteArray &line, int status, const QByteArray &body = {}) {
        QTest::newRow(line.left(60).constData()) << line + "\r\nHost: 127.0.0.1:1\r\n\r\n" << status << body;
    };
    row("GET / HTTP/1.1", 200, "first\n");
    row("GET /?a=b HTTP/1.1", 200, "first\n");
    row("GET /b.yaml HTTP/1.0", 200, "second\n");
    row("GET /a%20first.yaml HTTP/1.1", 200, "first\n");
    row("HEAD / HTTP/1.1", 200, "");
    row("GET /missing HTTP/1.1", 404);
    row("GET /.hidden HTTP/1.1", 404);
    row("GET /sub/x.yaml HTTP/1.1", 404);
    row("GET /sub HTTP/1.1", 404);
    row("GET /../secret HTTP/1.1", 404);
    row("GET /%2e%2e/secret HTTP/1.1", 404);
    row("GET /..%2fsecret HTTP/1.1", 404);
    row("GET /sub/../b.yaml HTTP/1.1", 404);
    row("GET /link HTTP/1.1", 404);
    row("GET //etc/passwd HTTP/1.1", 404);
    row("GET http://a/b.yaml HTTP/1.1", 404);
    row("POST / HTTP/1.1", 405);
    row("hello", 400);
    QTest::newRow("other host") << QByteArray("GET / HTTP/1.1\r\nHost: example.org\r\n\r\n") << 403 << QByteArray();
    QTest::newRow("localhost") << QByteArray("GET / HTTP/1.1\r\nhost: localhost:80\r\n\r\n") << 200
                               << QByteArray("first\n");
    QTest::newRow("line feeds") << QByteArray("GET / HTTP/1.1\n\n") << 200 << QByteArray("first\n");
}

void ServeTest::requestsAreAnswered()
{
    QFETCH(QByteArray, request);
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    write(u"secret"_s, "secret\n");
    write(u"served/a first.yaml"_s, "first\n");
    write(u"served/b.yaml"_s, "second\n");
    write(u"served/.hidden"_s, "hidden\n");
    write(u"served/sub/x.yaml"_s, "below\n");
    QVERIFY(QFile::link(m_folder->filePath(u"secret"_s), m_folder->filePath(u"served/link"_s)));
    QStringList log;
    StaticServer server(m_folder->filePath(u"served"_s), [&](const QString &line) { log.append(line); });
    QVERIFY(server.listen(0));
    QCOMPARE(server.files(), QStringList({u"a first.yaml"_s, u"b.yaml"_s}));
    const QByteArray answer = ask(server.port(), request);
    QVERIFY2(answer.startsWith("HTTP/1.1 " + QByteArray::number(status) + ' '), answer);
    QVERIFY(!answer.contains("secret\n") && !answer.contains("root:"));
    if (status == 200) {
        QCOMPARE(answer.mid(answer.indexOf("\r\n\r\n") + 4), body);
        QVERIFY(answer.contains("Content-Type: application/yaml\r\n"));
    }
    QCOMPARE(log.size(), 1);
    QVERIFY2(log.first().startsWith(QString::number(status)), qPrintable(log.first()));
}

void ServeTest::theFolderIsReadAnew()
{
    write(u"served/b.yaml"_s, "old\n");
    StaticServer server(m_folder->filePath(u"served"_s), [](const QString &) { });
    QVERIFY(server.listen(0));
    const QByteArray request = "GET / HTTP/1.1\r\n\r\n";
    QVERIFY(ask(server.port(), request).endsWith("\r\n\r\nold\n"));
    write(u"served/b.yaml"_s, "new\n");
    QVERIFY(ask(server.port(), request).endsWith("\r\n\r\nnew\n"));
    write(u"served/a.yaml"_s, "before\n");
    QVERIFY(ask(server.port(), request).endsWith("\r\n\r\nbefore\n"));
    QVERIFY(QDir(m_folder->filePath(u"served"_s)).removeRecursively());
    QVERIFY(ask(server.port(), request).startsWith("HTTP/1.1 404 "));
}

void ServeTest::slowAndLongRequestsDoNoHarm()
{
    write(u"served/a.yaml"_s, "a\n");
    StaticServer server(m_folder->filePath(u"served"_s), [](const QString &) { });
    QVERIFY(server.listen(0));
    QVERIFY(ask(server.port(), "GET /" + QByteArray(100000, 'a') + " HTTP/1.1\r\n\r\n").startsWith("HTTP/1.1 431 "));
    QTcpSocket silent;
    silent.connectToHost(QHostAddress::LocalHost, server.port());
    QTRY_COMPARE(silent.state(), QAbstractSocket::ConnectedState);
    silent.write("GET / HT");
    QVERIFY(ask(server.port(), "GET / HTTP/1.1\r\n\r\n").endsWith("\r\n\r\na\n")); // while the other hangs
    silent.write("TP/1.1\r\n\r\n");
    QTRY_VERIFY(silent.readAll().endsWith("a\n") || silent.state() == QAbstractSocket::UnconnectedState);
}

void ServeTest::serveRunsUntilItIsInterrupted()
{
    write(u"served/web.yaml"_s, pod);
    QProcess process;
    process.start(
        builtProgram(QStringLiteral("app/cli/podwright-cli")),
        {u"serve"_s, u"--static"_s, m_folder->filePath(u"served"_s), u"--port"_s, u"0"_s, u"--lang"_s, u"en"_s});
    QByteArray said;
    QTRY_VERIFY_WITH_TIMEOUT((said += process.readAllStandardOutput()).contains("Ctrl+C"), 30000);
    const auto address =
        QRegularExpression(u"http://127\\.0\\.0\\.1:(\\d+)/ → web.yaml"_s).match(QString::fromUtf8(said));
    QVERIFY2(address.hasMatch(), said);
    QVERIFY(ask(static_cast<quint16>(address.captured(1).toInt()), "GET / HTTP/1.1\r\n\r\n").endsWith(pod));
    ::kill(static_cast<pid_t>(process.processId()), SIGINT);
    QVERIFY(process.waitForFinished(30000));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 0);
    QVERIFY(process.readAllStandardOutput().contains("200 GET / HTTP/1.1 web.yaml"));
    QCOMPARE(run({u"serve"_s, u"--static"_s, u"nowhere"_s}).status, 2);
    QCOMPARE(run({u"serve"_s}).status, 2);
    QCOMPARE(run({u"serve"_s, u"--static"_s, u"served"_s, u"--port"_s, u"70000"_s}).status, 2);
    QVERIFY(QDir(m_folder->path()).mkdir(u"empty"_s));
    const Result empty = run({u"serve"_s, u"--static"_s, u"empty"_s});
    QVERIFY2(empty.status == 2 && empty.err.contains("no manifest"), empty.err);
}

void ServeTest::aPortThatIsTakenIsNamed()
{
    write(u"served/a.yaml"_s, pod);
    StaticServer other(m_folder->filePath(u"served"_s), [](const QString &) { });
    QVERIFY(other.listen(0));
    const QString port = QString::number(other.port());
    const Result result = run({u"serve"_s, u"--port"_s, port, u"--static"_s, u"served"_s});
    QCOMPARE(result.status, 2);
    QVERIFY2(result.err.startsWith("podwright-cli: Port " + port.toUtf8()), result.err);
    QCOMPARE(result.out, QByteArray());
}

void ServeTest::badWordsAreOneClearSentence_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QByteArray>("said");
    const QStringList served{u"--static"_s, u"served"_s};
    QTest::newRow("a file for the folder")
        << QStringList{u"--static"_s, u"served/a.yaml"_s} << QByteArray("There is no folder served/a.yaml.");
    QTest::newRow("no folder behind the option") << QStringList{u"--static"_s} << QByteArray("--static needs a value.");
    QTest::newRow("no port behind the option")
        << served + QStringList{u"--port"_s} << QByteArray("--port needs a value.");
    QTest::newRow("a word for the port") << served + QStringList{u"--port"_s, u"http"_s} << QByteArray("“http”");
    QTest::newRow("a port below zero") << served + QStringList{u"--port"_s, u"-1"_s} << QByteArray("“-1”");
    QTest::newRow("an unknown option") << served + QStringList{u"--public"_s, u"yes"_s}
                                       << QByteArray("no option --public");
    QTest::newRow("a word too many") << served + QStringList{u"more"_s} << QByteArray("“more” is too much here.");
    QTest::newRow("nothing that can be served")
        << QStringList{u"--static"_s, u"only"_s} << QByteArray("There is no manifest in only yet.");
}

void ServeTest::badWordsAreOneClearSentence()
{
    QFETCH(QStringList, words);
    QFETCH(QByteArray, said);
    write(u"served/a.yaml"_s, pod);
    write(u"only/.hidden.yaml"_s, pod);
    const Result result = run(QStringList{u"serve"_s} + words);
    QCOMPARE(result.status, 2);
    QVERIFY2(result.err.startsWith("podwright-cli: ") && result.err.contains(said), result.err);
    QCOMPARE(result.out, QByteArray());
}

QTEST_GUILESS_MAIN(ServeTest)
#include "tst_serve.moc"
