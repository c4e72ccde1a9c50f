// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/fieldscommand.h"

#include "cli/fieldtype.h"
#include "cli/terminal.h"
#include "schema/helplibrary.h"
#include "schema/schema.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace podwright {

namespace {

/// The short and the long text in one.
QString helpText(HelpLibrary &library, const SchemaType &owner, const Field &field, const std::string &path,
                 HelpLibrary::Language language)
{
    const HelpText text = library.text(owner.name(), field.name, path, language);
    QString joined = QString::fromStdString(text.summary);
    const bool chinese = language == HelpLibrary::Language::Chinese;
    if (!text.what.empty())
        joined += (joined.isEmpty() ? QString()
                       : chinese    ? QStringLiteral("。")
                                    : QStringLiteral(". "))
            + QString::fromStdString(text.what);
    return joined;
}

void printFields(HelpLibrary &library, const SchemaType &type, const std::string &prefix, bool json)
{
    for (const Field *field : type.fields()) {
        const std::string path = (prefix.empty() ? prefix : prefix + '.') + std::string(field->name);
        const QString english = helpText(library, type, *field, path, HelpLibrary::Language::English);
        if (json) {
            const QString chinese = helpText(library, type, *field, path, HelpLibrary::Language::Chinese);
            const QJsonObject row{{QStringLiteral("path"), QString::fromStdString(path)},
                                  {QStringLiteral("type"), typeText(*field)},
                                  {QStringLiteral("required"), field->required},
                                  {QStringLiteral("readOnly"), field->readOnly},
                                  {QStringLiteral("since"), QStringLiteral("1.%1").arg(field->sinceMinor)},
                                  {QStringLiteral("help"),
                                   QJsonObject{{QStringLiteral("en"), english}, {QStringLiteral("zh"), chinese}}}};
            print(std::string_view(QJsonDocument(row).toJson(QJsonDocument::Compact).append('\n').toStdString()));
        } else {
            print(QStringLiteral("%1  %2%3\n")
                      .arg(QString::fromStdString(path), typeText(*field),
                           field->required ? QStringLiteral("  *") : QString()));
        }
        if (field->type)
            printFields(library, *field->type, field->kind == FieldKind::List ? path + "[]" : path, json);
    }
}

} // namespace

ExitStatus FieldsCommand::run(const QStringList &arguments, const Schema &schema)
{
    bool json = false;
    for (qsizetype index = 0; index < arguments.size(); ++index) {
        const bool format = arguments[index] == QLatin1String("--format") && index + 1 < arguments.size();
        const QString value = format ? arguments[++index] : QString();
        if (value != QLatin1String("json") && value != QLatin1String("text"))
            return complainUsage(*this, tr("“%1” makes no sense here.").arg(arguments[index]));
        json = value == QLatin1String("json");
    }
    HelpLibrary library;
    printFields(library, schema.pod(), {}, json);
    return ExitStatus::Fine;
}

} // namespace podwright
