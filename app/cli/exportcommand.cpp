// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/exportcommand.h"

#include "cli/manifestinput.h"
#include "cli/terminal.h"
#include "exporting/cleaning.h"
#include "exporting/jsonwriter.h"
#include "exporting/kyamlwriter.h"
#include "exporting/workload.h"
#include "messages/exportnotetext.h"
#include "messages/refusaltext.h"
#include "messages/syntaxerrortext.h"
#include "text/atomicfile.h"
#include "text/lineindex.h"
#include "yaml/parser.h"
#include "yaml/valuetree.h"

namespace podwright {

namespace {

/// Each document on its own, as kubectl prints several objects.
std::string allAsJson(const SyntaxTree &tree)
{
    std::string text;
    for (std::size_t document = 0; document < tree.documents().size(); ++document) {
        if (tree.documents()[document].root != NoNode)
            text += writeJson(ValueTree::read(tree, document).root());
    }
    return text;
}

} // namespace

ExitStatus ExportCommand::run(const QStringList &arguments, const Schema &)
{
    QString file;
    QString form;
    QString out;
    WorkloadOptions workload;
    for (qsizetype at = 0; at < arguments.size(); ++at) {
        const QString &word = arguments[at];
        if (word == QLatin1String("--to"))
            form = arguments.value(++at);
        else if (word == QLatin1String("-o"))
            out = arguments.value(++at);
        else if (word == QLatin1String("--service"))
            workload.service = true;
        else if (file.isEmpty())
            file = word;
        else
            return complainUsage(*this, tr("“%1” is too much here.").arg(word));
    }
    if (file.isEmpty())
        return complainUsage(*this, tr("Name the file to export."));
    const ManifestInput input = readManifest(file);
    if (!input.ok())
        return complain(input.error);
    if (form == QLatin1String("yaml"))
        return write(out, input.source.text());
    const ParseResult parsed = parseYaml(input.source.text());
    if (!parsed.ok()) {
        const LineColumn at = LineIndex(input.source.text()).codePoints(parsed.errors.front().range.begin);
        return complain(tr("%1:%2: %3").arg(file).arg(at.line + 1).arg(syntaxErrorText(parsed.errors.front())));
    }
    if (form == QLatin1String("kyaml"))
        return write(out, KyamlWriter(input.source.text(), parsed.tree).write());
    if (form == QLatin1String("json"))
        return write(out, allAsJson(parsed.tree));
    if (form == QLatin1String("clean"))
        return write(out, cleaned(input.source.text()));
    for (const char *kind : {"Deployment", "StatefulSet", "DaemonSet", "Job", "CronJob"}) {
        if (form.compare(QLatin1String(kind), Qt::CaseInsensitive) == 0) {
            workload.kind = kind;
            return write(out, asWorkload(input.source.text(), workload));
        }
    }
    return complainUsage(
        *this,
        tr("--to wants one of: %1.")
            .arg(QStringLiteral("yaml, clean, kyaml, json, deployment, statefulset, daemonset, job, cronjob")));
}

/// What the export changed in the meaning goes to standard error.
ExitStatus ExportCommand::write(const QString &file, const Exported &exported)
{
    if (!exported.ok())
        return complain(refusalText(exported.problem.refusal, QString::fromStdString(exported.problem.detail)));
    for (const ExportNote &note : exported.notes)
        complain(exportNoteText(note));
    return write(file, exported.text);
}

ExitStatus ExportCommand::write(const QString &file, const std::string &text)
{
    if (file.isEmpty() || file == QLatin1String("-")) {
        print(std::string_view(text));
        return ExitStatus::Fine;
    }
    std::string reason;
    if (writeFileAtomically(file.toStdString(), text, &reason))
        return ExitStatus::Fine;
    return complain(tr("%1 was not written: %2.").arg(file, QString::fromStdString(reason)));
}

} // namespace podwright
