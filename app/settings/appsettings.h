// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/sessionwindow.h"

#include <QByteArray>
#include <QList>
#include <QSettings>
#include <QString>
#include <QStringList>

namespace podwright {

/// The language of help texts, apart from the interface's.
enum class HelpLanguage { English, Chinese, Both };
enum class ColorScheme { System, Light, Dark };

/// The user's settings, typed, with their defaults. Made once by the program and handed to who needs it.
class AppSettings {
public:
    /// The user's own file; a file name keeps tests away from it.
    AppSettings();
    explicit AppSettings(const QString &fileName);
    ~AppSettings();
    AppSettings(const AppSettings &) = delete;
    AppSettings &operator=(const AppSettings &) = delete;

    /// "" follows the system, else "en" or "zh_CN".
    QString interfaceLanguage() const;
    void setInterfaceLanguage(const QString &language);
    HelpLanguage helpLanguage() const;
    void setHelpLanguage(HelpLanguage language);
    ColorScheme colorScheme() const;
    void setColorScheme(ColorScheme scheme);

    int kubernetesMinor() const; ///< 30 … 36
    void setKubernetesMinor(int minor);
    bool staticPod() const;
    void setStaticPod(bool on);
    bool advice() const;
    void setAdvice(bool on);
    /// Ids of the rules of run time and advice that are switched off; without a choice those that are off by default.
    QStringList disabledRules(const QStringList &offByDefault) const;
    void setDisabledRules(const QStringList &rules);

    bool wrapLines() const;
    void setWrapLines(bool on);
    int zoomSteps() const; ///< of the YAML view's font, 0: the system's size
    void setZoomSteps(int steps);
    bool showWhitespace() const;
    void setShowWhitespace(bool on);
    bool indentLists() const; ///< dashes of new lists stand further in than their key, where a manifest shows no habit
    void setIndentLists(bool on);
    bool showServerDefaults() const; ///< in grey behind the lines
    void setShowServerDefaults(bool on);
    bool showStickyParents() const; ///< at the top of the YAML view
    void setShowStickyParents(bool on);

    QStringList recentFiles() const; ///< newest first, at most 12
    void addRecentFile(const QString &file);
    void clearRecentFiles();

    QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray &geometry);
    QByteArray windowState() const;
    void setWindowState(const QByteArray &state);
    /// What was open last: absolute file names with the selected path, as "path\nfile".
    QStringList sessionFiles() const;
    void setSessionFiles(const QStringList &files);
    int sessionCurrent() const; ///< which of them was in front
    void setSessionCurrent(int index);
    /// The windows that were open besides that of sessionFiles().
    QList<SessionWindow> otherWindows() const;
    void setOtherWindows(const QList<SessionWindow> &windows);
    bool ownWindows() const; ///< each file gets a window of its own instead of a tab
    void setOwnWindows(bool on);
    bool startPage() const; ///< shown when nothing else is to be opened
    void setStartPage(bool on);
    bool restoreSession() const; ///< the files of the last time are opened again
    void setRestoreSession(bool on);

    QString textFont() const; ///< family of the YAML view's font; empty: the system's
    void setTextFont(const QString &family);
    int interfaceFontSize() const; ///< in points; 0: the system's
    void setInterfaceFontSize(int points);

    /// Paths of fields such as spec.containers[].image: those marked with a star, sorted, and those used last.
    QStringList favouriteFields() const;
    void setFavouriteField(const QString &path, bool on);
    const QStringList &recentFields() const { return m_recentFields; } ///< newest first, at most 12
    void addRecentField(const QString &path);

    /// Exercises of the guides that were solved once.
    bool isExerciseSolved(const QString &name) const;
    void setExerciseSolved(const QString &name);

    /// Where unsaved texts are kept for a crash; an empty folder chooses the standard place.
    QString recoveryFolder() const;
    void setRecoveryFolder(const QString &folder);
    static QString standardRecoveryFolder();
    int recoverySeconds() const; ///< how far behind they may be: 1 … 5
    void setRecoverySeconds(int seconds);

private:
    QSettings m_settings;
    QStringList m_recentFields;
};

} // namespace podwright
