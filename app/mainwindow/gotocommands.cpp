// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow/gotocommands.h"

#include "mainwindow/windowactions.h"

#include <QWidget>

#include <utility>

namespace podwright {

namespace {

struct Part {
    const char *command;
    const char *name; ///< of the panel
    const char *text;
    int key; ///< with Alt; 0: none
};

constexpr Part parts[] = {
    {"focusOutline", "outline", QT_TRANSLATE_NOOP("podwright::WindowActions", "Go to &Outline"), Qt::Key_1},
    {"focusForm", "form", QT_TRANSLATE_NOOP("podwright::WindowActions", "Go to &Form"), Qt::Key_2},
    {"focusText", "text", QT_TRANSLATE_NOOP("podwright::WindowActions", "Go to &Text"), Qt::Key_3},
    {"focusProblems", "problems", QT_TRANSLATE_NOOP("podwright::WindowActions", "Go to &Problems"), Qt::Key_4},
    {"focusNetwork", "network", QT_TRANSLATE_NOOP("podwright::WindowActions", "Go to &Network"), Qt::Key_5},
    {"focusProbes", "probes", QT_TRANSLATE_NOOP("podwright::WindowActions", "Go to P&robes"), Qt::Key_6},
    {"focusLife", "life", QT_TRANSLATE_NOOP("podwright::WindowActions", "Go to &Start and End"), Qt::Key_7},
    {"focusContainers", "containers", QT_TRANSLATE_NOOP("podwright::WindowActions", "Go to &Containers"), Qt::Key_8},
    {"focusVolumes", "volumes", QT_TRANSLATE_NOOP("podwright::WindowActions", "Go to &Volumes"), Qt::Key_9},
    {"focusCluster", "cluster", QT_TRANSLATE_NOOP("podwright::WindowActions", "Go to C&luster"), 0},
};

bool takesFocus(const QWidget *widget)
{
    return widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus);
}

/// The keyboard goes to where it was in this part the last time, else to its first control.
void giveFocus(QWidget *part)
{
    const auto inside = [part](const QWidget *widget) { return widget == part || part->isAncestorOf(widget); };
    QWidget *wanted = part->focusWidget();
    if (!wanted || !inside(wanted) || !takesFocus(wanted)) {
        wanted = part;
        while (!inside(wanted) || !takesFocus(wanted)) {
            wanted = wanted->nextInFocusChain();
            if (wanted == part)
                return; // nothing in it takes the keyboard
        }
    }
    wanted->setFocus(Qt::ShortcutFocusReason);
}

} // namespace

GoToCommands::GoToCommands(WindowActions *actions, Bring bring, QObject *parent)
    : QObject(parent)
    , m_bring(std::move(bring))
{
    for (const Part &part : parts) {
        QList<QKeySequence> keys;
        if (part.key)
            keys.append(QKeySequence(Qt::ALT | static_cast<Qt::Key>(part.key)));
        actions->add(part.command, part.text, "", keys, "", [this, name = QLatin1String(part.name)] {
            QWidget *shown = m_bring(name);
            if (shown) // what was only now made in it is seen when the events under way are handled
                QMetaObject::invokeMethod(shown, [shown] { giveFocus(shown); }, Qt::QueuedConnection);
        });
    }
}

QList<const char *> GoToCommands::names()
{
    QList<const char *> names;
    for (const Part &part : parts)
        names.append(part.command);
    return names;
}

} // namespace podwright
