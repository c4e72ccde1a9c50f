// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "containerpanel/containerpage.h"

class QLabel;

namespace podwright {

class RecordTable;

/// The ports that the container declares.
class PortsPage : public ContainerPage {
    Q_OBJECT

public:
    explicit PortsPage(PanelEdits *edits, QWidget *parent = nullptr);
    QString title() const override;

protected:
    void update() override;
    void retranslate() override;

private:
    void showCurrent();
    void add();

    RecordTable *m_table;
    RecordForm *m_form;
    QLabel *m_note;
};

} // namespace podwright
