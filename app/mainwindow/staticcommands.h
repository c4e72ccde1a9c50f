// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace podwright {

class FindingCommands;
class ManifestDocument;
class Prompt;
class Selection;
class StaticAssistant;
class WindowActions;

/// The assistant for static Pods of a window: one, made when it is first wanted.
class StaticCommands : public QObject {
    Q_OBJECT

public:
    StaticCommands(ManifestDocument *document, Selection *selection, FindingCommands *findings, Prompt *prompt,
                   WindowActions *actions, QWidget *window);

Q_SIGNALS:
    void told(const QString &sentence);

private:
    void showAssistant();

    ManifestDocument *m_document;
    Selection *m_selection;
    FindingCommands *m_findings;
    Prompt *m_prompt;
    WindowActions *m_actions;
    QWidget *m_window;
    StaticAssistant *m_assistant = nullptr;
};

} // namespace podwright
