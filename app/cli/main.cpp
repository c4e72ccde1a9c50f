// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commandline.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

namespace {

/// Takes `--lang LANGUAGE` out of the words; without it the locale decides.
QString takeLanguage(QStringList &words)
{
    const qsizetype at = words.indexOf(QLatin1String("--lang"));
    QString language;
    if (at >= 0 && at + 1 < words.size()) {
        language = words[at + 1];
        words.remove(at, 2);
    }
    if (language.isEmpty())
        language = QLocale::system().uiLanguages().value(0);
    return language.startsWith(QLatin1String("zh")) ? QStringLiteral("zh_CN") : QStringLiteral("en");
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("podwright-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(PODWRIGHT_VERSION));
    QStringList words = QCoreApplication::arguments().mid(1);
    const bool explains = words.value(0) == QLatin1String("explain"); // has a --lang of its own meaning
    const QString language = explains ? QString() : takeLanguage(words);
    QTranslator translator;
    if (translator.load(QStringLiteral(":/translations/podwright_") + language))
        QCoreApplication::installTranslator(&translator);
    return static_cast<int>(podwright::CommandLine().run(words));
}
