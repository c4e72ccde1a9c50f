// SPDX-License-Identifier: GPL-3.0-or-later
#include "outline/outlinepanel.h"

#include "document/itemnames.h"
#include "document/manifestdocument.h"
#include "document/selection.h"
#include "document/snapshotplaces.h"
#include "outline/outlineclipboard.h"
#include "outline/outlinedelegate.h"
#include "outline/outlinemodel.h"
#include "platform/prompt.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QSignalBlocker>
#include <QSortFilterProxyModel>
#include <QTabBar>
#include <QTreeView>
#include <QVBoxLayout>

namespace podwright {

OutlinePanel::OutlinePanel(ManifestDocument *document, Selection *selection, Prompt *prompt,
                           std::function<QString(const ManifestPath &)> searchText, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_selection(selection)
    , m_prompt(prompt)
    , m_tabs(new QTabBar(this))
    , m_filter(new QLineEdit(this))
    , m_view(new QTreeView(this))
    , m_model(new OutlineModel(this))
    , m_proxy(new QSortFilterProxyModel(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_tabs);
    layout->addWidget(m_filter);
    layout->addWidget(m_view, 1);
    m_tabs->setObjectName(QStringLiteral("documentTabs"));
    m_tabs->setExpanding(false);
    m_tabs->hide();
    m_filter->setObjectName(QStringLiteral("outlineFilter"));
    m_filter->setClearButtonEnabled(true);
    m_filter->installEventFilter(this);
    m_model->setSearchText(std::move(searchText));
    m_proxy->setSourceModel(m_model);
    m_proxy->setRecursiveFilteringEnabled(true);
    m_proxy->setAutoAcceptChildRows(true);
    m_proxy->setFilterRole(OutlineModel::SearchRole);
    m_proxy->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_view->setObjectName(QStringLiteral("outline"));
    m_view->setModel(m_proxy);
    m_view->setItemDelegate(new OutlineDelegate(m_view));
    m_view->setUniformRowHeights(true);
    m_view->setHeaderHidden(true);
    m_view->setDragDropMode(QAbstractItemView::InternalMove);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->header()->setStretchLastSection(true);
    m_view->setColumnHidden(OutlineModel::DetailColumn, true); // the delegate paints it behind the name
    m_view->setIndentation(fontMetrics().averageCharWidth() * 2);
    addActions();
    retranslate();
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int index) {
        if (index >= 0)
            m_selection->select({static_cast<std::size_t>(m_tabs->tabData(index).toInt()), {}}, nullptr);
    });
    connect(m_filter, &QLineEdit::textChanged, this, &OutlinePanel::onFilterChanged);
    connect(m_model, &OutlineModel::itemMoved, this, [this](const ManifestPath &list, int from, int to) {
        m_document->edit(list.document, [=](const EditPlanner &planner) {
            return planner.moveItem(list.path, static_cast<std::size_t>(from), static_cast<std::size_t>(to));
        });
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &OutlinePanel::onCurrentChanged);
    connect(m_view, &QTreeView::activated, this, [this] { m_selection->reveal(current(), this); });
    connect(m_view, &QWidget::customContextMenuRequested, this, &OutlinePanel::showMenu);
    connect(document, &ManifestDocument::snapshotChanged, this, &OutlinePanel::onSnapshotChanged);
    connect(document, &ManifestDocument::sourceReplaced, this, [this] {
        m_fresh = true;
        m_shown = 0;
    });
    connect(selection, &Selection::changed, this, &OutlinePanel::onSelectionChanged);
    onSnapshotChanged();
}

void OutlinePanel::addActions()
{
    const auto add = [this](const QKeySequence &key, auto slot) {
        auto *action = new QAction(this);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, slot);
        m_view->addAction(action);
        return action;
    };
    m_add = add(QKeySequence(Qt::Key_Insert), [this] { Q_EMIT addRequested(current()); });
    m_help = add(QKeySequence(), [this] { m_selection->explain(current(), this); });
    m_goTo = add(QKeySequence(Qt::Key_F4), [this] { m_selection->reveal(current(), this); });
    m_duplicate = add(QKeySequence(Qt::CTRL | Qt::Key_D), [this] { duplicate(); });
    m_rename = add(QKeySequence(Qt::Key_F2), [this] { rename(); });
    m_moveUp = add(QKeySequence(Qt::ALT | Qt::Key_Up), [this] { move(-1); });
    m_moveDown = add(QKeySequence(Qt::ALT | Qt::Key_Down), [this] { move(1); });
    m_remove = add(QKeySequence::Delete, [this] { remove(); });
    m_copyPath = add(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C), [this] { copyPath(); });
    m_copyYaml = add(QKeySequence::Copy, [this] { copyYaml(); });
    m_paste = add(QKeySequence::Paste, [this] { paste(); });
}

