// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/fixcommand.h"

#include "cli/manifestinput.h"
#include "cli/terminal.h"
#include "text/atomicfile.h"
#include "validation/fixes/fixrun.h"

#include <cstdio>

namespace podwright {

QString FixCommand::read(const QStringList &arguments, Request &request) const
{
    for (qsizetype index = 0; index < arguments.size(); ++index) {
        const QString &word = arguments[index];
        if (word == QLatin1String("--unsafe")) {
            request.unsafe = true;
        } else if (word == QLatin1String("--in-place")) {
            request.inPlace = true;
        } else if (word == QLatin1String("--kubernetes") && index + 1 < arguments.size()) {
            const QString &value = arguments[++index];
            bool good = true;
            request.minor = value.startsWith(QLatin1String("1.")) ? value.mid(2).toInt(&good) : 0;
            if (!good || request.minor < 30 || request.minor > 36)
                return tr("“%1” is no value for %2.").arg(value, word);
        } else if (word.startsWith(QLatin1String("--"))) {
            return tr("There is no option %1.").arg(word);
        } else if (!request.file.isEmpty()) {
            return tr("“%1” is too much here.").arg(word);
        } else {
            request.file = word;
        }
    }
    if (request.inPlace && request.file == QLatin1String("-"))
        return tr("--in-place needs a file, not standard input.");
    return request.file.isEmpty() ? tr("A file is needed.") : QString();
}

ExitStatus FixCommand::run(const QStringList &arguments, const Schema &schema)
{
    Request request;
    const QString complaint = read(arguments, request);
    return complaint.isEmpty() ? execute(request, schema) : complainUsage(*this, complaint);
}

ExitStatus FixCommand::execute(const Request &request, const Schema &schema) const
{
    const ManifestInput input = readManifest(request.file);
    if (!input.ok())
        return complain(input.error);
    CheckOptions options;
    options.kubernetesMinor = request.minor;
    const FixOutcome outcome =
        applyFixes(input.source.text(), schema, options, request.unsafe ? FixChoice::First : FixChoice::Safe);
    const std::string bytes = input.source.encode(outcome.text);
    std::string reason;
    if (!request.inPlace)
        print(bytes);
    else if (outcome.applied > 0 && !writeFileAtomically(request.file.toStdString(), bytes, &reason))
        return complain(tr("%1 was not written: %2.").arg(request.file, QString::fromStdString(reason)));
    int errors = 0;
    bool unreadable = false;
    for (const PodReport &report : outcome.reports) {
        unreadable = unreadable || report.verdict == Verdict::Unreadable;
        for (const Diagnostic &one : report.diagnostics)
            errors += one.severity == Severity::Error ? 1 : 0;
    }
    const QString sum = tr("%n fix(es) applied", nullptr, static_cast<int>(outcome.applied)) + QStringLiteral(", ")
        + tr("%n error(s) left", nullptr, errors);
    std::fprintf(stderr, "podwright-cli: %s\n", sum.toUtf8().constData());
    return unreadable ? ExitStatus::Unusable : errors > 0 ? ExitStatus::Refused : ExitStatus::Fine;
}

} // namespace podwright
