// SPDX-License-Identifier: GPL-3.0-or-later
#include "form/formhelp.h"

#include "messages/syntaxerrortext.h"
#include "schema/helplibrary.h"

#include <QCoreApplication>

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

QString syntaxFaultText(const Snapshot &snapshot, const SyntaxError &error)
{
    const int line = snapshot.lines.lineOf(error.range.begin) + 1;
    return QCoreApplication::translate("podwright::FormPanel", "Line %1 cannot be read: %2")
        .arg(line)
        .arg(syntaxErrorText(error));
}

} // namespace podwright