void OutlinePanel::retranslate()
{
    m_filter->setPlaceholderText(tr("Filter: name, value, 中文"));
    m_filter->setAccessibleName(tr("Filter the outline"));
    m_view->setAccessibleName(tr("Outline"));
    m_view->setAccessibleDescription(
        tr("The manifest as a tree; selecting an entry shows it in the form and in the text."));
    m_tabs->setAccessibleName(tr("Documents of the file"));
    m_add->setText(tr("&Add…"));
    m_help->setText(tr("&Help"));
    m_goTo->setText(tr("Go to &YAML"));
    m_duplicate->setText(tr("&Duplicate"));
    m_rename->setText(tr("Re&name…"));
    m_moveUp->setText(tr("Move &Up"));
    m_moveDown->setText(tr("Move Do&wn"));
    m_remove->setText(tr("&Remove"));
    m_copyPath->setText(tr("Copy &Path"));
    m_copyYaml->setText(tr("&Copy as YAML"));
    m_paste->setText(tr("Pa&ste"));
    updateTabs();
}

void OutlinePanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

bool OutlinePanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_filter && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down) {
            m_view->setFocus();
            return true;
        }
        if (key == Qt::Key_Escape)
            m_filter->clear();
    }
    return QWidget::eventFilter(watched, event);
}

void OutlinePanel::updateTabs()
{
    const SnapshotPtr snapshot = m_document->snapshot();
    const QSignalBlocker blocker(m_tabs);
    QList<std::size_t> filled;
    for (std::size_t index = 0; index < snapshot->values.size(); ++index) {
        if (snapshot->values[index].root().exists())
            filled.append(index);
    }
    while (m_tabs->count() > filled.size())
        m_tabs->removeTab(m_tabs->count() - 1);
    for (qsizetype index = 0; index < filled.size(); ++index) {
        const ValueRef root = snapshot->values[filled[index]].root();
        const auto kind = root["kind"].string();
        const auto name = root["metadata"]["name"].string();
        QString title = QString::fromUtf8(kind.data(), static_cast<qsizetype>(kind.size()));
        if (!name.empty())
            title += u' ' + QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
        if (title.isEmpty())
            title = tr("Document %1").arg(index + 1);
        if (index >= m_tabs->count())
            m_tabs->addTab(title);
        m_tabs->setTabText(static_cast<int>(index), title);
        m_tabs->setTabData(static_cast<int>(index), static_cast<int>(filled[index]));
        if (filled[index] == m_shown)
            m_tabs->setCurrentIndex(static_cast<int>(index));
    }
    m_tabs->setVisible(filled.size() > 1);
}

void OutlinePanel::setDocument(std::size_t document)
{
    m_shown = document;
    m_model->update(nullptr, 0);
    m_fresh = true;
    onSnapshotChanged();
}

void OutlinePanel::onSnapshotChanged()
{
    const SnapshotPtr snapshot = m_document->snapshot();
    if (snapshot->health == TextHealth::Stale)
        return; // the last good tree stays
    if (m_shown >= snapshot->values.size())
        m_shown = 0;
    while (m_shown + 1 < snapshot->values.size() && !snapshot->values[m_shown].root().exists())
        ++m_shown; // an empty document in front
    m_updating = true; // a line that goes hands the current one to its neighbour: nobody has chosen that
    m_model->update(snapshot, m_shown);
    m_updating = false;
    updateTabs();
    if (m_fresh)
        expandFirst();
    showSelected(false);
}

void OutlinePanel::onFilterChanged(const QString &text)
{
    m_updating = true;
    m_model->setWhole(!text.isEmpty());
    m_proxy->setFilterFixedString(text);
    m_updating = false;
    if (!text.isEmpty())
        m_view->expandAll();
    showSelected(true);
}

/// The Pod, its spec and its containers are what one wants to see at first.
void OutlinePanel::expandFirst()
{
    const SnapshotPtr snapshot = m_document->snapshot();
    if (m_shown >= snapshot->values.size() || !snapshot->values[m_shown].root().exists())
        return;
    m_fresh = false;
    m_view->expandToDepth(0);
    for (const PodPlace &pod : snapshot->pods) {
        if (pod.document != m_shown)
            continue;
        for (const char *field : {"spec", "containers"}) {
            const Path path =
                field == std::string_view("spec") ? pod.root.child("spec") : pod.root.child("spec").child(field);
            m_model->fetchTo({m_shown, path});
            for (QModelIndex index = m_proxy->mapFromSource(m_model->indexOf({m_shown, path})); index.isValid();
                 index = index.parent())
                m_view->expand(index);
        }
        break;
    }
}

void OutlinePanel::onSelectionChanged(const ManifestPath &place, QObject *origin)
{
    if (place.document != m_shown && place.document < m_document->snapshot()->values.size())
        setDocument(place.document);
    if (origin != this)
        showSelected(true);
}

/// Makes the line of what is selected the current one.
void OutlinePanel::showSelected(bool scroll)
{
    m_model->fetchTo(m_selection->current());
    const QModelIndex index = m_proxy->mapFromSource(m_model->indexOf(m_selection->current()));
    if (!index.isValid() || index == m_view->currentIndex())
        return;
    m_updating = true;
    m_view->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_updating = false;
    if (scroll)
        m_view->scrollTo(index);
}

