// SPDX-License-Identifier: GPL-3.0-or-later
#include "form/formhelp.h"

#include "schema/helplibrary.h"

namespace podwright {

namespace {

QString summary(FormContext &context, const SchemaType &owner, const std::string &field, const std::string &path,
                HelpLibrary::Language language)
{
    return QString::fromStdString(context.help.text(owner.name(), field, path, language).summary);
}

} // namespace

QString shortHelp(FormContext &context, const SchemaType &owner, const std::string &field, const std::string &path)
{
    QStringList parts;
    if (context.helpLanguage != HelpLanguage::English)
        parts.append(summary(context, owner, field, path, HelpLibrary::Language::Chinese));
    if (context.helpLanguage != HelpLanguage::Chinese)
        parts.append(summary(context, owner, field, path, HelpLibrary::Language::English));
    parts.removeAll(QString());
    return parts.join(QStringLiteral("  ·  "));
}

QString searchWords(FormContext &context, const SchemaType &owner, const std::string &field, const std::string &path)
{
    return QString::fromStdString(field) + u'\n' + summary(context, owner, field, path, HelpLibrary::Language::English)
        + u'\n' + summary(context, owner, field, path, HelpLibrary::Language::Chinese);
}

} // namespace podwright
