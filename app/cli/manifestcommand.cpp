// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/manifestcommand.h"

#include "cli/manifestinput.h"
#include "cli/terminal.h"
#include "messages/refusaltext.h"
#include "messages/syntaxerrortext.h"
#include "pod/manifestschema.h"
#include "pod/podlocator.h"
#include "text/atomicfile.h"
#include "text/lineindex.h"
#include "yaml/parser.h"
#include "yaml/valuetree.h"

#include <QCoreApplication>

namespace podwright {

namespace {

class ManifestCommandText {
    Q_DECLARE_TR_FUNCTIONS(podwright::ManifestCommandText)

public:
    static QString tooFew(bool pathIsOptional)
    {
        return pathIsOptional ? tr("A file is needed.") : tr("A file and a path are needed.");
    }
    static QString tooMany(const QString &word) { return tr("“%1” is too much here.").arg(word); }
    static QString unknownOption(const QString &word) { return tr("There is no option %1.").arg(word); }
    static QString badDocument(const QString &word)
    {
        return tr("“%1” is no document number; documents count from 0.").arg(word);
    }
    static QString badPath(const QString &path, std::size_t at)
    {
        return tr("“%1” is no path (at character %2). A path looks like spec.containers[0].image.")
            .arg(path)
            .arg(at + 1);
    }
    static QString noDocument(int number, int count)
    {
        return tr("There is no document %1; the file has %n document(s), counted from 0.", nullptr, count).arg(number);
    }
    static QString syntax(const QString &file, LineColumn at, const QString &sentence)
    {
        return tr("%1:%2:%3: %4").arg(file).arg(at.line + 1).arg(at.column + 1).arg(sentence);
    }
    static QString notWritten(const QString &file, const QString &reason)
    {
        return tr("%1 was not written: %2.").arg(file, reason);
    }
    static QString inPlaceNeedsFile() { return tr("--in-place needs a file, not standard input."); }
};

/// Documents as people count them: empty ones left out.
std::vector<std::size_t> filledDocuments(const SyntaxTree &tree)
{
    std::vector<std::size_t> filled;
    for (std::size_t index = 0; index < tree.documents().size(); ++index) {
        if (tree.documents()[index].root != NoNode)
            filled.push_back(index);
    }
    return filled;
}

} // namespace

struct ManifestCommand::Request {
    QString file;
    QString path;
    QStringList extra;
    int document = 0;
    bool inPlace = false;
};

QStringList ManifestCommand::options() const
{
    return changes() ? QStringList{QStringLiteral("--document"), QStringLiteral("--in-place")}
                     : QStringList{QStringLiteral("--document")};
}

ExitStatus ManifestCommand::run(const QStringList &arguments, const Schema &schema)
{
    Request request;
    QStringList words;
    bool onlyWords = false;
    for (qsizetype index = 0; index < arguments.size(); ++index) {
        const QString &word = arguments[index];
        if (onlyWords || !word.startsWith(QLatin1String("--"))) {
            words.append(word);
        } else if (word == QLatin1String("--")) {
            onlyWords = true;
        } else if (word == QLatin1String("--in-place") && changes()) {
            request.inPlace = true;
        } else if (word == QLatin1String("--document") && index + 1 < arguments.size()) {
            bool number = false;
            request.document = arguments[++index].toInt(&number);
            if (!number || request.document < 0)
                return complainUsage(*this, ManifestCommandText::badDocument(arguments[index]));
        } else if (word == QLatin1String("--document")) {
            return complainMissing(*this, word);
        } else if (words.size() < 2 || extraArguments() == 0) {
            return complainUsage(*this, ManifestCommandText::unknownOption(word));
        } else {
            words.append(word); // a value may begin with dashes
        }
    }
    if (pathIsOptional() && words.size() == 1)
        words.append(QString());
    if (words.size() < 2 + extraArguments())
        return complainUsage(*this, ManifestCommandText::tooFew(pathIsOptional()));
    if (words.size() > 2 + extraArguments())
        return complainUsage(*this, ManifestCommandText::tooMany(words.last()));
    request.file = words[0];
    request.path = words[1];
    request.extra = words.mid(2);
    return execute(request, schema);
}

ExitStatus ManifestCommand::execute(const Request &request, const Schema &schema) const
{
    if (request.inPlace && request.file == QLatin1String("-"))
        return complain(ManifestCommandText::inPlaceNeedsFile());
    std::size_t errorAt = 0;
    const auto path = Path::parse(request.path.toStdString(), &errorAt);
    if (!path)
        return complain(ManifestCommandText::badPath(request.path, errorAt));
    const ManifestInput input = readManifest(request.file);
    if (!input.ok())
        return complain(input.error);
    const std::string &text = input.source.text();
    const ParseResult parsed = parseYaml(text);
    const auto documents = filledDocuments(parsed.tree);
    const auto wanted = static_cast<std::size_t>(request.document);
    const bool emptyFile = parsed.ok() && documents.empty() && wanted == 0 && !parsed.tree.documents().empty();
    if (!parsed.ok()) {
        const SyntaxError &error = parsed.errors.front();
        return complain(ManifestCommandText::syntax(
            shownName(request.file), LineIndex(text).codePoints(error.range.begin), syntaxErrorText(error)));
    }
    if (wanted >= documents.size() && !emptyFile)
        return complain(ManifestCommandText::noDocument(request.document, static_cast<int>(documents.size())));
    const std::size_t document = emptyFile ? 0 : documents[wanted];
    const ValueTree values = ValueTree::read(parsed.tree, document);
    const auto pods = locatePods(values.root(), document);
    const EditPlanner planner(text, parsed.tree, document, keyOrderOf(schema, pods, document));
    const Place place{schema, planner, *path, schemaPlaceOf(schema, pods, document, *path)};
    if (const auto status = answer(place, values.root()))
        return *status;
    QString complaint;
    const PlannedEdit planned = plan(place, request.extra, &complaint);
    if (!complaint.isEmpty())
        return complain(complaint);
    return write(request, input.source, planned);
}

PlannedEdit ManifestCommand::plan(const Place &, const QStringList &, QString *) const
{
    return {};
}

ExitStatus ManifestCommand::write(const Request &request, const SourceText &source, const PlannedEdit &planned)
{
    if (!planned.ok()) {
        complain(refusalText(planned.refusal, QString::fromStdString(planned.detail)));
        return ExitStatus::Refused;
    }
    const std::string bytes = source.encode(applyEdits(source.text(), planned.edits));
    if (!request.inPlace) {
        print(bytes);
        return ExitStatus::Fine;
    }
    std::string reason;
    if (!planned.edits.empty() && !writeFileAtomically(request.file.toStdString(), bytes, &reason))
        return complain(ManifestCommandText::notWritten(request.file, QString::fromStdString(reason)));
    return ExitStatus::Fine;
}

} // namespace podwright
