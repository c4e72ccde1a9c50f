// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace podwright {

class WindowActions;

/// All commands with their keys.
class ShortcutsDialog : public QDialog {
    Q_OBJECT

public:
    ShortcutsDialog(const WindowActions &actions, QWidget *parent);
};

} // namespace podwright
