// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "containerpanel/containerpage.h"

class QLabel;
class QPlainTextEdit;

namespace podwright {

/// Command and arguments as rows, and what really runs.
class CommandPage : public ContainerPage {
    Q_OBJECT

public:
    explicit CommandPage(PanelEdits *edits, QWidget *parent = nullptr);
    QString title() const override;

protected:
    void update() override;
    void retranslate() override;

private:
    RecordForm *m_form;
    QLabel *m_label;
    QPlainTextEdit *m_preview;
    QLabel *m_notes;
};

} // namespace podwright
