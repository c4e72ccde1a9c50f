// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/newcommand.h"

#include "cli/terminal.h"
#include "cli/textlanguageoption.h"
#include "learning/templatelibrary.h"

namespace podwright {

namespace {

QString list(const TemplateLibrary &library, TextLanguage language)
{
    QString text;
    for (const Template &one : library.all())
        text +=
            QString::fromStdString(one.name).leftJustified(24) + QString::fromStdString(one.title(language)) + u'\n';
    return text;
}

QString names(const TemplateLibrary &library)
{
    QStringList all;
    for (const Template &one : library.all())
        all.append(QString::fromStdString(one.name));
    return all.join(QStringLiteral(", "));
}

} // namespace

ExitStatus NewCommand::run(const QStringList &arguments, const Schema &)
{
    QStringList words = arguments;
    TextLanguage language = languageOfLocale();
    if (const qsizetype at = words.indexOf(QLatin1String("--lang")); at >= 0) {
        const auto named = languageNamed(words.value(at + 1));
        if (!named)
            return complainUsage(*this, tr("The language is en, zh or both."));
        language = *named;
        words.remove(at, 2);
    }
    if (words.size() > 1)
        return complainUsage(*this, tr("One template at a time, please."));
    const TemplateLibrary library;
    const QString name = words.isEmpty() ? QStringLiteral("minimal") : words.first();
    if (name == QLatin1String("--list")) {
        print(list(library, language));
        return ExitStatus::Fine;
    }
    const Template *found = library.find(name.toStdString());
    if (!found)
        return complain(tr("There is no template %1. There are: %2.").arg(name, names(library)));
    print(std::string_view(found->manifest(language)));
    return ExitStatus::Fine;
}

} // namespace podwright
