// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/terminal.h"

#include <QCoreApplication>

#include <cstdio>

namespace podwright {

void print(std::string_view bytes)
{
    std::fwrite(bytes.data(), 1, bytes.size(), stdout);
}

void print(const QString &text)
{
    print(text.toUtf8());
}

void print(const QByteArray &bytes)
{
    print(std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())));
}

ExitStatus complain(const QString &sentence)
{
    const QByteArray line = QStringLiteral("podwright-cli: %1\n").arg(sentence).toUtf8();
    std::fwrite(line.constData(), 1, static_cast<std::size_t>(line.size()), stderr);
    return ExitStatus::Unusable;
}

ExitStatus complainUsage(const Command &command, const QString &sentence)
{
    complain(sentence);
    const QByteArray line =
        QCoreApplication::translate("podwright::Cli", "Usage: podwright-cli %1").arg(command.usage()).toUtf8() + '\n';
    std::fwrite(line.constData(), 1, static_cast<std::size_t>(line.size()), stderr);
    return ExitStatus::Unusable;
}

ExitStatus complainMissing(const Command &command, const QString &option)
{
    return complainUsage(command, QCoreApplication::translate("podwright::Cli", "%1 needs a value.").arg(option));
}

ExitStatus finished(ExitStatus status)
{
    if (std::fflush(stdout) == 0 && std::ferror(stdout) == 0)
        return status;
    return complain(QCoreApplication::translate(
        "podwright::Cli", "Standard output did not take everything that was printed. Is the disk full?"));
}

QString shownName(const QString &file)
{
    return file == QLatin1String("-") ? QCoreApplication::translate("podwright::Cli", "standard input") : file;
}

} // namespace podwright
