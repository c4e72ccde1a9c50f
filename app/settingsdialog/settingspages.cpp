// SPDX-License-Identifier: GPL-3.0-or-later
#include "settingsdialog/settingspages.h"

#include "settings/appsettings.h"
#include "settingsdialog/settingsrows.h"

#include <QCoreApplication>
#include <QDir>

namespace podwright {

namespace {

constexpr int newestKubernetes = 36; // 1.36
constexpr int oldestKubernetes = 30;

QString translated(const char *text)
{
    return QCoreApplication::translate("podwright::SettingsPages", text);
}

SettingsRows::Words words(const char *text)
{
    return {translated(text), QLatin1String(text)};
}

SettingsRows *appearancePage(const AppSettings &settings, QWidget *parent)
{
    auto *page =
        new SettingsRows(words(QT_TRANSLATE_NOOP("podwright::SettingsPages", "Language and Appearance")), parent);
    const QString language = settings.interfaceLanguage();
    page->addChoice(words(QT_TRANSLATE_NOOP("podwright::SettingsPages", "&Interface:")), "settingLanguage",
                    {translated(QT_TRANSLATE_NOOP("podwright::SettingsPages", "Of the system")),
                     QStringLiteral("English"), QStringLiteral("简体中文")},
                    language.isEmpty() ? 0 : (language == QLatin1String("en") ? 1 : 2),
                    [](AppSettings &all, int index) {
                        const char *languages[] = {"", "en", "zh_CN"};
                        all.setInterfaceLanguage(QLatin1String(languages[index]));
                    });
    page->addChoice(words(QT_TRANSLATE_NOOP("podwright::SettingsPages", "&Help and guides:")), "settingHelpLanguage",
                    {QStringLiteral("English"), QStringLiteral("中文"),
                     translated(QT_TRANSLATE_NOOP("podwright::SettingsPages", "Both languages"))},
                    static_cast<int>(settings.helpLanguage()),
                    [](AppSettings &all, int index) { all.setHelpLanguage(static_cast<HelpLanguage>(index)); });
    page->addChoice(words(QT_TRANSLATE_NOOP("podwright::SettingsPages", "&Colours:")), "settingColours",
                    {translated(QT_TRANSLATE_NOOP("podwright::SettingsPages", "Of the system")),
                     translated(QT_TRANSLATE_NOOP("podwright::SettingsPages", "Light")),
                     translated(QT_TRANSLATE_NOOP("podwright::SettingsPages", "Dark"))},
                    static_cast<int>(settings.colorScheme()),
                    [](AppSettings &all, int index) { all.setColorScheme(static_cast<ColorScheme>(index)); });
    page->addNumber(words(QT_TRANSLATE_NOOP("podwright::SettingsPages", "&Size of the interface's letters:")),
                    "settingFontSize", 6, 32, settings.interfaceFontSize(),
                    translated(QT_TRANSLATE_NOOP("podwright::SettingsPages", " points")),
                    translated(QT_TRANSLATE_NOOP("podwright::SettingsPages", "Of the system")),
                    [](AppSettings &all, int points) { all.setInterfaceFontSize(points); });
    return page;
}

SettingsRows *textPage(const AppSettings &settings, QWidget *parent)
{
    auto *page = new SettingsRows(words(QT_TRANSLATE_NOOP("podwright::SettingsPages", "YAML Text")), parent);
    page->addFont(words(QT_TRANSLATE_NOOP("podwright::SettingsPages", "&Font:")), "settingTextFont",
                  settings.textFont(), [](AppSettings &all, const QString &family) { all.setTextFont(family); });
    page->addNumber(words(QT_TRANSLATE_NOOP("podwright::SettingsPages", "&Larger or smaller by:")), "settingZoom", -6,
                    24, settings.zoomSteps(), translated(QT_TRANSLATE_NOOP("podwright::SettingsPages", " points")), {},
                    [](AppSettings &all, int steps) { all.setZoomSteps(steps); });
    page->addSwitch(words(QT_TRANSLATE_NOOP("podwright::SettingsPages", "&Wrap long lines")), "settingWrap",
                    settings.wrapLines(), [](AppSettings &all, bool on) { all.setWrapLines(on); });
    page->addSwitch(words(QT_TRANSLATE_NOOP("podwright::SettingsPages", "Show white &space")), "settingWhitespace",
                    settings.showWhitespace(), [](AppSettings &all, bool on) { all.setShowWhitespace(on); });
    page->addSwitch(words(QT_TRANSLATE_NOOP("podwright::SettingsPages", "Show in &grey what the server adds")),
                    "settingGhosts", settings.showServerDefaults(),
                    [](AppSettings &all, bool on) { all.setShowServerDefaults(on); });
    page->addSwitch(words(QT_TRANSLATE_NOOP("podwright::SettingsPages", "Keep the &parents in sight at the top")),
                    "settingStickyParents", settings.showStickyParents(),
                    [](AppSettings &all, bool on) { all.setShowStickyParents(on); });
    page->addSwitch(words(QT_TRANSLATE_NOOP("podwright::SettingsPages", "&Indent the dashes of new lists")),
                    "settingIndentLists", settings.indentLists(),
                    [](AppSettings &all, bool on) { all.setIndentLists(on); });
    page->addNote(translated(QT_TRANSLATE_NOOP("podwright::SettingsPages",
                                               "Only where a manifest has no list yet; else new lists follow it.")));
    return page;
}

SettingsRows *checksPage(const AppSettings &settings, QWidget *parent)
{
    auto *page = new SettingsRows(words(QT_TRANSLATE_NOOP("podwright::SettingsPages", "Checks")), parent);
    QStringList versions;
    for (int minor = newestKubernetes; minor >= oldestKubernetes; --minor)
        versions.append(QStringLiteral("Kubernetes 1.%1").arg(minor));
    page->addChoice(words(QT_TRANSLATE_NOOP("podwright::SettingsPages", "&Version:")), "settingKubernetes", versions,
                    newestKubernetes - settings.kubernetesMinor(),
                    [](AppSettings &all, int index) { all.setKubernetesMinor(newestKubernetes - index); });
    page->addSwitch(words(QT_TRANSLATE_NOOP("podwright::SettingsPages", "Check as &static Pod")), "settingStatic",
                    settings.staticPod(), [](AppSettings &all, bool on) { all.setStaticPod(on); });
    page->addNote(translated(
        QT_TRANSLATE_NOOP("podwright::SettingsPages", "Reads the file as a kubelet reads its manifest folder.")));
    page->addSwitch(words(QT_TRANSLATE_NOOP("podwright::SettingsPages", "Show &advice")), "settingAdvice",
                    settings.advice(), [](AppSettings &all, bool on) { all.setAdvice(on); });
    page->addNote(
        translated(QT_TRANSLATE_NOOP("podwright::SettingsPages",
                                     "Also tells what may fail on the node and what good practice is; the page “Rules” "
                                     "chooses among them.")));
    return page;
}

SettingsRows *filesPage(const AppSettings &settings, QWidget *parent)
{
    auto *page = new SettingsRows(words(QT_TRANSLATE_NOOP("podwright::SettingsPages", "Files and Windows")), parent);
    page->addSwitch(words(QT_TRANSLATE_NOOP("podwright::SettingsPages", "&Open each file in its own window")),
                    "settingOwnWindows", settings.ownWindows(),
                    [](AppSettings &all, bool on) { all.setOwnWindows(on); });
    page->addNote(translated(QT_TRANSLATE_NOOP("podwright::SettingsPages", "Otherwise files are tabs of one window.")));
    page->addSwitch(words(QT_TRANSLATE_NOOP("podwright::SettingsPages", "Open the files of the &last time again")),
                    "settingSession", settings.restoreSession(),
                    [](AppSettings &all, bool on) { all.setRestoreSession(on); });
    page->addSwitch(words(QT_TRANSLATE_NOOP("podwright::SettingsPages", "Show the start &page when no file is opened")),
                    "settingStartPage", settings.startPage(), [](AppSettings &all, bool on) { all.setStartPage(on); });
    page->addNumber(words(QT_TRANSLATE_NOOP("podwright::SettingsPages", "&Keep unsaved text for a crash after:")),
                    "settingRecoverySeconds", 1, 5, settings.recoverySeconds(),
                    translated(QT_TRANSLATE_NOOP("podwright::SettingsPages", " s")), {},
                    [](AppSettings &all, int seconds) { all.setRecoverySeconds(seconds); });
    const QString standard = AppSettings::standardRecoveryFolder();
    const QString folder = settings.recoveryFolder();
    page->addFolder(words(QT_TRANSLATE_NOOP("podwright::SettingsPages", "Keep it in this &folder:")),
                    "settingRecoveryFolder", folder == standard ? QString() : folder, standard,
                    [](AppSettings &all, const QString &chosen) { all.setRecoveryFolder(chosen); });
    return page;
}

} // namespace

QList<SettingsRows *> makeSettingsPages(const AppSettings &settings, QWidget *parent)
{
    return {appearancePage(settings, parent), textPage(settings, parent), checksPage(settings, parent),
            filesPage(settings, parent)};
}

} // namespace podwright
