// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/prompt.h"

namespace podwright {

/// Nobody is there to answer, as when only a picture is made: tells on standard error and changes nothing.
class ConsolePrompt : public Prompt {
public:
    QString fileToOpen(QWidget *, const QString &) override { return {}; }
    QString fileToSave(QWidget *, const QString &) override { return {}; }
    SaveAnswer askToSave(QWidget *, const QString &) override { return SaveAnswer::Cancel; }
    ReloadAnswer askToReload(QWidget *, const QString &, bool) override { return ReloadAnswer::Keep; }
    bool confirm(QWidget *, const QString &, const QString &, const QString &) override { return false; }
    QString askForText(QWidget *, const QString &, const QString &, const QString &) override { return {}; }
    void tell(QWidget *parent, const QString &message, const QString &details) override;
    void compare(QWidget *, const QString &, const QString &, const QString &, const QString &) override { }
};

} // namespace podwright
