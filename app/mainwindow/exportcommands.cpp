// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow/exportcommands.h"

#include "exportdialog/exportdialog.h"
#include "exportdialog/exportformtext.h"
#include "mainwindow/filecommands.h"
#include "mainwindow/windowactions.h"

#include <QAction>
#include <QFileInfo>
#include <QMenu>

namespace podwright {

ExportCommands::ExportCommands(ManifestDocument *document, FileCommands *files, Prompt *prompt, WindowActions *actions,
                               std::function<void()> savePicture, QWidget *window)
    : QObject(window)
    , m_document(document)
    , m_files(files)
    , m_prompt(prompt)
    , m_actions(actions)
    , m_savePicture(std::move(savePicture))
    , m_window(window)
{
    actions->add("export", QT_TRANSLATE_NOOP("podwright::WindowActions", "&Export…"),
                 QT_TRANSLATE_NOOP("podwright::WindowActions", "Write the manifest in another form"),
                 {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E)}, "document-export",
                 [this] { open(ExportForm::Yaml); });
}

void ExportCommands::fill(QMenu *menu)
{
    menu->clear();
    menu->addAction((*m_actions)["export"]);
    menu->addSeparator();
    for (const ExportForm form : exportForms()) {
        if (form == ExportForm::Deployment || form == ExportForm::Kustomize)
            menu->addSeparator();
        menu->addAction(exportFormTitle(form) + QStringLiteral("…"), this, [this, form] { open(form); });
    }
    menu->addSeparator();
    if (QAction *assistant = (*m_actions)["staticAssistant"])
        menu->addAction(tr("Static Pod Bundle") + QStringLiteral("…"), assistant, &QAction::trigger);
    menu->addAction(tr("Picture of the Network") + QStringLiteral("…"), this, m_savePicture);
}

void ExportCommands::open(ExportForm form)
{
    const QString file = m_files->fileName();
    auto *dialog =
        new ExportDialog(m_document, m_prompt, file.isEmpty() ? QString() : QFileInfo(file).absolutePath(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (QAction *assistant = (*m_actions)["staticAssistant"])
        dialog->addLink(tr("Static Pod Bundle"),
                        tr("The assistant makes the manifest, the kubelet's configuration and notes for one node."),
                        [assistant] { assistant->trigger(); });
    dialog->addLink(tr("Picture of the Network"),
                    tr("The network panel saves the picture of the Pod: SVG, PNG, PDF or text."), m_savePicture);
    dialog->choose(form);
    dialog->open();
}

} // namespace podwright
