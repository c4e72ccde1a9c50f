// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "containerpanel/containerpage.h"
#include "containers/environment.h"
#include "records/recordtable.h"

class QComboBox;
class QLabel;
class QPushButton;

namespace podwright {

/// The environment in the order in which it is built: what envFrom brings, then env; where each value comes from and
/// what it comes to. Lines of a `.env` file can be pasted.
class EnvironmentPage : public ContainerPage {
    Q_OBJECT

public:
    explicit EnvironmentPage(PanelEdits *edits, QWidget *parent = nullptr);
    QString title() const override;

protected:
    void update() override;
    void retranslate() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showCurrent();
    void add(bool list);
    void remove(int row);
    void move(int from, int to);
    void paste();
    void chooseSource(int index);
    RecordTable::Row rowOf(const Variable &variable) const;
    QString sourceName(VariableSource source) const;
    QString noteOn(const Variable &variable) const;
    const Variable *current() const;
    Path pathOf(const Variable &variable) const;

    Environment m_environment;
    RecordTable *m_table;
    QPushButton *m_paste;
    QPushButton *m_addList;
    QLabel *m_sourceLabel;
    QComboBox *m_source;
    RecordForm *m_form;
    QLabel *m_note;
    QLabel *m_pasted;
};

} // namespace podwright
