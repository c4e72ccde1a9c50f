// SPDX-License-Identifier: GPL-3.0-or-later
#include "life/lifepanel.h"

#include "document/manifestdocument.h"
#include "document/selection.h"
#include "document/snapshotplaces.h"
#include "life/lifetext.h"
#include "life/lifeview.h"
#include "widgets/wrappinglabel.h"

#include <QEvent>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace podwright {

LifePanel::LifePanel(ManifestDocument *document, Selection *selection, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_selection(selection)
    , m_view(new LifeView(this))
    , m_words(new WrappingLabel(this))
{
    setObjectName(QStringLiteral("life"));
    m_words->setObjectName(QStringLiteral("lifeWords"));
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_words->setContentsMargins(6, 4, 6, 4);
    auto *body = new QWidget(this);
    auto *bodyLayout = new QVBoxLayout(body);
    bodyLayout->setContentsMargins(0, 0, 0, 0);
    bodyLayout->addWidget(m_view);
    bodyLayout->addWidget(m_words);
    bodyLayout->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(body);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
    connect(m_view, &LifeView::chosen, this, &LifePanel::choose);
    connect(document, &ManifestDocument::snapshotChanged, this, &LifePanel::follow);
    connect(selection, &Selection::changed, this, &LifePanel::onSelectionChanged);
    m_view->setAccessibleName(tr("Start and end of the containers"));
}

void LifePanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_view->setAccessibleName(tr("Start and end of the containers"));
        follow();
    }
}

void LifePanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    follow();
}

/// The Pod around the selection, else the first one.
void LifePanel::follow()
{
    if (!isVisible())
        return;
    const SnapshotPtr snapshot = m_document->snapshot();
    const PodPlace *pod = podNear(*snapshot, m_selection->current());
    m_life = pod ? readPodLife(snapshot->values[pod->document].root(), *pod) : PodLife();
    m_shown = pod ? pod->document : 0;
    m_view->show(m_life);
    m_words->setText(lifeSentences(m_life).join(u'\n'));
}

void LifePanel::choose(int lane)
{
    m_selection->reveal({m_shown, m_life.lanes[static_cast<std::size_t>(lane)].path}, this);
}

void LifePanel::onSelectionChanged(const ManifestPath &place, QObject *origin)
{
    if (!isVisible() || origin == this)
        return;
    follow();
    for (std::size_t lane = 0; lane < m_life.lanes.size(); ++lane) {
        if (place.document == m_shown && place.path.startsWith(m_life.lanes[lane].path))
            m_view->setSelected(static_cast<int>(lane));
    }
}

} // namespace podwright
