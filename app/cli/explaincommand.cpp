// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/explaincommand.h"

#include "cli/explainwriter.h"
#include "cli/terminal.h"
#include "cli/textlanguageoption.h"
#include "learning/searchsources.h"

namespace podwright {

namespace {

/// People write the kind in front, as kubectl has it.
std::string withoutKind(std::string path)
{
    if (path.starts_with("pod.") || path.starts_with("Pod."))
        path.erase(0, 4);
    return path;
}

} // namespace

ExitStatus ExplainCommand::run(const QStringList &arguments, const Schema &schema)
{
    QString path;
    bool recursive = false;
    TextLanguage language = languageOfLocale();
    for (qsizetype at = 0; at < arguments.size(); ++at) {
        const QString &word = arguments[at];
        if (word == QLatin1String("--recursive")) {
            recursive = true;
        } else if (word == QLatin1String("--lang")) {
            const auto named = languageNamed(arguments.value(++at));
            if (!named)
                return complainUsage(*this, tr("The language is en, zh or both."));
            language = *named;
        } else if (path.isEmpty()) {
            path = word;
        } else {
            return complainUsage(*this, tr("“%1” is too much here.").arg(word));
        }
    }
    if (path.isEmpty())
        return complainUsage(*this, tr("Name a field or a type, such as spec.containers.image."));
    ExplainWriter writer(schema, language);
    const std::string asked = withoutKind(path.toStdString());
    const SchemaType *type = asked == "pod" || asked == "Pod" ? &schema.pod() : schema.type(asked);
    const bool known = type ? writer.explainType(*type, {}, recursive) : writer.explainField(asked, recursive);
    if (!known)
        return complainUnknown(path, schema);
    print(writer.take());
    return ExitStatus::Fine;
}

ExitStatus ExplainCommand::complainUnknown(const QString &path, const Schema &schema)
{
    SearchIndex index{PinyinInitials::builtIn()};
    addFields(index, schema);
    const std::string text = path.toStdString();
    const std::size_t dot = text.find_last_of('.');
    constexpr std::size_t most = 4;
    QStringList near;
    for (const SearchHit &hit : index.find(dot == std::string::npos ? text : text.substr(dot + 1), most))
        near.append(QString::fromStdString(hit.entry->target));
    return complain(near.isEmpty()
                        ? tr("A Pod has no field %1.").arg(path)
                        : tr("A Pod has no field %1. Did you mean %2?").arg(path, near.join(QStringLiteral(", "))));
}

} // namespace podwright
