// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/dialogprompt.h"

#include "platform/comparedialog.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QInputDialog>
#include <QMessageBox>
#include <QPushButton>

#include <memory>

namespace podwright {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("podwright::DialogPrompt", text);
}

QString manifestFilter()
{
    return translated(QT_TRANSLATE_NOOP("podwright::DialogPrompt", "Manifests (*.yaml *.yml *.json *.kyaml)"))
        + QStringLiteral(";;") + translated(QT_TRANSLATE_NOOP("podwright::DialogPrompt", "All files (*)"));
}

QMessageBox *messageBox(QWidget *parent, QMessageBox::Icon icon, const QString &text, const QString &details)
{
    auto *box = new QMessageBox(icon, QCoreApplication::applicationName(), text, QMessageBox::NoButton, parent);
    box->setInformativeText(details);
    box->setAttribute(Qt::WA_DeleteOnClose, false);
    return box;
}

} // namespace

QString DialogPrompt::fileToOpen(QWidget *parent, const QString &folder)
{
    return QFileDialog::getOpenFileName(
        parent, translated(QT_TRANSLATE_NOOP("podwright::DialogPrompt", "Open Manifest")), folder, manifestFilter());
}

QString DialogPrompt::fileToSave(QWidget *parent, const QString &suggested)
{
    return QFileDialog::getSaveFileName(parent,
                                        translated(QT_TRANSLATE_NOOP("podwright::DialogPrompt", "Save Manifest As")),
                                        suggested, manifestFilter());
}

QString DialogPrompt::folderToSave(QWidget *parent, const QString &suggested)
{
    return QFileDialog::getExistingDirectory(
        parent, translated(QT_TRANSLATE_NOOP("podwright::DialogPrompt", "Folder for the Files")), suggested);
}

Prompt::SaveAnswer DialogPrompt::askToSave(QWidget *parent, const QString &name)
{
    const std::unique_ptr<QMessageBox> box(
        messageBox(parent, QMessageBox::Warning,
                   translated(QT_TRANSLATE_NOOP("podwright::DialogPrompt", "Save the changes to %1?")).arg(name),
                   translated(QT_TRANSLATE_NOOP("podwright::DialogPrompt", "Without saving, the changes are lost."))));
    box->setStandardButtons(QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel);
    box->setDefaultButton(QMessageBox::Save);
    switch (box->exec()) {
    case QMessageBox::Save:
        return SaveAnswer::Save;
    case QMessageBox::Discard:
        return SaveAnswer::Discard;
    default:
        return SaveAnswer::Cancel;
    }
}

Prompt::ReloadAnswer DialogPrompt::askToReload(QWidget *parent, const QString &name, bool modified)
{
    const QString details = modified
        ? translated(
              QT_TRANSLATE_NOOP("podwright::DialogPrompt",
                                "You have changes of your own. Loading the file takes them out of the window; undo "
                                "brings them back."))
        : translated(QT_TRANSLATE_NOOP("podwright::DialogPrompt", "Undo brings the present text back."));
    const std::unique_ptr<QMessageBox> box(messageBox(
        parent, QMessageBox::Question,
        translated(QT_TRANSLATE_NOOP("podwright::DialogPrompt", "%1 was changed by another program.")).arg(name),
        details));
    auto *reload = box->addButton(translated(QT_TRANSLATE_NOOP("podwright::DialogPrompt", "&Load the File")),
                                  QMessageBox::AcceptRole);
    auto *compare =
        box->addButton(translated(QT_TRANSLATE_NOOP("podwright::DialogPrompt", "&Compare")), QMessageBox::ActionRole);
    box->addButton(translated(QT_TRANSLATE_NOOP("podwright::DialogPrompt", "&Keep My Text")), QMessageBox::RejectRole);
    box->exec();
    if (box->clickedButton() == reload)
        return ReloadAnswer::Reload;
    return box->clickedButton() == compare ? ReloadAnswer::Compare : ReloadAnswer::Keep;
}

bool DialogPrompt::confirm(QWidget *parent, const QString &question, const QString &details, const QString &action)
{
    const std::unique_ptr<QMessageBox> box(messageBox(parent, QMessageBox::Question, question, details));
    const auto *yes = box->addButton(action, QMessageBox::AcceptRole);
    box->addButton(QMessageBox::Cancel);
    box->exec();
    return box->clickedButton() == yes;
}

QString DialogPrompt::askForText(QWidget *parent, const QString &title, const QString &label, const QString &text)
{
    bool accepted = false;
    const QString answer = QInputDialog::getText(parent, title, label, QLineEdit::Normal, text, &accepted);
    return accepted ? answer : QString();
}

void DialogPrompt::tell(QWidget *parent, const QString &message, const QString &details)
{
    if (parent && !parent->window()->isVisible())
        parent->window()->show(); // at the start of the program: it is told in front of the window
    const std::unique_ptr<QMessageBox> box(messageBox(parent, QMessageBox::Warning, message, details));
    box->exec();
}

void DialogPrompt::compare(QWidget *parent, const QString &leftTitle, const QString &left, const QString &rightTitle,
                           const QString &right)
{
    if (m_describe)
        CompareDialog(leftTitle, left, rightTitle, right, m_describe(left, right), parent).exec();
    else
        CompareDialog(leftTitle, left, rightTitle, right, parent).exec();
}

} // namespace podwright
