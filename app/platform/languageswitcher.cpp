// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/languageswitcher.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace podwright {

LanguageSwitcher::LanguageSwitcher(QObject *parent)
    : QObject(parent)
{
}

QString LanguageSwitcher::systemLanguage()
{
    const QStringList languages = QLocale::system().uiLanguages();
    for (const QString &language : languages) {
        if (language.startsWith(QLatin1String("zh")))
            return QStringLiteral("zh_CN");
        if (language.startsWith(QLatin1String("en")))
            break;
    }
    return QStringLiteral("en");
}

void LanguageSwitcher::switchTo(const QString &language)
{
    const QString wanted = language.isEmpty() ? systemLanguage() : language;
    if (wanted == m_language)
        return;
    m_language = wanted;
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_qt);
    if (m_qt.load(QStringLiteral("qtbase_") + wanted, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    // English has a file too: it holds the plural forms.
    if (m_own.load(QStringLiteral(":/translations/podwright_") + wanted))
        QCoreApplication::installTranslator(&m_own);
}

} // namespace podwright
