// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow/startup.h"

#include "document/manifestdocument.h"
#include "mainwindow/filecommands.h"
#include "mainwindow/mainwindow.h"
#include "mainwindow/tabwindow.h"
#include "platform/firstpaint.h"
#include "platform/languageswitcher.h"
#include "settings/appsettings.h"
#include "yaml/path.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QIcon>
#include <QPixmap>
#include <QRegularExpression>
#include <QStyleHints>
#include <QTimer>
#include <QWindow>

#include <cstdio>
#include <cstring>

namespace podwright {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("podwright::Startup", text);
}

QPalette darkPalette()
{
    QPalette palette(QColor(0x393b40), QColor(0x2b2d30));
    palette.setColor(QPalette::Base, QColor(0x1e1f22));
    palette.setColor(QPalette::AlternateBase, QColor(0x26282b));
    palette.setColor(QPalette::Text, QColor(0xe6e6e6));
    palette.setColor(QPalette::WindowText, QColor(0xe6e6e6));
    palette.setColor(QPalette::ButtonText, QColor(0xe6e6e6));
    palette.setColor(QPalette::PlaceholderText, QColor(0x9aa0a6));
    palette.setColor(QPalette::ToolTipBase, QColor(0x3c3f41));
    palette.setColor(QPalette::ToolTipText, QColor(0xe6e6e6));
    palette.setColor(QPalette::Highlight, QColor(0x2f65ca));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::Link, QColor(0x6cb6ff));
    for (const QPalette::ColorRole role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor(0x85898f));
    return palette;
}

QString noSuchPlace(const QString &path)
{
    return translated(QT_TRANSLATE_NOOP("podwright::Startup", "There is no %1 in this manifest.")).arg(path);
}

int takePicture(TabWindow &window, const StartOptions &options)
{
    if (const QStringList size = options.size.split(u'x'); size.size() == 2)
        window.resize(size[0].toInt(), size[1].toInt());
    window.show();
    QElapsedTimer timer; // large files are read by a worker
    timer.start();
    do {
        QCoreApplication::processEvents(QEventLoop::AllEvents, 50);
    } while ((window.current()->document()->isBusy() || !window.current()->document()->snapshot()->checked)
             && timer.elapsed() < 10000);
    if (!options.select.isEmpty() && !window.current()->selectPath(options.select)) {
        std::fprintf(stderr, "podwright: %s\n", qPrintable(noSuchPlace(options.select)));
        return 2;
    }
    for (int round = 0; round < 5; ++round)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 50);
    if (window.grab().save(options.screenshot, "PNG"))
        return 0;
    std::fprintf(stderr, "podwright: %s\n",
                 qPrintable(translated(QT_TRANSLATE_NOOP("podwright::Startup", "The picture %1 could not be written."))
                                .arg(options.screenshot)));
    return 2;
}

} // namespace

void prepareOffscreen(int argc, char **argv)
{
    bool picture = false;
    for (int index = 1; index < argc; ++index)
        picture = picture || std::strncmp(argv[index], "--screenshot", 12) == 0;
    const bool display = !qEnvironmentVariableIsEmpty("DISPLAY") || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY");
    if (picture && !display && qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
}

namespace {

/// What is wrong with the values of the options; empty if nothing is.
QString faultOf(const StartOptions &options)
{
    static const QRegularExpression size(QStringLiteral("^[1-9][0-9]{1,4}x[1-9][0-9]{1,4}$"));
    if (!QStringList{QString(), QStringLiteral("en"), QStringLiteral("zh"), QStringLiteral("both")}.contains(
            options.language))
        return translated(QT_TRANSLATE_NOOP("podwright::Startup", "--lang takes en, zh or both, not %1."))
            .arg(options.language);
    if (!QStringList{QString(), QStringLiteral("light"), QStringLiteral("dark")}.contains(options.scheme))
        return translated(QT_TRANSLATE_NOOP("podwright::Startup", "--scheme takes light or dark, not %1."))
            .arg(options.scheme);
    if (!options.size.isEmpty() && !size.match(options.size).hasMatch())
        return translated(QT_TRANSLATE_NOOP("podwright::Startup",
                                            "--size takes a width and a height such as "
                                            "1280x800, not %1."))
            .arg(options.size);
    if (!options.select.isEmpty() && !Path::parse(options.select.toStdString()))
        return translated(QT_TRANSLATE_NOOP("podwright::Startup",
                                            "--select takes a path such as spec.containers[0].image, not %1."))
            .arg(options.select);
    return {};
}

void complain(const QString &sentence)
{
    std::fprintf(stderr, "podwright: %s\n", qPrintable(sentence));
}

} // namespace

StartOptions readStartOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        translated(QT_TRANSLATE_NOOP("podwright::Startup", "Editor for Kubernetes Pod manifests.")));
    const auto option = [&parser](const char *name, const char *description, const char *value) {
        QCommandLineOption made(QLatin1String(name), translated(description), QLatin1String(value));
        parser.addOption(made);
    };
    // Qt's own options of help and version are in Chinese only in part
    const QCommandLineOption help({QStringLiteral("h"), QStringLiteral("help")},
                                  translated(QT_TRANSLATE_NOOP("podwright::Startup", "Show this help and end.")));
    const QCommandLineOption version({QStringLiteral("v"), QStringLiteral("version")},
                                     translated(QT_TRANSLATE_NOOP("podwright::Startup", "Show the version and end.")));
    parser.addOptions({help, version});
    option("lang",
           QT_TRANSLATE_NOOP("podwright::Startup",
                             "Language of the interface and of help: en, zh, or both for help in both."),
           "LANGUAGE");
    option("select", QT_TRANSLATE_NOOP("podwright::Startup", "Select this field, such as spec.containers[0].image."),
           "PATH");
    option("panel",
           QT_TRANSLATE_NOOP("podwright::Startup",
                             "Show this panel: outline, problems, help, guides, network, probes, life, containers, "
                             "volumes, cluster; or start, the first page."),
           "NAME");
    option("screenshot", QT_TRANSLATE_NOOP("podwright::Startup", "Write a picture of the window to this file and end."),
           "FILE");
    option("size", QT_TRANSLATE_NOOP("podwright::Startup", "Size of the picture."), "WIDTHxHEIGHT");
    option("scheme", QT_TRANSLATE_NOOP("podwright::Startup", "Colours: light or dark."), "SCHEME");
    parser.addPositionalArgument(
        QStringLiteral("FILE"),
        translated(QT_TRANSLATE_NOOP("podwright::Startup", "The manifests to open, each in a tab.")),
        QStringLiteral("[FILE…]"));
    StartOptions options;
    const bool good = parser.parse(arguments);
    options.files = parser.positionalArguments();
    options.language = parser.value(QStringLiteral("lang"));
    options.select = parser.value(QStringLiteral("select"));
    options.panel = parser.value(QStringLiteral("panel"));
    options.screenshot = parser.value(QStringLiteral("screenshot"));
    options.size = parser.value(QStringLiteral("size"));
    options.scheme = parser.value(QStringLiteral("scheme"));
    options.message = good ? faultOf(options) : parser.errorText();
    options.status = options.message.isEmpty() ? 0 : 2;
    if (good && parser.isSet(help))
        options.message = parser.helpText();
    if (good && parser.isSet(version))
        options.message = QStringLiteral("podwright %1").arg(QCoreApplication::applicationVersion());
    if (good && (parser.isSet(help) || parser.isSet(version)))
        options.status = 0;
    return options;
}

