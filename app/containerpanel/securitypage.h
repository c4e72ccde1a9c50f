// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "containerpanel/containerpage.h"

class QCheckBox;
class QLabel;

namespace podwright {

/// The security context as switches in plain words, each with the Pod Security level that its setting costs.
class SecurityPage : public ContainerPage {
    Q_OBJECT

public:
    explicit SecurityPage(PanelEdits *edits, QWidget *parent = nullptr);
    QString title() const override;

protected:
    void update() override;
    void retranslate() override;

private:
    struct Switch {
        const char *field; ///< below securityContext
        const char *label; ///< source text
        bool safe; ///< the value that the switch stands for when it is on
        QStringList checks; ///< Pod Security checks that look at it
        QCheckBox *box;
        QLabel *cost;
    };
    void addSwitch(const char *field, const char *label, bool safe, const QStringList &checks);
    void write(const Switch &one, bool on);
    void writeDropAll(bool on);
    Qt::CheckState stateOf(const Switch &one) const;
    QString costOf(const QStringList &checks) const;
    bool concerns(const FailedSecurityCheck &check) const;

    QList<Switch> m_switches;
    RecordForm *m_form;
    QLabel *m_level;
    QLabel *m_formCost;
};

} // namespace podwright
