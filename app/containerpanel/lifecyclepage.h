// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "containerpanel/containerpage.h"

class QComboBox;
class QLabel;

namespace podwright {

/// What is called after the start and before the stop, and how the container ends.
class LifecyclePage : public ContainerPage {
    Q_OBJECT

public:
    explicit LifecyclePage(PanelEdits *edits, QWidget *parent = nullptr);
    QString title() const override;

protected:
    void update() override;
    void retranslate() override;

private:
    struct Hook {
        const char *field; ///< "postStart"
        QLabel *label;
        QComboBox *handler;
        RecordForm *form;
    };
    Hook makeHook(const char *field);
    void choose(const Hook &hook, int index);
    QString handlerOf(const Hook &hook) const;

    QList<Hook> m_hooks;
    RecordForm *m_form;
    QLabel *m_note;
};

} // namespace podwright
