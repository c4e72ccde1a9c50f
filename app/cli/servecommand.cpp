// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/servecommand.h"

#include "cli/staticserver.h"
#include "cli/terminal.h"

#include <QFileInfo>
#include <QSocketNotifier>
#include <QTime>

#include <csignal>
#include <cstdio>
#include <sys/signalfd.h>
#include <unistd.h>

namespace podwright {

namespace {

/// The signals that end a program, as something that can be read.
int endingSignals()
{
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGINT);
    sigaddset(&signals, SIGTERM);
    sigprocmask(SIG_BLOCK, &signals, nullptr);
    return ::signalfd(-1, &signals, SFD_CLOEXEC);
}

} // namespace

ExitStatus ServeCommand::run(const QStringList &arguments, const Schema &)
{
    QString folder;
    int port = 8080;
    for (qsizetype at = 0; at < arguments.size(); at += 2) {
        const QString &word = arguments[at];
        const QString value = arguments.value(at + 1);
        bool good = !value.isEmpty();
        if (!word.startsWith(u'-'))
            return complainUsage(*this, tr("“%1” is too much here.").arg(word));
        if (word != QLatin1String("--static") && word != QLatin1String("--port"))
            return complainUsage(*this, tr("There is no option %1.").arg(word));
        if (at + 1 == arguments.size())
            return complainMissing(*this, word);
        if (word == QLatin1String("--static"))
            folder = value;
        else
            port = value.toInt(&good);
        if (!good || port < 0 || port > 65535)
            return complainUsage(*this, tr("“%1” is no value for %2.").arg(value, word));
    }
    if (folder.isEmpty())
        return complainUsage(*this, tr("Name the folder with the manifests: --static DIR."));
    if (!QFileInfo(folder).isDir())
        return complain(tr("There is no folder %1.").arg(folder));
    return serve(folder, static_cast<quint16>(port));
}

ExitStatus ServeCommand::serve(const QString &folder, quint16 port)
{
    const auto say = [](const QString &line) {
        print(line + u'\n');
        std::fflush(stdout);
    };
    StaticServer server(
        folder, [say](const QString &line) { say(QTime::currentTime().toString(QStringLiteral("HH:mm:ss ")) + line); });
    if (server.files().isEmpty())
        return complain(tr("There is no manifest in %1 yet.").arg(folder));
    if (!server.listen(port))
        return complain(tr("Port %1 cannot be used: %2.").arg(port).arg(server.error()));
    const int signals = endingSignals();
    QSocketNotifier ending(signals, QSocketNotifier::Read);
    QObject::connect(&ending, &QSocketNotifier::activated, &ending, [] { QCoreApplication::quit(); });
    say(QStringLiteral("http://127.0.0.1:%1/ → %2").arg(server.port()).arg(server.files().first()));
    for (const QString &name : server.files())
        say(QStringLiteral("http://127.0.0.1:%1/%2")
                .arg(server.port())
                .arg(QString::fromUtf8(name.toUtf8().toPercentEncoding())));
    say(tr("For this machine only. Ctrl+C ends."));
    QCoreApplication::exec();
    ::close(signals);
    return ExitStatus::Fine;
}

} // namespace podwright