int tellAndEnd(const StartOptions &options)
{
    std::fprintf(options.status == 0 ? stdout : stderr, "%s\n", qPrintable(options.message));
    return options.status;
}

void applyLanguage(const StartOptions &options, AppSettings &settings, LanguageSwitcher &languages)
{
    if (options.language.isEmpty())
        return;
    if (options.language != QLatin1String("both"))
        languages.switchTo(options.language == QLatin1String("zh") ? QStringLiteral("zh_CN") : QStringLiteral("en"));
    settings.setHelpLanguage(options.language == QLatin1String("zh")       ? HelpLanguage::Chinese
                                 : options.language == QLatin1String("en") ? HelpLanguage::English
                                                                           : HelpLanguage::Both);
}

int start(TabWindow &window, const StartOptions &options, const AppSettings &settings)
{
    const bool picture = !options.screenshot.isEmpty();
    if (options.scheme == QLatin1String("dark")) {
        QGuiApplication::styleHints()->setColorScheme(Qt::ColorScheme::Dark);
        if (QGuiApplication::styleHints()->colorScheme() != Qt::ColorScheme::Dark)
            QApplication::setPalette(darkPalette()); // a platform that knows no schemes
    } else if (options.scheme == QLatin1String("light")) {
        QGuiApplication::styleHints()->setColorScheme(Qt::ColorScheme::Light);
    }
    window.restore(!picture && options.files.isEmpty());
    MainWindow &first = *window.current();
    const bool startPage = options.panel == QLatin1String("start");
    if (!options.panel.isEmpty() && !startPage && !first.showPanel(options.panel)) {
        complain(translated(QT_TRANSLATE_NOOP("podwright::Startup", "There is no panel %1; there are: %2."))
                     .arg(options.panel, first.panelNames().join(QStringLiteral(", "))));
        return 2;
    }
    // the file comes first: what is made in a window that is shown is laid out again and again; but what is to be told
    // about something that is no file is told in front of the window
    if (!picture && !options.files.isEmpty() && !QFileInfo(options.files.first()).isFile())
        window.show();
    if (!options.files.isEmpty() && !window.open(options.files.first()) && picture)
        return 2;
    window.openLater(options.files.mid(1));
    if (options.files.isEmpty() && first.document()->text().empty())
        picture || !settings.startPage() ? first.showSample() : window.showStartPage();
    if (startPage)
        window.showStartPage();
    if (picture)
        return takePicture(window, options);
    window.show();
    if (qEnvironmentVariableIsSet("PODWRIGHT_BENCH_STARTUP"))
        window.windowHandle()->installEventFilter(new FirstPaint(&window));
    QTimer::singleShot(0, &window, [&window, options] {
        QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/io.github.podwright.Podwright.svg")));
        if (!options.select.isEmpty() && !window.current()->selectPath(options.select))
            window.current()->tell(noSuchPlace(options.select));
        window.offerRecovery();
    });
    return QApplication::exec();
}

} // namespace podwright
