// SPDX-License-Identifier: GPL-3.0-or-later
#include "clusterpanel/clusteroutput.h"
#include "clusterpanel/kubectlprocess.h"
#include "standin.h"

#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>

#include <memory>

using namespace podwright;
using End = KubectlResult::End;

/// The runner of processes against programs that behave badly.
class KubectlProcessTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void inputAndOutput();
    void argumentsAreNotReadByAShell();
    void exitStatus();
    void largeInputThatNobodyReads();
    void hangingIsCancelled_data();
    void hangingIsCancelled();
    void timeLimit();
    void endlessOutput();
    void endlessOutputThatIsFollowed();
    void crash();
    void notStarted();
    void destroyedWhileRunning();
    void childrenEndToo();
    void oneAfterTheOther();
    void anyBytesAreShown();
    void manyLinesAreShown();

private:
    /// Starts and waits for the end.
    KubectlResult run(const QStringList &arguments, int milliseconds = 20000, const QByteArray &input = {})
    {
        start(arguments, milliseconds, input);
        return wait();
    }
    void start(const QStringList &arguments, int milliseconds = 20000, const QByteArray &input = {})
    {
        m_ended = false;
        KubectlProcess::Call call;
        call.program = m_program.isEmpty() ? m_standIn->program() : m_program;
        call.arguments = arguments;
        call.input = input;
        call.milliseconds = milliseconds;
        m_run->start(call);
    }
    KubectlResult wait()
    {
        if (!QTest::qWaitFor([this] { return m_ended; }, 30000))
            qFatal("the run does not end");
        return m_result;
    }

    std::unique_ptr<StandIn> m_standIn;
    std::unique_ptr<KubectlProcess> m_run;
    KubectlResult m_result;
    QString m_program;
    bool m_ended = false;
};

void KubectlProcessTest::init()
{
    m_program.clear();
    m_standIn = std::make_unique<StandIn>();
    m_run = std::make_unique<KubectlProcess>();
    connect(m_run.get(), &KubectlProcess::finished, this, [this](const KubectlResult &result) {
        QVERIFY2(!m_ended, "ended twice");
        m_result = result;
        m_ended = true;
    });
}

void KubectlProcessTest::cleanup()
{
    m_run.reset();
    m_standIn.reset();
}

void KubectlProcessTest::inputAndOutput()
{
    m_standIn->answer("apply", "cat \"$here/stdin\"; echo problem >&2; exit 0\n");
    QSignalSpy output(m_run.get(), &KubectlProcess::outputRead);
    const QByteArray sent = "kind: Pod # \xE4\xB8\xAD\r\n";
    const KubectlResult result = run({QStringLiteral("apply"), QStringLiteral("--filename=-")}, 20000, sent);
    QCOMPARE(result.end, End::Exited);
    QCOMPARE(result.exitCode, 0);
    QCOMPARE(result.output, sent);
    QCOMPARE(result.errors, "problem\n");
    QVERIFY(output.count() > 0);
    QVERIFY(!m_run->isRunning());
}

void KubectlProcessTest::argumentsAreNotReadByAShell()
{
    const QString odd = QStringLiteral("$(touch x); `ls` 'a' \"b\" *");
    run({QStringLiteral("logs"), odd});
    QCOMPARE(m_standIn->calls(), QStringList{QStringLiteral("logs ") + odd});
}

void KubectlProcessTest::exitStatus()
{
    m_standIn->say("diff", "", "", 3);
    QCOMPARE(run({QStringLiteral("diff")}).exitCode, 3);
}

void KubectlProcessTest::largeInputThatNobodyReads()
{
    m_standIn->say("logs", "done\n");
    const KubectlResult result = run({QStringLiteral("logs")}, 20000, QByteArray(3 << 20, 'x'));
    QCOMPARE(result.end, End::Exited);
    QCOMPARE(result.output, "done\n");
}

void KubectlProcessTest::hangingIsCancelled_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::newRow("sleeps") << QByteArray("sleep 100\n");
    QTest::newRow("does not want to end") << QByteArray("trap '' TERM INT HUP\nwhile :; do sleep 1; done\n");
}

void KubectlProcessTest::hangingIsCancelled()
{
    QFETCH(const QByteArray, script);
    m_standIn->answer("logs", script);
    start({QStringLiteral("logs")}, 0);
    QTRY_VERIFY(m_standIn->isAlive());
    QVERIFY(m_run->isRunning());
    m_run->cancel();
    m_run->cancel();
    QCOMPARE(wait().end, End::Cancelled);
    QTRY_VERIFY(!m_standIn->isAlive());
    m_run->cancel(); // nothing runs
}

void KubectlProcessTest::timeLimit()
{
    m_standIn->answer("get", "echo begun; sleep 100\n");
    const KubectlResult result = run({QStringLiteral("get")}, 500);
    QCOMPARE(result.end, End::TimedOut);
    QTRY_VERIFY(!m_standIn->isAlive());
}

