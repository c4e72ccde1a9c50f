// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exporting/staticpodoptions.h"

#include <QDialog>
#include <QList>
#include <QTimer>

class QListWidget;
class QPushButton;
class QStackedWidget;

namespace podwright {

class AssistantPage;
class FindingCommands;
class LimitsPage;
class ManifestDocument;
class Prompt;
class Selection;

/// Leads from the manifest in the window to a static Pod on a node, page by page. It stays beside the window and
/// follows the text.
class StaticAssistant : public QDialog {
    Q_OBJECT

public:
    StaticAssistant(ManifestDocument *document, Selection *selection, FindingCommands *findings, Prompt *prompt,
                    QWidget *parent);

    /// Whether the window checks as a static Pod.
    void setChecking(bool on);

Q_SIGNALS:
    void checkingWanted(bool on);
    void told(const QString &sentence);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void addPage(AssistantPage *page);
    void retranslate();
    void turnTo(int page);
    void followText();
    void refresh();

    ManifestDocument *m_document;
    StaticPodOptions m_options;
    QListWidget *m_steps;
    QStackedWidget *m_stack;
    QList<AssistantPage *> m_pages;
    LimitsPage *m_limits;
    QPushButton *m_back;
    QPushButton *m_next;
    QPushButton *m_close;
    QTimer m_pause;
};

} // namespace podwright
