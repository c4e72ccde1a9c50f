// SPDX-License-Identifier: GPL-3.0-or-later
#include "containerpanel/containeractions.h"

#include "containers/containersteps.h"
#include "document/snapshotplaces.h"
#include "platform/prompt.h"
#include "records/paneledits.h"

#include <QAction>
#include <QMenu>
#include <QToolButton>

#include <algorithm>

namespace podwright {

namespace {

constexpr ContainerRole roles[] = {ContainerRole::App, ContainerRole::Init, ContainerRole::Sidecar};

QString toText(const std::string &text)
{
    return QString::fromStdString(text);
}

} // namespace

ContainerActions::ContainerActions(PanelEdits *edits, Prompt *prompt, QWidget *window)
    : QObject(window)
    , m_edits(edits)
    , m_prompt(prompt)
    , m_window(window)
    , m_roles(new QMenu(window))
{
    addButton("add", &ContainerActions::add);
    addButton("duplicate", &ContainerActions::duplicate);
    addButton("up", &ContainerActions::moveUp);
    addButton("down", &ContainerActions::moveDown);
    addButton("rename", &ContainerActions::rename);
    QToolButton *turn = addButton("turnInto", nullptr);
    turn->setMenu(m_roles);
    turn->setPopupMode(QToolButton::InstantPopup);
    addButton("remove", &ContainerActions::remove);
    for (const ContainerRole role : roles) {
        QAction *action = m_roles->addAction(QString(), this, [this, role] { turnInto(role); });
        action->setObjectName(QStringLiteral("container.turnInto.%1").arg(static_cast<int>(role)));
        m_roleActions.append(action);
    }
    retranslate();
}

QToolButton *ContainerActions::addButton(const char *name, void (ContainerActions::*act)())
{
    auto *button = new QToolButton(m_window);
    button->setObjectName(QStringLiteral("container.") + QLatin1String(name));
    button->setFocusPolicy(Qt::StrongFocus);
    if (act)
        connect(button, &QToolButton::clicked, this, act);
    m_buttons.append(button);
    return button;
}

void ContainerActions::retranslate()
{
    const QString texts[] = {tr("Add…"),    tr("Duplicate"), tr("Earlier"), tr("Later"),
                             tr("Rename…"), tr("Turn Into"), tr("Remove")};
    const QString hints[] = {tr("Add a container"),
                             tr("A copy of this container with another name"),
                             tr("Move it before the one in front of it in its list"),
                             tr("Move it behind the next one in its list"),
                             tr("Another name, here and wherever the container is named"),
                             tr("Make it an app, init or sidecar container; its text and comments move along"),
                             tr("Take this container out")};
    for (qsizetype index = 0; index < m_buttons.size(); ++index) {
        m_buttons[index]->setText(texts[index]);
        m_buttons[index]->setToolTip(hints[index]);
        m_buttons[index]->setAccessibleDescription(hints[index]);
    }
    m_roleActions[0]->setText(tr("&App Container"));
    m_roleActions[1]->setText(tr("&Init Container: runs to its end before the app"));
    m_roleActions[2]->setText(tr("&Sidecar: starts before the app and stays"));
}

void ContainerActions::setView(const ContainerView &view, bool some, bool editable)
{
    m_view = view;
    m_some = some;
    m_editable = editable;
    if (!m_making)
        enable();
}

/// Between an edit and the choice of the container's new place another one is shown: the buttons wait for the end, else
/// one that is off in between loses the keyboard.
void ContainerActions::make(const std::function<bool()> &edit, const ManifestPath &place)
{
    m_making = true;
    if (edit())
        Q_EMIT moved(place);
    m_making = false;
    enable();
}

std::size_t ContainerActions::count() const
{
    return m_some ? m_view.document().at(m_view.entry.path.parent()).size() : 0;
}

bool ContainerActions::isOnlyApp() const
{
    return m_view.entry.role == ContainerRole::App && count() == 1;
}

void ContainerActions::enable()
{
    const bool whole = m_some && m_view.editable && m_view.entry.role != ContainerRole::Ephemeral;
    const std::size_t index = m_some ? m_view.entry.path.last().index : 0;
    const QList<bool> enabled = {
        m_editable, whole, whole && index > 0, whole && index + 1 < count(), whole, whole && !isOnlyApp(), whole};
    for (qsizetype at = 0; at < m_buttons.size(); ++at) {
        if (!enabled[at] && m_buttons[at]->hasFocus())
            passFocusOn(at, enabled);
        m_buttons[at]->setEnabled(enabled[at]);
    }
    for (qsizetype at = 0; at < m_roleActions.size(); ++at)
        m_roleActions[at]->setEnabled(roles[at] != m_view.entry.role);
}

/// Qt would choose the next one, which may be "Remove": the key that moved a container to the end must not do harm.
void ContainerActions::passFocusOn(qsizetype from, const QList<bool> &enabled) const
{
    constexpr qsizetype add = 0;
    constexpr qsizetype up = 2;
    constexpr qsizetype down = 3;
    const qsizetype back = from == up ? down : from == down ? up : add;
    const qsizetype heir = enabled[back] ? back : add;
    if (!enabled[heir])
        return;
    m_buttons[heir]->setEnabled(true);
    m_buttons[heir]->setFocus();
}

/// A name that is free; asks again until it is, or nothing.
QString ContainerActions::askForName(const QString &title, const QString &label, const std::string &suggested)
{
    QString name = toText(suggested);
    for (;;) {
        name = m_prompt->askForText(m_window, title, label, name).trimmed();
        const bool taken = std::any_of(m_view.all->begin(), m_view.all->end(), [&](const ContainerEntry &one) {
            return toText(one.name) == name && one.name != m_view.entry.name;
        });
        if (!taken)
            return name;
        m_prompt->tell(m_window, tr("There is a container %1 already.").arg(name),
                       tr("All containers of a Pod have names of their own, init containers and sidecars too."));
    }
}

void ContainerActions::add()
{
    const ContainerView view = m_view;
    m_view.entry.name.clear(); // its own name is taken for a new one
    const QString name = askForName(tr("Add Container"), tr("Name of the container:"), freeName(*view.all, "app"));
    m_view = view;
    if (name.isEmpty())
        return;
    const Path list = m_view.pod.root.child("spec").child("containers");
    const std::size_t index = m_view.document().at(list).size();
    const NewValue item =
        NewValue::map({{"name", NewValue::string(name.toStdString())}, {"image", NewValue::string("")}});
    const std::size_t document = m_view.pod.document;
    make([&] { return m_edits->insert({document, list}, item); }, {document, list.item(index)});
}

void ContainerActions::duplicate()
{
    const std::string name = freeName(*m_view.all, m_view.entry.name + "-copy");
    const Path list = m_view.entry.path.parent();
    const std::size_t index = m_view.entry.path.last().index;
    const std::size_t document = m_view.pod.document;
    make([&] { return m_edits->duplicate({document, list}, index, name); }, {document, list.item(index + 1)});
}

void ContainerActions::move(int by)
{
    const Path list = m_view.entry.path.parent();
    const std::size_t from = m_view.entry.path.last().index;
    const std::size_t to = by < 0 ? from - 1 : from + 1;
    const std::size_t document = m_view.pod.document;
    make([&] { return m_edits->move({document, list}, from, to); }, {document, list.item(to)});
}

void ContainerActions::rename()
{
    const QString name = askForName(tr("Rename Container"), tr("New name:"), m_view.entry.name);
    if (name.isEmpty() || name == toText(m_view.entry.name))
        return;
    m_edits->steps(m_view.pod.document,
                   renameContainer(m_view.document(), m_view.pod, m_view.entry.path, name.toStdString()));
}

void ContainerActions::remove()
{
    const NameReferences references = containerReferences(m_view.document(), m_view.pod, m_view.entry.name);
    const std::size_t others = references.values.size() + references.keys.size();
    const QString details = others == 0 || m_view.entry.name.empty()
        ? tr("Undo brings it back.")
        : tr("%n other place(s) name it and will refer to nothing.", nullptr, static_cast<int>(others));
    if (m_prompt->confirm(m_window, tr("Take the container %1 out?").arg(toText(m_view.entry.name)), details,
                          tr("Remove")))
        m_edits->remove({m_view.pod.document, m_view.entry.path}, m_view.entry.role != ContainerRole::App);
}

void ContainerActions::turnInto(ContainerRole role)
{
    const Path from = m_view.entry.path.parent();
    const Path to = from.parent().child(listOf(role));
    const std::size_t index = m_view.document().at(to).size();
    const ManifestPath place = {m_view.pod.document, from == to ? m_view.entry.path : to.item(index)};
    make([&] { return m_edits->steps(place.document, changeRole(m_view.document(), m_view.entry, role)); }, place);
}

} // namespace podwright
