// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "containerpanel/containerpage.h"

#include <QList>
#include <QObject>

#include <functional>

class QAction;
class QMenu;
class QToolButton;
class QWidget;

namespace podwright {

class PanelEdits;
class Prompt;

/// What can be done with a container as a whole; each is one undo step.
class ContainerActions : public QObject {
    Q_OBJECT

public:
    ContainerActions(PanelEdits *edits, Prompt *prompt, QWidget *window);

    /// The buttons, in their order.
    QList<QToolButton *> buttons() const { return m_buttons; }
    /// The container that is meant; `some`: there is one at all; `editable`: others may come beside it.
    void setView(const ContainerView &view, bool some, bool editable);
    void retranslate();

Q_SIGNALS:
    /// The container now stands here.
    void moved(const podwright::ManifestPath &place);

private:
    QToolButton *addButton(const char *name, void (ContainerActions::*act)());
    void add();
    void duplicate();
    void moveUp() { move(-1); }
    void moveDown() { move(1); }
    void move(int by);
    void rename();
    void remove();
    void turnInto(ContainerRole role);
    void make(const std::function<bool()> &edit, const ManifestPath &place);
    void enable();
    void passFocusOn(qsizetype from, const QList<bool> &enabled) const;
    bool isOnlyApp() const;
    std::size_t count() const;
    QString askForName(const QString &title, const QString &label, const std::string &suggested);

    PanelEdits *m_edits;
    Prompt *m_prompt;
    QWidget *m_window;
    ContainerView m_view;
    bool m_some = false;
    bool m_editable = false;
    bool m_making = false;
    QList<QToolButton *> m_buttons;
    QMenu *m_roles;
    QList<QAction *> m_roleActions;
};

} // namespace podwright
