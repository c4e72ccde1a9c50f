// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/defaultscommand.h"

#include "cli/manifestinput.h"
#include "cli/terminal.h"
#include "messages/syntaxerrortext.h"
#include "pod/podlocator.h"
#include "text/lineindex.h"
#include "validation/defaulting.h"
#include "yaml/parser.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace podwright {

namespace {

QJsonValue toJson(ValueRef value)
{
    switch (value.kind()) {
    case ValueKind::Bool:
        return value.boolean();
    case ValueKind::Integer:
        return static_cast<qint64>(value.integer());
    case ValueKind::Map:
        return QJsonObject();
    default:
        return QString::fromUtf8(value.string().data(), static_cast<qsizetype>(value.string().size()));
    }
}

QByteArray defaultsOf(ValueTree &values, const PodPlace &place, int minor, const Schema &schema)
{
    fillDefaults(values, place, {minor, place.isTemplate, {}, false}, schema);
    QJsonObject object;
    for (const DefaultedValue &one : defaultedValues(values, place))
        object.insert(QString::fromStdString(one.field), toJson(one.value));
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

} // namespace

QString DefaultsCommand::read(const QStringList &arguments, Request &request) const
{
    for (qsizetype index = 0; index < arguments.size(); ++index) {
        const QString &word = arguments[index];
        if (!word.startsWith(QLatin1String("--"))) {
            if (!request.file.isEmpty())
                return tr("“%1” is too much here.").arg(word);
            request.file = word;
            continue;
        }
        if (!options().contains(word))
            return tr("There is no option %1.").arg(word);
        const QString value = index + 1 < arguments.size() ? arguments[++index] : QString();
        bool good = true;
        if (word == QLatin1String("--document")) {
            request.document = value.toInt(&good);
            good = good && request.document >= 0;
        } else {
            request.minor = value.startsWith(QLatin1String("1.")) ? value.mid(2).toInt(&good) : 0;
            good = good && request.minor >= 30 && request.minor <= 36;
        }
        if (!good)
            return tr("“%1” is no value for %2.").arg(value, word);
    }
    return request.file.isEmpty() ? tr("A file is needed.") : QString();
}

ExitStatus DefaultsCommand::run(const QStringList &arguments, const Schema &schema)
{
    Request request;
    const QString complaint = read(arguments, request);
    return complaint.isEmpty() ? execute(request, schema) : complainUsage(*this, complaint);
}

ExitStatus DefaultsCommand::execute(const Request &request, const Schema &schema) const
{
    const ManifestInput input = readManifest(request.file);
    if (!input.ok())
        return complain(input.error);
    const ParseResult parsed = parseYaml(input.source.text());
    const auto &documents = parsed.tree.documents();
    int filled = -1;
    for (std::size_t index = 0; index < documents.size(); ++index) {
        if (documents[index].root == NoNode || ++filled != request.document)
            continue;
        ValueTree values = ValueTree::read(parsed.tree, index);
        const auto pods = locatePods(values.root(), index);
        if (pods.empty())
            break;
        print(std::string_view(defaultsOf(values, pods.front(), request.minor, schema).toStdString()));
        return ExitStatus::Fine;
    }
    if (parsed.ok())
        return complain(tr("There is no Pod in document %1.").arg(request.document));
    const SyntaxError &error = parsed.errors.front();
    const LineColumn at = LineIndex(input.source.text()).codePoints(error.range.begin);
    return complain(QStringLiteral("%1:%2:%3: %4")
                        .arg(shownName(request.file))
                        .arg(at.line + 1)
                        .arg(at.column + 1)
                        .arg(syntaxErrorText(error)));
}

} // namespace podwright
