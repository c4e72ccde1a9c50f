// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/appsettings.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>

namespace podwright {

namespace {

constexpr int recentFileLimit = 12;
constexpr int recentFieldLimit = 12;

namespace key {
const auto interfaceLanguage = QStringLiteral("language/interface");
const auto helpLanguage = QStringLiteral("language/help");
const auto colorScheme = QStringLiteral("window/colorScheme");
const auto geometry = QStringLiteral("window/geometry");
const auto state = QStringLiteral("window/state");
const auto kubernetesMinor = QStringLiteral("check/kubernetesMinor");
const auto staticPod = QStringLiteral("check/staticPod");
const auto advice = QStringLiteral("check/advice");
const auto disabledRules = QStringLiteral("check/disabledRules");
const auto wrapLines = QStringLiteral("editor/wrapLines");
const auto zoomSteps = QStringLiteral("editor/zoomSteps");
const auto showWhitespace = QStringLiteral("editor/showWhitespace");
const auto indentLists = QStringLiteral("editor/indentLists");
const auto showServerDefaults = QStringLiteral("editor/showServerDefaults");
const auto showStickyParents = QStringLiteral("editor/showStickyParents");
const auto recentFiles = QStringLiteral("files/recent");
const auto sessionFiles = QStringLiteral("files/session");
const auto sessionCurrent = QStringLiteral("files/sessionCurrent");
const auto otherWindows = QStringLiteral("otherWindows");
const auto files = QStringLiteral("/files");
const auto current = QStringLiteral("/current");
const auto place = QStringLiteral("/geometry");
const auto layout = QStringLiteral("/layout");
const auto restoreSession = QStringLiteral("files/restoreSession");
const auto ownWindows = QStringLiteral("window/ownWindows");
const auto startPage = QStringLiteral("window/startPage");
const auto textFont = QStringLiteral("editor/font");
const auto interfaceFontSize = QStringLiteral("window/fontSize");
const auto favouriteFields = QStringLiteral("fields/favourites");
const auto recentFields = QStringLiteral("fields/recent");
const auto recoveryFolder = QStringLiteral("recovery/folder");
const auto recoverySeconds = QStringLiteral("recovery/seconds");
} // namespace key

} // namespace

AppSettings::AppSettings()
    : AppSettings(QDir(QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation))
                      .filePath(QStringLiteral("podwright.conf")))
{
}

AppSettings::AppSettings(const QString &fileName)
    : m_settings(fileName, QSettings::IniFormat)
    , m_recentFields(m_settings.value(key::recentFields).toStringList())
{
}

AppSettings::~AppSettings()
{
    if (m_recentFields != m_settings.value(key::recentFields).toStringList())
        m_settings.setValue(key::recentFields, m_recentFields);
}

QString AppSettings::interfaceLanguage() const
{
    return m_settings.value(key::interfaceLanguage).toString();
}

void AppSettings::setInterfaceLanguage(const QString &language)
{
    m_settings.setValue(key::interfaceLanguage, language);
}

HelpLanguage AppSettings::helpLanguage() const
{
    const QString value = m_settings.value(key::helpLanguage).toString();
    if (value == QLatin1String("both"))
        return HelpLanguage::Both;
    const bool chinese = value.isEmpty() ? QLocale().language() == QLocale::Chinese : value == QLatin1String("zh");
    return chinese ? HelpLanguage::Chinese : HelpLanguage::English;
}

void AppSettings::setHelpLanguage(HelpLanguage language)
{
    const char *names[] = {"en", "zh", "both"};
    m_settings.setValue(key::helpLanguage, QLatin1String(names[static_cast<int>(language)]));
}

ColorScheme AppSettings::colorScheme() const
{
    return static_cast<ColorScheme>(std::clamp(m_settings.value(key::colorScheme, 0).toInt(), 0, 2));
}

void AppSettings::setColorScheme(ColorScheme scheme)
{
    m_settings.setValue(key::colorScheme, static_cast<int>(scheme));
}

int AppSettings::kubernetesMinor() const
{
    return std::clamp(m_settings.value(key::kubernetesMinor, 36).toInt(), 30, 36);
}

