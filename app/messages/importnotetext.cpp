// SPDX-License-Identifier: GPL-3.0-or-later
#include "messages/importnotetext.h"

#include "messages/sentence.h"

#include <QCoreApplication>

#include <algorithm>

namespace podwright {

namespace {

class ImportNoteText {
    Q_DECLARE_TR_FUNCTIONS(podwright::ImportNoteText)

public:
    static QString of(const ImportNote &note)
    {
        const auto sentences = importSentences();
        const auto found = std::find_if(sentences.begin(), sentences.end(),
                                        [&](const Sentence &one) { return note.code == one.message; });
        QString text = found == sentences.end() ? QString::fromStdString(note.code) : tr(found->text);
        return text.replace(QStringLiteral("%1"), QString::fromStdString(note.argument));
    }

    static QString of(const ImportProblem &problem)
    {
        const QString argument = QString::fromStdString(problem.argument);
        const std::string &code = problem.code;
        if (code == "open-quote")
            return tr("A quotation mark that opens on line %1 is never closed. Copy the whole command.")
                .arg(problem.line);
        if (code == "no-image")
            return tr("The command names no image. Copy it to its end.");
        if (code == "no-name")
            return tr("kubectl run needs the name of the Pod.");
        if (code == "no-run")
            return tr("There is no docker run or kubectl run in this text.");
        if (code == "option-without-value")
            return tr("The command ends behind %1, whose value is missing. Copy it to its end.").arg(argument);
        if (code == "bad-overrides")
            return tr("The value of --overrides is no JSON.");
        if (code == "broken-yaml")
            return tr("The YAML cannot be read: see line %1. Open it as a manifest to have it explained.")
                .arg(problem.line);
        if (code == "broken-json")
            return tr("The JSON cannot be read: see line %1. Is it all there?").arg(problem.line);
        if (code == "no-services")
            return tr("The file has no services.");
        if (code == "no-such-service")
            return tr("There is no %1 in this text.").arg(argument);
        if (code == "no-pod")
            return argument.isEmpty() ? tr("There is no Pod in this text.")
                                      : tr("There is no Pod in this text, only %1.").arg(argument);
        return whole(code);
    }

private:
    static QString whole(const std::string &code)
    {
        if (code == "dockerfile")
            return tr(
                "This is a Dockerfile: it says how an image is built, not how it runs. Paste the docker run line or "
                "the compose file.");
        if (code == "describe")
            return tr(
                "This is a report of kubectl describe, which leaves much out. Paste what kubectl get pod NAME -o yaml "
                "prints.");
        if (code == "binary")
            return tr("This is no text.");
        if (code == "empty")
            return tr("There is nothing here yet.");
        if (code == "too-large")
            return tr("This is larger than 16 MiB. Is it the right file?");
        if (code == "unwritable")
            return tr("It could not be written as a Pod.");
        return tr("This is no docker run or kubectl run line, no compose file and no manifest.");
    }
};

} // namespace

QString importNoteText(const ImportNote &note)
{
    return ImportNoteText::of(note);
}

QString importProblemText(const ImportProblem &problem)
{
    return ImportNoteText::of(problem);
}

QString importKindText(ImportKind kind)
{
    switch (kind) {
    case ImportKind::Manifest:
        return ImportNoteText::tr("Kubernetes manifest");
    case ImportKind::Json:
        return ImportNoteText::tr("JSON");
    case ImportKind::DockerRun:
        return ImportNoteText::tr("docker run command");
    case ImportKind::KubectlRun:
        return ImportNoteText::tr("kubectl run command");
    case ImportKind::Compose:
        return ImportNoteText::tr("Compose file");
    case ImportKind::Dockerfile:
        return ImportNoteText::tr("Dockerfile");
    case ImportKind::Describe:
        return ImportNoteText::tr("Report of kubectl describe");
    case ImportKind::Binary:
        return ImportNoteText::tr("No text");
    case ImportKind::Empty:
    case ImportKind::Unknown:
        break;
    }
    return ImportNoteText::tr("Not recognised");
}

QString importOutcomeText(ImportOutcome outcome)
{
    switch (outcome) {
    case ImportOutcome::Carried:
        return ImportNoteText::tr("Carried over");
    case ImportOutcome::Changed:
        return ImportNoteText::tr("Changed");
    case ImportOutcome::Dropped:
        break;
    }
    return ImportNoteText::tr("Left out");
}

} // namespace podwright
