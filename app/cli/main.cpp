// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commandline.h"
#include "cli/networkcommand.h"
#include "cli/terminal.h"

#include <QGuiApplication>
#include <QLocale>
#include <QTranslator>

#include <memory>

namespace {

/// The language of the messages: `--lang LANGUAGE`, or that of the locale. The option is taken out of the words, except
/// where a command writes texts of its own in that language.
QString takeLanguage(QStringList &words)
{
    const bool keeps = words.value(0) == QLatin1String("explain") || words.value(0) == QLatin1String("new");
    const qsizetype at = words.indexOf(QLatin1String("--lang"));
    QString language;
    if (at >= 0 && at + 1 < words.size()) {
        language = words[at + 1] == QLatin1String("both") ? QString() : words[at + 1];
        if (!keeps)
            words.remove(at, 2);
    }
    if (language.isEmpty())
        language = QLocale::system().uiLanguages().value(0);
    return language.startsWith(QLatin1String("zh")) ? QStringLiteral("zh_CN") : QStringLiteral("en");
}

/// Pictures need fonts, nothing else does; a display is never needed.
std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv)
{
    QStringList words;
    for (int index = 1; index < argc; ++index)
        words.append(QString::fromLocal8Bit(argv[index]));
    takeLanguage(words);
    if (!podwright::NetworkCommand::needsFonts(words))
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(argc, argv);
}

} // namespace

int main(int argc, char **argv)
{
    const std::unique_ptr<QCoreApplication> application = makeApplication(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("podwright-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(PODWRIGHT_VERSION));
    QStringList words = QCoreApplication::arguments().mid(1);
    const QString language = takeLanguage(words);
    QTranslator translator;
    if (translator.load(QStringLiteral(":/translations/podwright_") + language))
        QCoreApplication::installTranslator(&translator);
    return static_cast<int>(podwright::finished(podwright::CommandLine().run(words)));
}
