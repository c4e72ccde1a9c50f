// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow/staticcommands.h"

#include "mainwindow/windowactions.h"
#include "staticassistant/staticassistant.h"

#include <QAction>
#include <QCoreApplication>
#include <QWidget>

namespace podwright {

StaticCommands::StaticCommands(ManifestDocument *document, Selection *selection, FindingCommands *findings,
                               Prompt *prompt, WindowActions *actions, QWidget *window)
    : QObject(window)
    , m_document(document)
    , m_selection(selection)
    , m_findings(findings)
    , m_prompt(prompt)
    , m_actions(actions)
    , m_window(window)
{
    actions->add(
        "staticAssistant", QT_TRANSLATE_NOOP("podwright::WindowActions", "Static Pod Ass&istant…"),
        QT_TRANSLATE_NOOP("podwright::WindowActions", "Have a node run this Pod without the API server, step by step"),
        {}, "", [this] { showAssistant(); });
}

void StaticCommands::showAssistant()
{
    QAction *checking = (*m_actions)["staticPod"];
    if (!m_assistant) {
        m_assistant = new StaticAssistant(m_document, m_selection, m_findings, m_prompt, m_window);
        connect(m_assistant, &StaticAssistant::told, this, &StaticCommands::told);
        connect(m_assistant, &StaticAssistant::checkingWanted, checking, &QAction::setChecked);
        connect(checking, &QAction::toggled, m_assistant, &StaticAssistant::setChecking);
    }
    m_assistant->setChecking(checking->isChecked());
    m_assistant->show();
    m_assistant->raise();
    m_assistant->activateWindow();
}

} // namespace podwright
