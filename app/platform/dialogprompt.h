// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/comparedchanges.h"
#include "platform/prompt.h"

namespace podwright {

/// Asks with real dialogs.
class DialogPrompt : public Prompt {
public:
    /// Who can say what differs in meaning lets the comparison tell it in words.
    explicit DialogPrompt(DescribeChanges describe = {})
        : m_describe(std::move(describe))
    {
    }

    QString fileToOpen(QWidget *parent, const QString &folder) override;
    QString fileToSave(QWidget *parent, const QString &suggested) override;
    QString folderToSave(QWidget *parent, const QString &suggested) override;
    SaveAnswer askToSave(QWidget *parent, const QString &name) override;
    ReloadAnswer askToReload(QWidget *parent, const QString &name, bool modified) override;
    bool confirm(QWidget *parent, const QString &question, const QString &details, const QString &action) override;
    QString askForText(QWidget *parent, const QString &title, const QString &label, const QString &text) override;
    void tell(QWidget *parent, const QString &message, const QString &details) override;
    void compare(QWidget *parent, const QString &leftTitle, const QString &left, const QString &rightTitle,
                 const QString &right) override;

private:
    DescribeChanges m_describe;
};

} // namespace podwright