void OutlinePanel::onCurrentChanged()
{
    if (m_updating)
        return;
    const QModelIndex index = m_proxy->mapToSource(m_view->currentIndex());
    if (index.isValid())
        m_selection->select(m_model->placeOf(index), this);
}

ManifestPath OutlinePanel::current() const
{
    const QModelIndex index = m_proxy->mapToSource(m_view->currentIndex());
    return index.isValid() ? m_model->placeOf(index) : ManifestPath{m_shown, {}};
}

bool OutlinePanel::canMove(int step) const
{
    const ManifestPath place = current();
    if (place.path.isEmpty() || place.path.last().kind != PathStep::Kind::Index)
        return false;
    const ValueRef list = valueAt(*m_document->snapshot(), {place.document, place.path.parent()});
    const auto index = static_cast<int>(place.path.last().index) + step;
    return index >= 0 && index < static_cast<int>(list.size());
}

void OutlinePanel::showMenu(const QPoint &position)
{
    const ManifestPath place = current();
    const bool any = !place.path.isEmpty();
    const bool item = any && place.path.last().kind == PathStep::Kind::Index;
    m_duplicate->setEnabled(item);
    m_rename->setEnabled(any
                         && (!item || valueAt(*m_document->snapshot(), {place.document, place.path.child("name")})));
    m_moveUp->setEnabled(canMove(-1));
    m_moveDown->setEnabled(canMove(1));
    m_remove->setEnabled(any);
    const ValueRef value = valueAt(*m_document->snapshot(), place);
    m_paste->setEnabled(!QApplication::clipboard()->text().isEmpty());
    m_add->setEnabled(value.isMap() || value.isList() || value.isNull());
    QMenu menu(this);
    menu.addActions({m_goTo, m_help});
    menu.addSeparator();
    for (QAction *action : {m_add, m_duplicate, m_rename, m_moveUp, m_moveDown, m_remove, m_paste}) {
        if (m_document->isReadOnly())
            action->setEnabled(false);
    }
    menu.addActions({m_add, m_duplicate, m_rename, m_moveUp, m_moveDown, m_remove});
    menu.addSeparator();
    menu.addActions({m_copyPath, m_copyYaml, m_paste});
    menu.exec(m_view->viewport()->mapToGlobal(position));
    m_paste->setEnabled(!m_document->isReadOnly()); // the clipboard changes
}

void OutlinePanel::duplicate()
{
    const ManifestPath place = current();
    if (place.path.isEmpty() || place.path.last().kind != PathStep::Kind::Index)
        return;
    const auto name = nameOfCopy(m_document->schema(), *m_document->snapshot(), place);
    m_document->edit(place.document, [=](const EditPlanner &planner) {
        return planner.duplicateItem(place.path.parent(), place.path.last().index, name);
    });
}

/// Renames the key, or, for an item of a list, its name.
void OutlinePanel::rename()
{
    const ManifestPath place = current();
    if (place.path.isEmpty())
        return;
    const bool item = place.path.last().kind == PathStep::Kind::Index;
    const ValueRef name = valueAt(*m_document->snapshot(), {place.document, place.path.child("name")});
    if (item && !name)
        return;
    const QString old = item ? QString::fromUtf8(name.string().data(), static_cast<qsizetype>(name.string().size()))
                             : QString::fromStdString(place.path.last().key);
    const QString fresh = m_prompt->askForText(this, tr("Rename"), tr("New name:"), old);
    if (fresh.isEmpty() || fresh == old)
        return;
    const std::string text = fresh.toStdString();
    m_document->edit(place.document, [=](const EditPlanner &planner) {
        return item ? planner.set(place.path.child("name"), NewValue::string(text))
                    : planner.renameKey(place.path, text);
    });
}

void OutlinePanel::remove()
{
    const ManifestPath place = current();
    if (!place.path.isEmpty())
        m_document->edit(place.document, [=](const EditPlanner &planner) { return planner.remove(place.path); });
}

void OutlinePanel::move(int step)
{
    if (!canMove(step))
        return;
    const ManifestPath place = current();
    const Path list = place.path.parent();
    const std::size_t from = place.path.last().index;
    const std::size_t to = from + static_cast<std::size_t>(step);
    m_document->edit(place.document, [=](const EditPlanner &planner) { return planner.moveItem(list, from, to); });
}

void OutlinePanel::copyPath() const
{
    QApplication::clipboard()->setText(QString::fromStdString(current().path.toString()));
}

void OutlinePanel::copyYaml() const
{
    QApplication::clipboard()->setText(copiedYaml(*m_document->snapshot(), current()));
}

void OutlinePanel::paste()
{
    ManifestPath pasted;
    const PlannedEdit edit = pasteYaml(*m_document, current(), QApplication::clipboard()->text(), &pasted);
    if (edit.ok())
        m_selection->select(pasted, nullptr);
    else
        Q_EMIT told(
            edit.refusal == EditRefusal::KeyExists
                ? tr("There is a field %1 already; it was not replaced.").arg(QString::fromStdString(edit.detail))
                : tr("What is in the clipboard is no part of a Pod that belongs here. Copy an entry such as a "
                     "container first."));
}

} // namespace podwright
