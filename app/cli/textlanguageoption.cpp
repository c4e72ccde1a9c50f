// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/textlanguageoption.h"

#include <QLocale>

namespace podwright {

std::optional<TextLanguage> languageNamed(const QString &name)
{
    if (name == QLatin1String("en"))
        return TextLanguage::English;
    if (name == QLatin1String("zh"))
        return TextLanguage::Chinese;
    if (name == QLatin1String("both"))
        return TextLanguage::Both;
    return {};
}

TextLanguage languageOfLocale()
{
    const QStringList languages = QLocale().uiLanguages();
    return !languages.isEmpty() && languages.first().startsWith(QLatin1String("zh")) ? TextLanguage::Chinese
                                                                                     : TextLanguage::English;
}

} // namespace podwright
