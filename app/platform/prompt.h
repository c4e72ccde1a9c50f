// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

class QWidget;

namespace podwright {

/// Everything the program asks the user in a dialog. Tests hand in answers of their own.
class Prompt {
public:
    enum class SaveAnswer { Save, Discard, Cancel };
    enum class ReloadAnswer { Reload, Keep, Compare };

    virtual ~Prompt() = default;

    virtual QString fileToOpen(QWidget *parent, const QString &folder) = 0;
    virtual QString fileToSave(QWidget *parent, const QString &suggested) = 0;
    /// A folder for several files.
    virtual QString folderToSave(QWidget *parent, const QString &suggested) { return fileToSave(parent, suggested); }
    virtual SaveAnswer askToSave(QWidget *parent, const QString &name) = 0;
    virtual ReloadAnswer askToReload(QWidget *parent, const QString &name, bool modified) = 0;
    virtual bool confirm(QWidget *parent, const QString &question, const QString &details, const QString &action) = 0;
    /// Text for a rename and the like; a null string when cancelled.
    virtual QString askForText(QWidget *parent, const QString &title, const QString &label, const QString &text) = 0;
    virtual void tell(QWidget *parent, const QString &message, const QString &details) = 0;
    /// Shows two texts line by line.
    virtual void compare(QWidget *parent, const QString &leftTitle, const QString &left, const QString &rightTitle,
                         const QString &right) = 0;
};

} // namespace podwright