void AppSettings::setKubernetesMinor(int minor)
{
    m_settings.setValue(key::kubernetesMinor, minor);
}

bool AppSettings::staticPod() const
{
    return m_settings.value(key::staticPod, false).toBool();
}

void AppSettings::setStaticPod(bool on)
{
    m_settings.setValue(key::staticPod, on);
}

bool AppSettings::advice() const
{
    return m_settings.value(key::advice, true).toBool();
}

void AppSettings::setAdvice(bool on)
{
    m_settings.setValue(key::advice, on);
}

QStringList AppSettings::disabledRules(const QStringList &offByDefault) const
{
    return m_settings.value(key::disabledRules, offByDefault).toStringList();
}

void AppSettings::setDisabledRules(const QStringList &rules)
{
    m_settings.setValue(key::disabledRules, rules);
}

bool AppSettings::wrapLines() const
{
    return m_settings.value(key::wrapLines, false).toBool();
}

void AppSettings::setWrapLines(bool on)
{
    m_settings.setValue(key::wrapLines, on);
}

int AppSettings::zoomSteps() const
{
    return std::clamp(m_settings.value(key::zoomSteps, 0).toInt(), -6, 24);
}

void AppSettings::setZoomSteps(int steps)
{
    m_settings.setValue(key::zoomSteps, steps);
}

bool AppSettings::showWhitespace() const
{
    return m_settings.value(key::showWhitespace, false).toBool();
}

void AppSettings::setShowWhitespace(bool on)
{
    m_settings.setValue(key::showWhitespace, on);
}

bool AppSettings::indentLists() const
{
    return m_settings.value(key::indentLists, false).toBool();
}

void AppSettings::setIndentLists(bool on)
{
    m_settings.setValue(key::indentLists, on);
}

bool AppSettings::showServerDefaults() const
{
    return m_settings.value(key::showServerDefaults, false).toBool();
}

void AppSettings::setShowServerDefaults(bool on)
{
    m_settings.setValue(key::showServerDefaults, on);
}

bool AppSettings::showStickyParents() const
{
    return m_settings.value(key::showStickyParents, true).toBool();
}

void AppSettings::setShowStickyParents(bool on)
{
    m_settings.setValue(key::showStickyParents, on);
}

QStringList AppSettings::recentFiles() const
{
    return m_settings.value(key::recentFiles).toStringList();
}

void AppSettings::addRecentFile(const QString &file)
{
    const QString absolute = QFileInfo(file).absoluteFilePath();
    QStringList files = recentFiles();
    if (files.value(0) == absolute)
        return;
    files.removeAll(absolute);
    files.prepend(absolute);
    m_settings.setValue(key::recentFiles, files.mid(0, recentFileLimit));
}

void AppSettings::clearRecentFiles()
{
    m_settings.remove(key::recentFiles);
}

QByteArray AppSettings::windowGeometry() const
{
    return m_settings.value(key::geometry).toByteArray();
}

void AppSettings::setWindowGeometry(const QByteArray &geometry)
{
    m_settings.setValue(key::geometry, geometry);
}

QByteArray AppSettings::windowState() const
{
    return m_settings.value(key::state).toByteArray();
}

void AppSettings::setWindowState(const QByteArray &state)
{
    m_settings.setValue(key::state, state);
}

QStringList AppSettings::sessionFiles() const
{
    return m_settings.value(key::sessionFiles).toStringList();
}

void AppSettings::setSessionFiles(const QStringList &files)
{
    m_settings.setValue(key::sessionFiles, files);
}

bool AppSettings::isExerciseSolved(const QString &name) const
{
    return m_settings.value(QStringLiteral("learning/solved")).toStringList().contains(name);
}

void AppSettings::setExerciseSolved(const QString &name)
{
    QStringList solved = m_settings.value(QStringLiteral("learning/solved")).toStringList();
    if (solved.contains(name))
        return;
    solved.append(name);
    m_settings.setValue(QStringLiteral("learning/solved"), solved);
}

