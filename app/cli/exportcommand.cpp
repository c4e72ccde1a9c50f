// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/exportcommand.h"

#include "cli/folderoutput.h"
#include "cli/manifestinput.h"
#include "cli/staticexport.h"
#include "cli/terminal.h"
#include "exporting/manifestexport.h"
#include "messages/exportnotetext.h"
#include "messages/refusaltext.h"
#include "messages/syntaxerrortext.h"
#include "text/atomicfile.h"
#include "text/lineindex.h"
#include "yaml/parser.h"

#include <optional>

namespace podwright {

struct ExportCommand::Request {
    QString file;
    QString out;
    std::optional<ExportForm> form;
    ExportOptions options;
    bool force = false;
};

namespace {

QStringList formNames()
{
    QStringList names;
    for (const ExportForm form : exportForms())
        names.append(QString::fromLatin1(formName(form)));
    return names;
}

QString formsToChoose()
{
    return QStringList(formNames() + QStringList{QStringLiteral("static")}).join(QStringLiteral(", "));
}

/// The options of all forms but `static`, which has a class of its own.
QStringList formOptions()
{
    return {QStringLiteral("--to"),       QStringLiteral("--defaults"), QStringLiteral("--name"),
            QStringLiteral("--replicas"), QStringLiteral("--schedule"), QStringLiteral("--service"),
            QStringLiteral("--force"),    QStringLiteral("-o")};
}

bool wantsStaticPod(const QStringList &arguments)
{
    const qsizetype to = arguments.indexOf(QLatin1String("--to"));
    return to >= 0 && arguments.value(to + 1).compare(QLatin1String("static"), Qt::CaseInsensitive) == 0;
}

std::optional<ExportForm> formNamed(const QString &name)
{
    for (const ExportForm form : exportForms()) {
        if (name.compare(QString::fromLatin1(formName(form)), Qt::CaseInsensitive) == 0)
            return form;
    }
    return std::nullopt;
}

std::optional<DefaultsChoice> defaultsNamed(const QString &name)
{
    if (name == QLatin1String("keep"))
        return DefaultsChoice::Keep;
    if (name == QLatin1String("fill"))
        return DefaultsChoice::Fill;
    if (name == QLatin1String("strip"))
        return DefaultsChoice::Strip;
    return std::nullopt;
}

} // namespace

QString ExportCommand::usage() const
{
    return QStringLiteral("export FILE --to %1 [--defaults keep|fill|strip] [--name NAME] [--replicas N] "
                          "[--schedule CRON] [--service] [-o FILE|DIR] [--force]")
               .arg(formNames().join(u'|'))
        + QStringLiteral("\n  ") + StaticExport::usage();
}

QStringList ExportCommand::options() const
{
    QStringList all = formOptions() + StaticExport::options();
    all.removeDuplicates();
    return all;
}

/// An option that takes a value; returns what is wrong with it.
QString ExportCommand::readOption(const QString &option, const QString &value, Request &request) const
{
    if (option == QLatin1String("--to")) {
        request.form = formNamed(value);
        return request.form ? QString() : tr("--to wants one of: %1.").arg(formsToChoose());
    }
    if (option == QLatin1String("--defaults")) {
        const auto choice = defaultsNamed(value);
        request.options.normalise.defaults = choice.value_or(DefaultsChoice::Keep);
        return choice ? QString() : tr("--defaults wants one of: %1.").arg(QStringLiteral("keep, fill, strip"));
    }
    bool good = !value.isEmpty();
    if (option == QLatin1String("--replicas")) {
        request.options.workload.replicas = value.toInt(&good);
        good = good && request.options.workload.replicas >= 0;
    } else if (option == QLatin1String("--name")) {
        request.options.workload.name = value.toStdString();
    } else if (option == QLatin1String("--schedule")) {
        request.options.workload.schedule = value.toStdString();
    } else {
        request.out = value;
    }
    return good ? QString() : tr("“%1” is no value for %2.").arg(value, option);
}

/// Returns what is wrong with the words, if anything.
QString ExportCommand::readRequest(const QStringList &arguments, Request &request) const
{
    for (qsizetype at = 0; at < arguments.size(); ++at) {
        const QString &word = arguments[at];
        if (word == QLatin1String("--service")) {
            request.options.workload.service = true;
        } else if (word == QLatin1String("--force")) {
            request.force = true;
        } else if (formOptions().contains(word)) {
            const QString wrong = readOption(word, arguments.value(++at), request);
            if (!wrong.isEmpty())
                return wrong;
        } else if (word.size() > 1 && word.startsWith(u'-')) {
            return tr("There is no option %1.").arg(word);
        } else if (request.file.isEmpty()) {
            request.file = word;
        } else {
            return tr("“%1” is too much here.").arg(word);
        }
    }
    if (request.file.isEmpty())
        return tr("Name the file to export.");
    return request.form ? QString() : tr("--to wants one of: %1.").arg(formsToChoose());
}

ExitStatus ExportCommand::run(const QStringList &arguments, const Schema &schema)
{
    if (wantsStaticPod(arguments))
        return StaticExport(*this, schema).run(arguments);
    Request request;
    const QString wrong = readRequest(arguments, request);
    if (!wrong.isEmpty())
        return complainUsage(*this, wrong);
    const ManifestInput input = readManifest(request.file);
    if (!input.ok())
        return complain(input.error);
    const std::string &text = input.source.text();
    const ExportedFolder made = exportManifest(text, *request.form, request.options, schema);
    if (made.problem.refusal == EditRefusal::TextBroken) {
        const ParseResult parsed = parseYaml(text);
        const LineColumn at = LineIndex(text).codePoints(parsed.errors.front().range.begin);
        return complain(QStringLiteral("%1:%2: %3")
                            .arg(shownName(request.file))
                            .arg(at.line + 1)
                            .arg(syntaxErrorText(parsed.errors.front())));
    }
    if (makesSeveralFiles(*request.form))
        return writeFiles(request.out, made, request.force);
    if (!made.ok())
        return complain(refusalText(made.problem.refusal, QString::fromStdString(made.problem.detail)));
    // What the export changed in the meaning goes to standard error.
    for (const ExportNote &note : made.notes)
        complain(exportNoteText(note));
    const bool sameForm = request.form == ExportForm::Yaml || request.form == ExportForm::Cleaned
        || request.form == ExportForm::Normalised;
    return write(request, sameForm ? input.source.encode(made.files.front().text) : made.files.front().text);
}

ExitStatus ExportCommand::write(const Request &request, const std::string &text) const
{
    if (request.out.isEmpty() || request.out == QLatin1String("-")) {
        print(std::string_view(text));
        return ExitStatus::Fine;
    }
    std::string reason;
    if (writeFileAtomically(request.out.toStdString(), text, &reason))
        return ExitStatus::Fine;
    return complain(tr("%1 was not written: %2.").arg(request.out, QString::fromStdString(reason)));
}

} // namespace podwright
