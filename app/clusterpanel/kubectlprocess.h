// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QObject>
#include <QProcess>
#include <QStringList>
#include <QTimer>

namespace podwright {

/// How a run of kubectl ended, with what it wrote.
struct KubectlResult {
    enum class End { Exited, Crashed, NotStarted, Cancelled, TimedOut, TooMuch };
    End end = End::Exited;
    int exitCode = 0; ///< Exited
    QByteArray output; ///< bounded; of an endless run only its end
    QByteArray errors; ///< bounded
    QString reason; ///< NotStarted: in the system's words
};

/// One run of kubectl at a time: no shell, arguments as they are, the environment kept, standard input written and
/// closed, output passed on as it comes. Nothing of it is logged. Its end always comes by finished(), once; a destroyed
/// run ends its process without a word.
class KubectlProcess : public QObject {
    Q_OBJECT

public:
    struct Call {
        QString program;
        QStringList arguments;
        QByteArray input;
        int milliseconds = 0; ///< 0: until it ends or is cancelled
        qsizetype mostBytes = 5'000'000; ///< of output; with a time limit more of it ends the run
    };

    explicit KubectlProcess(QObject *parent = nullptr);
    ~KubectlProcess() override;

    void start(const Call &call);
    bool isRunning() const { return m_running; }
    /// Asks the process and all that it started to end, and ends them after a moment.
    void cancel();

Q_SIGNALS:
    void outputRead(const QByteArray &bytes);
    void errorsRead(const QByteArray &bytes);
    void finished(const podwright::KubectlResult &result);

private:
    void readOutput();
    void readErrors();
    void stop(KubectlResult::End why);
    void signalAll(bool byForce);
    void onError(QProcess::ProcessError error);
    void onFinished(int exitCode, QProcess::ExitStatus status);
    void finish(KubectlResult::End end, int exitCode = 0);

    QProcess m_process;
    QTimer m_limit;
    QTimer m_kill;
    KubectlResult m_result;
    qsizetype m_mostBytes = 0;
    qint64 m_group = 0; ///< of all processes of the run
    bool m_endless = false;
    bool m_running = false;
    bool m_stopping = false;
    KubectlResult::End m_why = KubectlResult::End::Cancelled;
};

} // namespace podwright
