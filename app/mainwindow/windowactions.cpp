// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow/windowactions.h"

#include <QAction>
#include <QIcon>
#include <QRegularExpression>
#include <QWidget>

namespace podwright {

QString WindowActions::plainText(QString text)
{
    static const QRegularExpression behind(QStringLiteral("\\(&\\w\\)")); // 新建(&N)
    return text.remove(behind).remove(u'&');
}

WindowActions::WindowActions(QWidget *window)
    : QObject(window)
    , m_window(window)
{
}

QAction *WindowActions::add(const char *name, const char *text, const char *tip, const QList<QKeySequence> &shortcuts,
                            const char *icon, std::function<void()> slot)
{
    auto *action = new QAction(m_window);
    action->setObjectName(QLatin1String(name));
    action->setShortcuts(shortcuts);
    if (*icon)
        action->setIcon(QIcon::fromTheme(QLatin1String(icon)));
    connect(action, &QAction::triggered, this, [slot = std::move(slot)] { slot(); });
    m_window->addAction(action);
    m_entries.append({action, text, tip});
    return action;
}

QAction *WindowActions::addToggle(const char *name, const char *text, const char *tip, const QKeySequence &shortcut,
                                  std::function<void(bool)> slot)
{
    auto *action = new QAction(m_window);
    action->setObjectName(QLatin1String(name));
    action->setCheckable(true);
    action->setShortcut(shortcut);
    connect(action, &QAction::toggled, this, std::move(slot));
    m_window->addAction(action);
    m_entries.append({action, text, tip});
    return action;
}

QAction *WindowActions::operator[](const char *name) const
{
    for (const Entry &entry : m_entries) {
        if (entry.action->objectName() == QLatin1String(name))
            return entry.action;
    }
    return nullptr;
}

void WindowActions::retranslate()
{
    for (const Entry &entry : std::as_const(m_entries)) {
        entry.action->setText(tr(entry.text));
        const QString plain = plainText(tr(entry.text));
        entry.action->setIconText(plain);
        const QString tip = *entry.tip ? tr(entry.tip) : QString(plain).remove(QStringLiteral("…"));
        const QString keys = entry.action->shortcut().toString(QKeySequence::NativeText);
        entry.action->setToolTip(keys.isEmpty() ? tip : tip + QStringLiteral(" (") + keys + u')');
        entry.action->setStatusTip(tip);
    }
}

} // namespace podwright