void KubectlProcessTest::endlessOutput()
{
    m_standIn->answer("get", "exec yes 0123456789012345678901234567890123456789\n");
    qsizetype shown = 0;
    connect(m_run.get(), &KubectlProcess::outputRead, this,
            [&shown](const QByteArray &bytes) { shown += bytes.size(); });
    const KubectlResult result = run({QStringLiteral("get")});
    QCOMPARE(result.end, End::TooMuch);
    QCOMPARE(result.output.size(), 5'000'000);
    QCOMPARE(shown, 5'000'000);
    QVERIFY(result.output.startsWith("0123"));
}

void KubectlProcessTest::endlessOutputThatIsFollowed()
{
    m_standIn->answer("logs", "exec yes 0123456789012345678901234567890123456789\n");
    qsizetype shown = 0;
    connect(m_run.get(), &KubectlProcess::outputRead, this, [&](const QByteArray &bytes) {
        shown += bytes.size();
        if (shown > 12'000'000)
            m_run->cancel();
    });
    const KubectlResult result = run({QStringLiteral("logs")}, 0);
    QCOMPARE(result.end, End::Cancelled);
    QVERIFY(result.output.size() <= 5'000'000);
}

void KubectlProcessTest::crash()
{
    m_standIn->answer("get", "kill -SEGV $$\n");
    QCOMPARE(run({QStringLiteral("get")}).end, End::Crashed);
}

void KubectlProcessTest::notStarted()
{
    m_program = m_standIn->path("nothing");
    QCOMPARE(run({}).end, End::NotStarted);
    QVERIFY(!m_result.reason.isEmpty());
    m_standIn->write("odd", "#!/no/such/interpreter\n");
    m_standIn->makeExecutable("odd");
    m_program = m_standIn->path("odd");
    QCOMPARE(run({}, 20000, "input").end, End::NotStarted);
    m_program = QDir::tempPath();
    QCOMPARE(run({}).end, End::NotStarted);
}

void KubectlProcessTest::destroyedWhileRunning()
{
    m_standIn->answer("logs", "trap '' TERM\nwhile :; do sleep 1; done\n");
    start({QStringLiteral("logs")}, 0);
    QTRY_VERIFY(m_standIn->isAlive());
    m_run.reset();
    QVERIFY(!m_standIn->isAlive());
    QVERIFY(!m_ended);
}

void KubectlProcessTest::childrenEndToo()
{
    m_standIn->answer("logs", "sleep 100 & echo $! > \"$here/pid\"; wait\n");
    start({QStringLiteral("logs")}, 0);
    QTRY_VERIFY(m_standIn->isAlive());
    QTest::qWait(100); // the script notes its own number first
    m_run->cancel();
    wait();
    QTRY_VERIFY(!m_standIn->isAlive());
}

void KubectlProcessTest::oneAfterTheOther()
{
    m_standIn->answer("logs", "sleep 100\n");
    for (int round = 0; round < 5; ++round) {
        start({QStringLiteral("logs")}, 0);
        m_run->cancel();
        QCOMPARE(wait().end, End::Cancelled);
    }
    m_standIn->say("logs", "fine\n");
    QCOMPARE(run({QStringLiteral("logs")}).output, "fine\n");
}

void KubectlProcessTest::anyBytesAreShown()
{
    ClusterOutput output;
    output.begin(true);
    QByteArray bytes;
    for (int value = 0; value < 256; ++value)
        bytes += static_cast<char>(value);
    output.add(bytes);
    output.add(QByteArray(50'000, 'x')); // a line without an end
    output.add("\n\x1b[31mred\x1b[0m\r\n+added\n-gone\n\xE4\xB8");
    output.add("\xAD end");
    output.flush();
    const QString text = output.toPlainText();
    QVERIFY(text.contains(QStringLiteral("\nred\n+added\n-gone\n中 end")));
    for (QTextBlock block = output.document()->begin(); block.isValid(); block = block.next())
        QVERIFY(block.length() <= 2002);
    const QTextBlock added = output.document()->find(QStringLiteral("+added")).block();
    const QTextBlock gone = output.document()->find(QStringLiteral("-gone")).block();
    QVERIFY(!added.layout()->formats().isEmpty());
    QVERIFY(added.layout()->formats().first().format.foreground()
            != gone.layout()->formats().first().format.foreground());
    output.begin(false);
    output.add("+added\n");
    output.flush();
    QVERIFY(output.document()->begin().layout()->formats().isEmpty());
}

void KubectlProcessTest::manyLinesAreShown()
{
    ClusterOutput output;
    output.begin(false);
    for (int piece = 0; piece < 300; ++piece)
        output.add(QByteArray("0123456789\n").repeated(1000));
    output.add("the last\n");
    output.flush();
    QVERIFY(output.blockCount() <= 5'001);
    QVERIFY(output.toPlainText().endsWith(QStringLiteral("the last\n")));
}

QTEST_MAIN(KubectlProcessTest)
#include "tst_kubectlprocess.moc"
