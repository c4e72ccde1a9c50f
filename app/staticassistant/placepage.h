// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "staticassistant/assistantpage.h"

class QFormLayout;
class QLineEdit;
class QPlainTextEdit;

namespace podwright {

/// The node, and where on it or in the network the manifest is; what the Pod will be called there.
class PlacePage : public AssistantPage {
    Q_OBJECT

public:
    explicit PlacePage(QWidget *parent = nullptr);

    QString title() const override { return tr("Node and place"); }
    void retranslate() override;
    void show(const StaticPodOptions &options, const StaticBundle &bundle) override;

private:
    void addRow(QWidget *field);
    QLineEdit *addLine(const char *name);
    void takeOptions();
    void nameField(QWidget *field, const QString &name, const QString &tip);
    void showFaults(const StaticBundle &bundle);

    StaticPodOptions m_options;
    QFormLayout *m_form;
    QLineEdit *m_node;
    QLineEdit *m_folder;
    QLineEdit *m_url;
    QPlainTextEdit *m_headers;
    QLineEdit *m_config;
    QLabel *m_name;
    QLabel *m_faults;
    bool m_filling = false;
};

} // namespace podwright
