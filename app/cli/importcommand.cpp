// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/importcommand.h"

#include "cli/manifestinput.h"
#include "cli/terminal.h"
#include "importing/importing.h"
#include "messages/importnotetext.h"

#include <cstdio>

namespace podwright {

namespace {

std::optional<ImportKind> kindNamed(const QString &name)
{
    const std::pair<const char *, ImportKind> kinds[] = {{"auto", ImportKind::Unknown},
                                                         {"docker-run", ImportKind::DockerRun},
                                                         {"kubectl-run", ImportKind::KubectlRun},
                                                         {"compose", ImportKind::Compose},
                                                         {"json", ImportKind::Json},
                                                         {"workload", ImportKind::Manifest}};
    for (const auto &[word, kind] : kinds) {
        if (name == QLatin1String(word))
            return kind;
    }
    return std::nullopt;
}

} // namespace

/// `Left out: --ulimit nofile=1024 — …`; what was carried over as it is needs no line.
void ImportCommand::tell(const ImportNote &note)
{
    QString said = importNoteText(note);
    if (!note.subject.empty())
        said = tr("%1 — %2", "what of the input: what became of it").arg(QString::fromStdString(note.subject), said);
    said = tr("%1: %2", "the outcome: what was carried over or not").arg(importOutcomeText(note.outcome), said);
    if (!note.field.empty())
        said += QStringLiteral(" [%1]").arg(QString::fromStdString(note.field));
    const QByteArray line = said.toUtf8() + '\n';
    std::fwrite(line.constData(), 1, static_cast<std::size_t>(line.size()), stderr);
}

std::optional<QString> ImportCommand::readOptions(const QStringList &arguments, ImportOptions &options) const
{
    QString file;
    for (qsizetype at = 0; at < arguments.size(); ++at) {
        const QString &word = arguments[at];
        const bool wantsValue =
            word == QLatin1String("--from") || word == QLatin1String("--service") || word == QLatin1String("--pod");
        if (wantsValue && at + 1 >= arguments.size()) {
            complainMissing(*this, word);
            return std::nullopt;
        }
        if (word == QLatin1String("--from")) {
            const auto kind = kindNamed(arguments[++at]);
            if (!kind) {
                complainUsage(*this,
                              tr("--from wants one of: %1.")
                                  .arg(QStringLiteral("auto, docker-run, kubectl-run, compose, json, workload")));
                return std::nullopt;
            }
            options.kind = *kind;
        } else if (word == QLatin1String("--service")) {
            options.service = arguments[++at].toStdString();
        } else if (word == QLatin1String("--pod")) {
            options.podName = arguments[++at].toStdString();
        } else if (word == QLatin1String("--scratch")) {
            options.claims = false;
        } else if (word == QLatin1String("--no-host-ports")) {
            options.hostPorts = false;
        } else if (word == QLatin1String("--restart-unhealthy")) {
            options.restartUnhealthy = true;
        } else if (file.isEmpty() && (word == QLatin1String("-") || !word.startsWith(u'-'))) {
            file = word;
        } else {
            complainUsage(
                *this, (word.startsWith(u'-') ? tr("There is no option %1.") : tr("“%1” is too much here.")).arg(word));
            return std::nullopt;
        }
    }
    return file.isEmpty() ? QStringLiteral("-") : file;
}

ExitStatus ImportCommand::run(const QStringList &arguments, const Schema &schema)
{
    ImportOptions options;
    const auto file = readOptions(arguments, options);
    if (!file)
        return ExitStatus::Unusable;
    const ManifestInput input = readManifest(*file);
    if (!input.ok())
        return complain(input.error);
    const Imported imported = importText(input.source.text(), options, schema);
    if (!imported.ok()) {
        complain(shownName(*file) + QStringLiteral(": ") + importProblemText(imported.problem));
        if (imported.problem.code == "no-such-service" && !imported.choices.empty()) {
            QStringList names;
            for (const std::string &name : imported.choices)
                names.append(QString::fromStdString(name));
            complain(tr("There are: %1.").arg(names.join(QStringLiteral(", "))));
        }
        return ExitStatus::Unusable;
    }
    for (const ImportNote &note : imported.notes) {
        if (note.outcome != ImportOutcome::Carried || note.code != "carried")
            tell(note);
    }
    print(std::string_view(imported.text));
    return ExitStatus::Fine;
}

} // namespace podwright
