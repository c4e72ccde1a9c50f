// SPDX-License-Identifier: GPL-3.0-or-later
#include "problems/problemspanel.h"

#include "document/manifestdocument.h"
#include "document/selection.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QLabel>
#include <QTreeView>
#include <QVBoxLayout>

namespace podwright {

ProblemsPanel::ProblemsPanel(ManifestDocument *document, Selection *selection, ProblemsModel::Sentence sentence,
                             QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_selection(selection)
    , m_model(new ProblemsModel(std::move(sentence), this))
    , m_view(new QTreeView(this))
    , m_empty(new QLabel(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_empty);
    layout->addWidget(m_view);
    m_empty->setContentsMargins(8, 6, 8, 6);
    m_empty->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_view->setObjectName(QStringLiteral("problems"));
    m_view->setModel(m_model);
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setAlternatingRowColors(true);
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_view->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_view->header()->setStretchLastSection(false);
    m_view->header()->resizeSection(1, fontMetrics().averageCharWidth() * 34);
    m_view->header()->resizeSection(2, fontMetrics().averageCharWidth() * 12);
    auto *copyAction = new QAction(this);
    copyAction->setShortcut(QKeySequence::Copy);
    copyAction->setShortcutContext(Qt::WidgetShortcut);
    copyAction->setObjectName(QStringLiteral("copyFinding"));
    connect(copyAction, &QAction::triggered, this, &ProblemsPanel::copy);
    m_view->addAction(copyAction);
    connect(m_view, &QTreeView::clicked, this, [this](const QModelIndex &index) { go(index, true); });
    connect(m_view, &QTreeView::activated, this, [this](const QModelIndex &index) { go(index, true); });
    connect(document, &ManifestDocument::snapshotChanged, this, &ProblemsPanel::onSnapshotChanged);
    retranslate();
    onSnapshotChanged();
}

void ProblemsPanel::retranslate()
{
    m_view->setAccessibleName(tr("Problems"));
    m_empty->setText(tr("Nothing was found. As far as can be told offline, the manifest is fine."));
    if (QAction *action = findChild<QAction *>(QStringLiteral("copyFinding")))
        action->setText(tr("&Copy"));
    m_model->retranslate();
}

void ProblemsPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ProblemsPanel::onSnapshotChanged()
{
    m_model->update(m_document->snapshot());
    m_empty->setVisible(m_model->rowCount() == 0);
    m_view->setVisible(m_model->rowCount() > 0);
}

void ProblemsPanel::go(const QModelIndex &index, bool reveal)
{
    const Diagnostic *one = m_model->diagnosticAt(index.row());
    if (!one)
        return;
    const std::size_t offset = one->range.begin;
    const auto path = Path::parse(one->path);
    const std::size_t document = m_model->documentAt(index.row());
    if (path && !path->isEmpty() && document < m_document->snapshot()->values.size())
        m_selection->select({document, *path}, nullptr);
    if (reveal)
        Q_EMIT offsetChosen(offset);
}

void ProblemsPanel::step(int by)
{
    const int count = m_model->rowCount();
    if (count == 0)
        return;
    const int now = m_view->currentIndex().isValid() ? m_view->currentIndex().row() : (by > 0 ? -1 : 0);
    const QModelIndex next = m_model->index((now + by + count) % count, 0);
    m_view->setCurrentIndex(next);
    go(next, true);
}

void ProblemsPanel::copy() const
{
    const QModelIndex row = m_view->currentIndex();
    QStringList parts;
    for (int column = 0; column < ProblemsModel::ColumnCount; ++column)
        parts.append(row.siblingAtColumn(column).data().toString());
    QApplication::clipboard()->setText(parts.join(u'\t'));
}

} // namespace podwright
