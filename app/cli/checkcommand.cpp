// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/checkcommand.h"

#include "cli/checkrun.h"
#include "cli/filelist.h"
#include "cli/terminal.h"

#include <unistd.h>

namespace podwright {

QStringList CheckCommand::options() const
{
    return {QStringLiteral("--format"),        QStringLiteral("--kubernetes"), QStringLiteral("--static-pod"),
            QStringLiteral("--node"),          QStringLiteral("--no-advice"),  QStringLiteral("--disable"),
            QStringLiteral("--files-from"),    QStringLiteral("--jobs"),       QStringLiteral("--color"),
            QStringLiteral("--kubelet-config")};
}

/// Unless asked for, only on a terminal whose user has not said no to colours.
bool CheckCommand::Request::isColoured() const
{
    if (colour != QLatin1String("auto"))
        return colour == QLatin1String("always");
    return ::isatty(STDOUT_FILENO) && qEnvironmentVariableIsEmpty("NO_COLOR")
        && qEnvironmentVariable("TERM") != QLatin1String("dumb");
}

ExitStatus CheckCommand::run(const QStringList &arguments, const Schema &schema)
{
    Request request = read(arguments);
    if (request.error.isEmpty() && request.files.isEmpty())
        request.error = tr("Name at least one file, a folder, or - for standard input.");
    if (!request.error.isEmpty())
        return complainUsage(*this, request.error);
    return CheckRun(schema, request.options, request.format, request.isColoured(), request.jobs)
        .run(expandFiles(request.files));
}

CheckCommand::Request CheckCommand::read(const QStringList &arguments) const
{
    Request request;
    for (qsizetype index = 0; index < arguments.size() && request.error.isEmpty(); ++index) {
        if (arguments[index].startsWith(QLatin1String("--")))
            request.error = readOption(request, arguments, index);
        else
            request.files.append(arguments[index]);
    }
    return request;
}

/// Reads one option and its value; returns what is wrong with it.
QString CheckCommand::readOption(Request &request, const QStringList &arguments, qsizetype &index) const
{
    const QString &option = arguments[index];
    if (option == QLatin1String("--static-pod")) {
        request.options.staticPod = true;
        return {};
    }
    if (option == QLatin1String("--kubelet-config")) {
        request.options.kubeletConfiguration = true;
        return {};
    }
    if (option == QLatin1String("--no-advice")) {
        request.options.advice = false;
        return {};
    }
    if (!options().contains(option))
        return tr("There is no option %1.").arg(option);
    if (index + 1 >= arguments.size())
        return tr("A value is missing behind %1.").arg(option);
    const QString &value = arguments[++index];
    bool good = true;
    if (option == QLatin1String("--format")) {
        const QStringList formats{QStringLiteral("text"), QStringLiteral("json"), QStringLiteral("sarif")};
        good = formats.contains(value);
        request.format = static_cast<Format>(qMax<qsizetype>(0, formats.indexOf(value)));
    } else if (option == QLatin1String("--color")) {
        good = QStringList{QStringLiteral("auto"), QStringLiteral("always"), QStringLiteral("never")}.contains(value);
        request.colour = value;
    } else if (option == QLatin1String("--kubernetes")) {
        const int minor = value.startsWith(QLatin1String("1.")) ? value.mid(2).toInt(&good) : 0;
        good = good && minor >= 30 && minor <= 36;
        request.options.kubernetesMinor = minor;
    } else if (option == QLatin1String("--jobs")) {
        request.jobs = value.toInt(&good);
        good = good && request.jobs > 0;
    } else if (option == QLatin1String("--disable")) {
        for (const QString &rule : value.split(u',', Qt::SkipEmptyParts)) {
            if (!findAdviceRule(rule.trimmed().toStdString()))
                return tr("There is no rule “%1” that can be switched off.").arg(rule);
            request.options.disabledRules.insert(rule.trimmed().toStdString());
        }
    } else if (option == QLatin1String("--node")) {
        request.options.nodeName = value.toStdString();
    } else {
        QString error;
        request.files += readFileList(value, &error);
        return error;
    }
    return good ? QString() : tr("“%1” is no value for %2.").arg(value, option);
}

} // namespace podwright
