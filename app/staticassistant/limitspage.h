// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "staticassistant/assistantpage.h"
#include "validation/diagnostic.h"

#include <vector>

class QCheckBox;
class QListWidget;
class QPushButton;

namespace podwright {

class FindingCommands;
class ManifestDocument;
class Selection;

/// What a static Pod cannot do, and what the kubelet says of the manifest now: each finding leads to its field and can
/// be mended where there is a way.
class LimitsPage : public AssistantPage {
    Q_OBJECT

public:
    LimitsPage(ManifestDocument *document, Selection *selection, FindingCommands *findings, QWidget *parent = nullptr);

    QString title() const override { return tr("What is possible"); }
    void retranslate() override;
    void show(const StaticPodOptions &options, const StaticBundle &bundle) override;
    /// Whether the window checks as a static Pod.
    void setChecking(bool on);

Q_SIGNALS:
    void checkingWanted(bool on);

private:
    void check();
    void fillList(bool accepted);
    void select();
    const Diagnostic *current() const;
    std::vector<Fix> fixesOfCurrent() const;
    void goToField();
    void mend();

    ManifestDocument *m_document;
    Selection *m_selection;
    FindingCommands *m_commands;
    StaticPodOptions m_options;
    StaticManifest m_manifest;
    std::vector<Diagnostic> m_found;
    bool m_ofDocument = true; ///< the findings are of the text in the window, byte for byte
    QLabel *m_intro;
    QLabel *m_verdict;
    QListWidget *m_list;
    QPushButton *m_go;
    QPushButton *m_mend;
    QCheckBox *m_always;
};

} // namespace podwright
