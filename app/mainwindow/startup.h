// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace podwright {

class AppSettings;
class LanguageSwitcher;
class TabWindow;

/// What the command line of the window asks for.
struct StartOptions {
    QStringList files; ///< each in a tab, the first in front
    QString language; ///< "en", "zh", "both" or empty
    QString select;
    QString panel;
    QString screenshot; ///< a picture is written there instead of showing the window
    QString size; ///< of the picture: "1280x800"
    QString scheme; ///< "light" or "dark"
    QString message; ///< help, version or what is wrong with the arguments; then nothing else happens
    int status = 0;
};

/// A picture needs no display: without one the offscreen platform is taken before the application is made.
void prepareOffscreen(int argc, char **argv);
StartOptions readStartOptions(const QStringList &arguments);
int tellAndEnd(const StartOptions &options);
void applyLanguage(const StartOptions &options, AppSettings &settings, LanguageSwitcher &languages);
/// Opens what is to be opened, then runs the application or writes the picture.
int start(TabWindow &window, const StartOptions &options, const AppSettings &settings);

} // namespace podwright