int AppSettings::sessionCurrent() const
{
    return m_settings.value(key::sessionCurrent, 0).toInt();
}

void AppSettings::setSessionCurrent(int index)
{
    m_settings.setValue(key::sessionCurrent, index);
}

QList<SessionWindow> AppSettings::otherWindows() const
{
    QList<SessionWindow> windows;
    const int count = m_settings.value(key::otherWindows + QStringLiteral("/size")).toInt();
    for (int index = 0; index < count; ++index) {
        const QString window = key::otherWindows + u'/' + QString::number(index);
        windows.append({m_settings.value(window + key::files).toStringList(),
                        m_settings.value(window + key::current).toInt(),
                        m_settings.value(window + key::place).toByteArray(),
                        m_settings.value(window + key::layout).toByteArray()});
    }
    return windows;
}

void AppSettings::setOtherWindows(const QList<SessionWindow> &windows)
{
    m_settings.remove(key::otherWindows);
    for (qsizetype index = 0; index < windows.size(); ++index) {
        const QString window = key::otherWindows + u'/' + QString::number(index);
        m_settings.setValue(window + key::files, windows[index].files);
        m_settings.setValue(window + key::current, windows[index].current);
        m_settings.setValue(window + key::place, windows[index].geometry);
        m_settings.setValue(window + key::layout, windows[index].layout);
        m_settings.setValue(key::otherWindows + QStringLiteral("/size"), index + 1);
    }
}

bool AppSettings::ownWindows() const
{
    return m_settings.value(key::ownWindows, false).toBool();
}

void AppSettings::setOwnWindows(bool on)
{
    m_settings.setValue(key::ownWindows, on);
}

bool AppSettings::startPage() const
{
    return m_settings.value(key::startPage, true).toBool();
}

void AppSettings::setStartPage(bool on)
{
    m_settings.setValue(key::startPage, on);
}

bool AppSettings::restoreSession() const
{
    return m_settings.value(key::restoreSession, true).toBool();
}

void AppSettings::setRestoreSession(bool on)
{
    m_settings.setValue(key::restoreSession, on);
}

QString AppSettings::textFont() const
{
    return m_settings.value(key::textFont).toString();
}

void AppSettings::setTextFont(const QString &family)
{
    m_settings.setValue(key::textFont, family);
}

int AppSettings::interfaceFontSize() const
{
    const int points = m_settings.value(key::interfaceFontSize, 0).toInt();
    return points == 0 ? 0 : std::clamp(points, 6, 32);
}

void AppSettings::setInterfaceFontSize(int points)
{
    m_settings.setValue(key::interfaceFontSize, points);
}

QStringList AppSettings::favouriteFields() const
{
    return m_settings.value(key::favouriteFields).toStringList();
}

void AppSettings::setFavouriteField(const QString &path, bool on)
{
    QStringList fields = favouriteFields();
    fields.removeAll(path);
    if (on)
        fields.append(path);
    fields.sort();
    m_settings.setValue(key::favouriteFields, fields);
}

/// They change with the fields that are edited, and each written setting costs the wait for a disk: so they are written
/// at the end.
void AppSettings::addRecentField(const QString &path)
{
    m_recentFields.removeAll(path);
    m_recentFields.prepend(path);
    m_recentFields = m_recentFields.mid(0, recentFieldLimit);
}

void AppSettings::setRecoveryFolder(const QString &folder)
{
    m_settings.setValue(key::recoveryFolder, folder);
}

int AppSettings::recoverySeconds() const
{
    return std::clamp(m_settings.value(key::recoverySeconds, 2).toInt(), 1, 5);
}

void AppSettings::setRecoverySeconds(int seconds)
{
    m_settings.setValue(key::recoverySeconds, seconds);
}

QString AppSettings::recoveryFolder() const
{
    const QString chosen = m_settings.value(key::recoveryFolder).toString();
    return chosen.isEmpty() ? standardRecoveryFolder() : chosen;
}

QString AppSettings::standardRecoveryFolder()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)).filePath(QStringLiteral("recovery"));
}

} // namespace podwright
