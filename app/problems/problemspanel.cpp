// SPDX-License-Identifier: GPL-3.0-or-later
#include "problems/problemspanel.h"

#include "document/manifestdocument.h"
#include "document/selection.h"
#include "findings/findingcommands.h"
#include "problems/findingdetails.h"
#include "problems/problembar.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QSplitter>
#include <QTreeView>
#include <QVBoxLayout>

namespace podwright {

ProblemsPanel::ProblemsPanel(ManifestDocument *document, Selection *selection, FindingCommands *commands,
                             ProblemsModel::Sentence sentence, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_selection(selection)
    , m_commands(commands)
    , m_model(new ProblemsModel(std::move(sentence), this))
    , m_bar(new ProblemBar(this))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_view(new QTreeView(this))
    , m_details(new FindingDetails(document, commands, this))
    , m_empty(new QLabel(this))
    , m_cut(new QLabel(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(m_empty);
    layout->addWidget(m_cut);
    layout->addWidget(m_splitter, 1);
    layout->addStretch(0);
    m_cut->setObjectName(QStringLiteral("problemsCut"));
    m_cut->setContentsMargins(8, 4, 8, 4);
    m_cut->setWordWrap(true);
    m_empty->setContentsMargins(8, 6, 8, 6);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_splitter->addWidget(m_view);
    m_splitter->addWidget(m_details);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setSizes({600, 400});
    constexpr int detailsMilliseconds = 200;
    m_detailsDelay.setSingleShot(true);
    m_detailsDelay.setInterval(detailsMilliseconds);
    makeView();
    connectViews();
    retranslate();
    onSnapshotChanged();
}

void ProblemsPanel::makeView()
{
    m_view->setObjectName(QStringLiteral("problems"));
    m_view->setModel(m_model);
    m_view->setUniformRowHeights(true);
    m_view->setAlternatingRowColors(true);
    m_view->setIndentation(fontMetrics().height());
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_view->header()->setStretchLastSection(false);
    m_view->header()->resizeSection(1, fontMetrics().averageCharWidth() * 30);
    m_view->header()->resizeSection(2, fontMetrics().averageCharWidth() * 11);
    m_view->installEventFilter(this);
    auto *copyAction = new QAction(this);
    copyAction->setShortcut(QKeySequence::Copy);
    copyAction->setShortcutContext(Qt::WidgetShortcut);
    copyAction->setObjectName(QStringLiteral("copyFinding"));
    connect(copyAction, &QAction::triggered, this, &ProblemsPanel::copy);
    m_view->addAction(copyAction);
}

void ProblemsPanel::connectViews()
{
    connect(m_view, &QTreeView::clicked, this, &ProblemsPanel::go);
    connect(m_view, &QTreeView::activated, this, &ProblemsPanel::go);
    connect(m_view, &QTreeView::customContextMenuRequested, this, &ProblemsPanel::showMenu);
    connect(&m_detailsDelay, &QTimer::timeout, this, [this] {
        if (m_commands->isQuick())
            showCurrent();
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        if (m_following)
            m_detailsDelay.start();
        else
            showCurrent();
    });
    connect(m_selection, &Selection::changed, this, &ProblemsPanel::follow);
    connect(m_model, &QAbstractItemModel::rowsInserted, m_view, [this](const QModelIndex &parent, int first, int last) {
        for (int row = first; row <= last && !parent.isValid(); ++row) {
            m_view->setFirstColumnSpanned(row, parent, true);
            m_view->expand(m_model->index(row, 0));
        }
    });
    connect(m_bar, &ProblemBar::wordsChanged, this, [this](const QString &words) {
        m_model->setWords(words);
        showCounts();
    });
    connect(m_bar, &ProblemBar::shownChanged, this, [this](Severity severity, bool shown) {
        m_model->setShown(severity, shown);
        showCounts();
    });
    connect(m_bar, &ProblemBar::groupingChanged, m_model, &ProblemsModel::setGrouping);
    connect(m_bar, &ProblemBar::fixAllRequested, m_commands, &FindingCommands::fixAllSafe);
    connect(m_document, &ManifestDocument::snapshotChanged, this, &ProblemsPanel::onSnapshotChanged);
    m_updateDelay.setSingleShot(true);
    m_updateDelay.setInterval(0);
    connect(&m_updateDelay, &QTimer::timeout, this, &ProblemsPanel::updateRows);
}

void ProblemsPanel::setHelp(std::function<QString(const ManifestPath &)> help)
{
    m_details->setHelp(std::move(help));
}

void ProblemsPanel::retranslate()
{
    m_view->setAccessibleName(tr("Problems"));
    m_bar->retranslate();
    m_model->retranslate();
    m_details->retranslate();
    showCounts();
}

void ProblemsPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ProblemsPanel::onSnapshotChanged()
{
    if (m_document->snapshot()->findings.byLine().size() > mostProblemRows)
        m_updateDelay.start(); // so many rows are an event of their own
    else
        updateRows();
}

void ProblemsPanel::updateRows()
{
    m_updateDelay.stop();
    m_model->update(m_document->snapshot());
    showCounts();
    m_detailsDelay.start();
}

void ProblemsPanel::showCounts()
{
    int all = 0;
    for (const Severity severity : {Severity::Error, Severity::Warning, Severity::RunTime, Severity::Advice}) {
        m_bar->setCount(severity, m_model->count(severity));
        all += m_model->count(severity);
    }
    m_empty->setText(all == 0 ? tr("Nothing was found. As far as can be told offline, the manifest is fine.")
                              : tr("The filter hides all %n finding(s).", nullptr, all));
    m_empty->setVisible(m_model->shownCount() == 0);
    m_cut->setText(tr("Listed are the gravest %1 of %n finding(s). The filter searches all of them.", nullptr, all)
                       .arg(static_cast<int>(mostProblemRows)));
    m_cut->setVisible(m_model->isCut() && all > m_model->shownCount());
    m_splitter->setVisible(m_model->shownCount() > 0);
}

void ProblemsPanel::showCurrent()
{
    m_detailsDelay.stop();
    const ProblemRow *row = m_model->rowAt(m_view->currentIndex());
    m_details->show(row ? std::optional(row->diagnostic) : std::nullopt, row ? row->document : 0);
}

/// What another view selects is looked up here.
void ProblemsPanel::follow(const ManifestPath &place)
{
    const std::string path = place.path.toString();
    const ProblemRow *row = m_model->rowAt(m_view->currentIndex());
    if (path.empty() || !m_commands->isQuick()
        || (row && row->document == place.document && row->diagnostic.path == path))
        return;
    const QModelIndex index = m_model->firstAt(place.document, path);
    if (!index.isValid())
        return;
    m_following = true;
    m_view->setCurrentIndex(index);
    m_following = false;
}

void ProblemsPanel::go(const QModelIndex &index)
{
    const ProblemRow *row = m_model->rowAt(index);
    if (!row)
        return;
    const std::size_t offset = row->diagnostic.range.begin;
    const std::size_t document = row->document;
    const auto path = Path::parse(row->diagnostic.path);
    if (path && !path->isEmpty() && document < m_document->snapshot()->values.size())
        m_selection->select({document, *path}, nullptr);
    Q_EMIT offsetChosen(offset);
}

void ProblemsPanel::step(int by)
{
    QModelIndex next = m_view->currentIndex();
    if (!next.isValid())
        next = m_model->index(by > 0 ? 0 : m_model->rowCount() - 1, 0);
    for (int tries = m_model->rowCount() + m_model->shownCount(); tries-- > 0;) { // headings are stepped over
        next = by > 0 ? m_view->indexBelow(next) : m_view->indexAbove(next);
        if (!next.isValid() && by > 0)
            next = m_model->index(0, 0);
        else if (!next.isValid()) {
            const QModelIndex group = m_model->index(m_model->rowCount() - 1, 0);
            next = m_view->isExpanded(group) ? m_model->index(m_model->rowCount(group) - 1, 0, group) : group;
        }
        if (m_model->rowAt(next))
            break;
    }
    if (!m_model->rowAt(next))
        return;
    m_view->setCurrentIndex(next);
    showCurrent();
    go(next);
}

void ProblemsPanel::explain(const Diagnostic &finding)
{
    const QModelIndex index = m_model->indexOf(finding);
    m_view->setCurrentIndex(index);
    if (index.isValid())
        m_view->scrollTo(index);
    else
        m_details->show(finding, 0);
}

void ProblemsPanel::copy() const
{
    if (const ProblemRow *row = m_model->rowAt(m_view->currentIndex()))
        QApplication::clipboard()->setText(FindingCommands::copyText(row->diagnostic));
}

void ProblemsPanel::showMenu(const QPoint &where)
{
    const ProblemRow *row = m_model->rowAt(m_view->indexAt(where));
    if (!row)
        return;
    auto *menu = new QMenu(m_view);
    menu->setObjectName(QStringLiteral("findingMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    m_commands->addAll(menu, row->diagnostic);
    menu->popup(m_view->viewport()->mapToGlobal(where));
}

/// Ctrl+. offers the fixes of the current finding.
bool ProblemsPanel::eventFilter(QObject *object, QEvent *event)
{
    const auto isQuickFix = [event] {
        const auto *key = static_cast<QKeyEvent *>(event);
        return key->key() == Qt::Key_Period && key->modifiers() == Qt::ControlModifier;
    };
    const bool override = event->type() == QEvent::ShortcutOverride && isQuickFix();
    if (override)
        event->accept();
    if (object != m_view || event->type() != QEvent::KeyPress || !isQuickFix())
        return override || QWidget::eventFilter(object, event);
    const QModelIndex current = m_view->currentIndex();
    if (const ProblemRow *row = m_model->rowAt(current))
        m_commands->showQuickFixes({row->diagnostic},
                                   m_view->viewport()->mapToGlobal(m_view->visualRect(current).bottomLeft()));
    return true;
}

} // namespace podwright
