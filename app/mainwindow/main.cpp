// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow/changewords.h"
#include "mainwindow/mainwindow.h"
#include "mainwindow/startup.h"
#include "mainwindow/tabwindow.h"
#include "platform/consoleprompt.h"
#include "platform/desktopstyle.h"
#include "platform/dialogprompt.h"
#include "platform/languageswitcher.h"
#include "platform/painterthreads.h"
#include "schema/schema.h"
#include "settings/appsettings.h"
#include "widgets/yamlsyntax.h"

#include <QApplication>

int main(int argc, char **argv)
{
    using namespace podwright;
    prepareOffscreen(argc, argv);
    paintInOneThread();
    QApplication application(argc, argv);
    QApplication::setStyle(new DesktopStyle); // the application owns it
    QApplication::setApplicationName(QStringLiteral("podwright"));
    QApplication::setApplicationVersion(QStringLiteral(PODWRIGHT_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("io.github.podwright.Podwright"));
    YamlSyntax syntax; // first: a worker reads while the rest is made
    AppSettings settings;
    LanguageSwitcher languages;
    languages.switchTo(settings.interfaceLanguage());
    const StartOptions options = readStartOptions(QApplication::arguments());
    if (!options.message.isEmpty())
        return tellAndEnd(options);
    applyLanguage(options, settings, languages);
    const Schema schema = Schema::builtIn();
    DialogPrompt dialogs(changesInWords(schema));
    ConsolePrompt console;
    Prompt *prompt = &dialogs;
    if (!options.screenshot.isEmpty())
        prompt = &console;
    MainWindow::applyColorScheme(settings.colorScheme());
    if (settings.interfaceFontSize() > 0)
        MainWindow::applyInterfaceFont(settings.interfaceFontSize());
    TabWindow window(schema, settings, languages, syntax, prompt);
    return start(window, options, settings);
}
