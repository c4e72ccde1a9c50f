// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace podwright {

/// Shows two texts side by side, equal lines level with each other and the different ones marked by colour and sign.
class CompareDialog : public QDialog {
    Q_OBJECT

public:
    CompareDialog(const QString &leftTitle, const QString &left, const QString &rightTitle, const QString &right,
                  QWidget *parent = nullptr);
};

} // namespace podwright
