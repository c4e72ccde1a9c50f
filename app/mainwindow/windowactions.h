// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QList>
#include <QObject>

#include <functional>

class QAction;
class QWidget;

namespace podwright {

/// The commands of the window, each with its name, shortcut and tool tip in one table row; retranslate() renames them
/// all.
class WindowActions : public QObject {
    Q_OBJECT

public:
    /// `text` and `tip` are source strings of this class's translation context.
    struct Entry {
        QAction *action;
        const char *text;
        const char *tip;
    };

    explicit WindowActions(QWidget *window);

    QAction *add(const char *name, const char *text, const char *tip, const QList<QKeySequence> &shortcuts,
                 const char *icon, std::function<void()> slot);
    QAction *addToggle(const char *name, const char *text, const char *tip, const QKeySequence &shortcut,
                       std::function<void(bool)> slot);
    QAction *operator[](const char *name) const;
    /// A command's text without the letter that chooses it in a menu.
    static QString plainText(QString text);
    const QList<Entry> &entries() const { return m_entries; }
    void retranslate();

private:
    QWidget *m_window;
    QList<Entry> m_entries;
};

} // namespace podwright
