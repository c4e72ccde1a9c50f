// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow/shortcutsdialog.h"

#include "mainwindow/windowactions.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace podwright {

ShortcutsDialog::ShortcutsDialog(const WindowActions &actions, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Keyboard Shortcuts"));
    auto *list = new QTreeWidget(this);
    list->setHeaderLabels({tr("Command"), tr("Keys")});
    list->setRootIsDecorated(false);
    list->setAccessibleName(tr("Keyboard Shortcuts"));
    const auto add = [list](const QString &command, const QString &keys) {
        if (!keys.isEmpty())
            new QTreeWidgetItem(list, {command, keys});
    };
    for (const WindowActions::Entry &entry : actions.entries())
        add(WindowActions::plainText(entry.action->text()),
            QKeySequence::listToString(entry.action->shortcuts(), QKeySequence::NativeText));
    add(tr("Text: indent, unindent"), QStringLiteral("Tab, Shift+Tab"));
    add(tr("Outline: rename, remove"), QStringLiteral("F2, Del"));
    add(tr("Outline: move an item"), QStringLiteral("Alt+Up, Alt+Down"));
    add(tr("Outline: duplicate"), QStringLiteral("Ctrl+D"));
    add(tr("Outline: go to YAML"), QStringLiteral("F4"));
    add(tr("Lists in the form: new element, move"), QStringLiteral("Enter, Alt+Up, Alt+Down"));
    list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(list);
    layout->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 80, fontMetrics().lineSpacing() * 28);
}

} // namespace podwright
