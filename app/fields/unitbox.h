// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/sharedundo.h"

namespace podwright {

/// The unit of a quantity, to be chosen; the number keeps its digits. The whole quantity stands as text beside it, so
/// that any other way to write it can be typed.
class UnitBox : public FormComboBox {
    Q_OBJECT

public:
    /// `resource` is the name of what is measured ("cpu", "memory", "sizeLimit" …): it decides which units are offered.
    explicit UnitBox(QWidget *parent);

    void setResource(const QString &resource);
    /// Shows the unit of a quantity's text; nothing is shown for a text that is none.
    void show(const QString &quantity);

Q_SIGNALS:
    /// The quantity with the chosen unit.
    void chosen(const QString &quantity);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();

    QString m_resource;
    QString m_quantity;
};

} // namespace podwright
