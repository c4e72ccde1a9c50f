// SPDX-License-Identifier: GPL-3.0-or-later
#include "clusterpanel/kubectlprocess.h"

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/types.h>
#include <unistd.h>
#endif
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif

namespace podwright {

namespace {

constexpr int momentToEnd = 1500; // milliseconds between asking and ending
constexpr int momentAtQuit = 300;
constexpr qsizetype mostErrors = 500'000;

/// A session of its own, so that helpers of kubectl (login plug-ins, diff) end with it, and no password is asked for at
/// the terminal. Where Podwright is ended by force, they end too.
void prepareChild()
{
#ifdef Q_OS_UNIX
    ::setsid();
#endif
#ifdef Q_OS_LINUX
    ::prctl(PR_SET_PDEATHSIG, SIGTERM);
#endif
}

} // namespace

KubectlProcess::KubectlProcess(QObject *parent)
    : QObject(parent)
{
    m_limit.setSingleShot(true);
    m_kill.setSingleShot(true);
#ifdef Q_OS_UNIX
    m_process.setChildProcessModifier(prepareChild);
#endif
    connect(&m_limit, &QTimer::timeout, this, [this] { stop(KubectlResult::End::TimedOut); });
    connect(&m_kill, &QTimer::timeout, this, [this] {
        signalAll(true);
        m_process.kill();
    });
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &KubectlProcess::readOutput);
    connect(&m_process, &QProcess::readyReadStandardError, this, &KubectlProcess::readErrors);
    connect(&m_process, &QProcess::errorOccurred, this, &KubectlProcess::onError);
    connect(&m_process, &QProcess::finished, this, &KubectlProcess::onFinished);
}

KubectlProcess::~KubectlProcess()
{
    m_process.disconnect(this);
    if (m_process.state() == QProcess::NotRunning)
        return;
    signalAll(false);
    m_process.terminate();
    if (!m_process.waitForFinished(momentAtQuit)) {
        m_process.kill();
        m_process.waitForFinished(momentAtQuit);
    }
    signalAll(true);
}

void KubectlProcess::start(const Call &call)
{
    Q_ASSERT(!m_running);
    m_result = {};
    m_running = true;
    m_stopping = false;
    m_endless = call.milliseconds == 0;
    m_mostBytes = call.mostBytes;
    if (!m_endless)
        m_limit.start(call.milliseconds);
    m_process.start(call.program, call.arguments);
    // what does not start says so by a signal, at once or later
    if (m_running && m_process.state() != QProcess::NotRunning) {
        m_group = m_process.processId();
        if (!call.input.isEmpty())
            m_process.write(call.input);
        m_process.closeWriteChannel();
    }
}

void KubectlProcess::cancel()
{
    stop(KubectlResult::End::Cancelled);
}

void KubectlProcess::stop(KubectlResult::End why)
{
    if (!m_running || m_stopping)
        return;
    m_stopping = true;
    m_why = why;
    m_limit.stop();
    m_kill.start(momentToEnd);
    signalAll(false);
    m_process.terminate();
}

/// To all that runs in the session of the process, also when it has ended itself.
void KubectlProcess::signalAll([[maybe_unused]] bool byForce)
{
#ifdef Q_OS_UNIX
    if (m_group > 1)
        ::kill(static_cast<pid_t>(-m_group), byForce ? SIGKILL : SIGTERM);
#endif
}

void KubectlProcess::readOutput()
{
    QByteArray bytes = m_process.readAllStandardOutput();
    if (m_stopping || bytes.isEmpty())
        return;
    if (m_endless) {
        m_result.output += bytes;
        if (m_result.output.size() > m_mostBytes)
            m_result.output = m_result.output.last(m_mostBytes / 2);
    } else {
        const bool tooMuch = m_result.output.size() + bytes.size() > m_mostBytes;
        if (tooMuch)
            bytes.truncate(m_mostBytes - m_result.output.size());
        m_result.output += bytes;
        if (tooMuch)
            stop(KubectlResult::End::TooMuch);
    }
    Q_EMIT outputRead(bytes);
}

void KubectlProcess::readErrors()
{
    const QByteArray bytes = m_process.readAllStandardError();
    const QByteArray kept = bytes.left(mostErrors - m_result.errors.size());
    m_result.errors += kept;
    if (!m_stopping && !kept.isEmpty())
        Q_EMIT errorsRead(kept);
}

void KubectlProcess::onError(QProcess::ProcessError error)
{
    // a process that does not read its input is no failure, and a crash ends by finished()
    if (error != QProcess::FailedToStart)
        return;
    m_result.reason = m_process.errorString();
    finish(KubectlResult::End::NotStarted);
}

void KubectlProcess::onFinished(int exitCode, QProcess::ExitStatus status)
{
    readOutput();
    readErrors();
    if (m_stopping)
        finish(m_why);
    else if (status == QProcess::CrashExit)
        finish(KubectlResult::End::Crashed);
    else
        finish(KubectlResult::End::Exited, exitCode);
}

void KubectlProcess::finish(KubectlResult::End end, int exitCode)
{
    if (!m_running)
        return;
    m_running = false;
    m_limit.stop();
    m_kill.stop();
    if (m_stopping)
        signalAll(true);
    m_group = 0;
    m_result.end = end;
    m_result.exitCode = exitCode;
    const KubectlResult result = std::move(m_result);
    m_result = {};
    Q_EMIT finished(result);
}

} // namespace podwright
