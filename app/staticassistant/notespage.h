// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "staticassistant/assistantpage.h"

class QTextBrowser;

namespace podwright {

/// How to install, see, change and delete the Pod: the notes of the bundle in the interface's language.
class NotesPage : public AssistantPage {
    Q_OBJECT

public:
    explicit NotesPage(QWidget *parent = nullptr);

    QString title() const override { return tr("Install, change, delete"); }
    void retranslate() override;
    void show(const StaticPodOptions &options, const StaticBundle &bundle) override;

private:
    QTextBrowser *m_text;
};

} // namespace podwright
