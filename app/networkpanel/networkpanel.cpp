// SPDX-License-Identifier: GPL-3.0-or-later
#include "networkpanel/networkpanel.h"

#include "document/manifestdocument.h"
#include "document/selection.h"
#include "messages/networktext.h"
#include "network/reachway.h"
#include "networkpanel/networkedits.h"
#include "networkpanel/networkmenu.h"
#include "networkpanel/networkscene.h"
#include "networkpanel/networkview.h"
#include "networkpanel/picturesaver.h"
#include "networkpanel/reachbar.h"
#include "widgets/wrappinglabel.h"

#include <QAction>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QSignalBlocker>
#include <QSplitter>
#include <QToolBar>
#include <QVBoxLayout>

namespace podwright {

namespace {

constexpr int kindRole = Qt::UserRole;
constexpr int indexRole = Qt::UserRole + 1;

NetworkItem itemOf(const QListWidgetItem *row)
{
    return {static_cast<NetworkItemKind>(row->data(kindRole).toInt()), row->data(indexRole).toInt()};
}

} // namespace

NetworkPanel::NetworkPanel(ManifestDocument *document, Selection *selection, Prompt *prompt, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_selection(selection)
    , m_prompt(prompt)
{
    setObjectName(QStringLiteral("network"));
    connect(document, &ManifestDocument::snapshotChanged, this, &NetworkPanel::follow);
    connect(selection, &Selection::changed, this, &NetworkPanel::onSelectionChanged);
}

NetworkPanel::~NetworkPanel() = default;

void NetworkPanel::build()
{
    m_edits = new NetworkEdits(m_document, m_selection, m_prompt, this);
    m_scene = new NetworkScene(this);
    m_view = new NetworkView(m_scene, this);
    m_bar = new QToolBar(this);
    m_notice = new WrappingLabel(this);
    m_outline = new QListWidget(this);
    m_reach = new ReachBar(this);
    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->addWidget(m_view);
    splitter->addWidget(m_outline);
    splitter->setSizes({620, 380});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *top = new QHBoxLayout;
    top->addWidget(m_bar, 1);
    top->addWidget(m_reach);
    layout->addLayout(top);
    layout->addWidget(m_notice);
    layout->addWidget(m_reach->answerLabel());
    layout->addWidget(splitter, 1);
    m_notice->setContentsMargins(8, 2, 8, 2);
    m_outline->setObjectName(QStringLiteral("networkOutline"));
    m_outline->setWordWrap(true);
    m_outline->setFrameShape(QFrame::NoFrame);
    makeActions();
    connect(m_view, &NetworkView::chosen, this, [this](const NetworkItem &item) { choose(item, false); });
    connect(m_view, &NetworkView::activated, this, [this](const NetworkItem &item) { choose(item, true); });
    connect(m_view, &NetworkView::menuWanted, this, &NetworkPanel::openMenu);
    connect(m_view, &NetworkView::pulled, m_edits, &NetworkEdits::connectContainers);
    connect(m_outline, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0)
            choose(itemOf(m_outline->item(row)), false);
    });
    connect(m_outline, &QListWidget::itemActivated, this,
            [this](const QListWidgetItem *row) { choose(itemOf(row), true); });
    connect(m_reach, &ReachBar::answered, this, &NetworkPanel::showWay);
    retranslate();
}

void NetworkPanel::makeActions()
{
    connect(addAction("networkFit", false, false), &QAction::triggered, m_view, &NetworkView::fit);
    connect(addAction("networkZoomIn", false, false), &QAction::triggered, m_view, [this] { m_view->zoom(1); });
    connect(addAction("networkZoomOut", false, false), &QAction::triggered, m_view, [this] { m_view->zoom(-1); });
    m_bar->addSeparator();
    for (const auto &[name, on] : {std::pair("networkNames", true), {"networkFrames", true}, {"networkVolumes", false}})
        connect(addAction(name, true, on), &QAction::toggled, this, &NetworkPanel::redraw);
    connect(addAction("networkWords", true, true), &QAction::toggled, m_outline, &QWidget::setVisible);
    m_bar->addSeparator();
    connect(addAction("networkSave", false, false), &QAction::triggered, this,
            [this] { PictureSaver::save(*m_scene->picture(), palette(), m_prompt, this); });
}

QAction *NetworkPanel::addAction(const char *name, bool toggle, bool on)
{
    QAction *action = m_bar->addAction(QString());
    action->setObjectName(QLatin1String(name));
    action->setCheckable(toggle);
    action->setChecked(on);
    return action;
}

void NetworkPanel::retranslate()
{
    setAccessibleName(tr("Network picture"));
    m_view->setAccessibleName(tr("Picture of the Pod's network"));
    m_view->setToolTip({});
    m_outline->setAccessibleName(tr("The network in words"));
    const auto label = [this](const char *name, const QString &text, const QString &hint) {
        auto *action = m_bar->findChild<QAction *>(QLatin1String(name));
        action->setText(text);
        action->setToolTip(hint);
    };
    label("networkFit", tr("Fit"), tr("Show all of the picture (0)"));
    label("networkZoomIn", QStringLiteral("+"), tr("Larger (+)"));
    label("networkZoomOut", QStringLiteral("−"), tr("Smaller (−)"));
    label("networkNames", tr("Names"), tr("Show how names are looked up: DNS and hostAliases"));
    label("networkFrames", tr("Processes"), tr("Show hostPID, hostIPC and shareProcessNamespace"));
    label("networkVolumes", tr("Volumes"), tr("Show the volumes that containers share"));
    label("networkWords", tr("Words"), tr("Show the picture in words"));
    label("networkSave", tr("Save Picture…"), tr("Save as SVG, PNG, PDF or text"));
}

void NetworkPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_scene)
        build();
    follow();
    onSelectionChanged(m_selection->current(), nullptr);
}

void NetworkPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (!m_scene)
        return;
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange
        || event->type() == QEvent::FontChange)
        redraw();
}

void NetworkPanel::follow()
{
    if (!m_scene || !isVisible())
        return;
    if (m_source.update(*m_document->snapshot(), m_selection->current()) || !m_scene->picture())
        redraw();
}

void NetworkPanel::redraw()
{
    if (!m_scene)
        return;
    const auto on = [this](const char *name) { return m_bar->findChild<QAction *>(QLatin1String(name))->isChecked(); };
    const LayoutOptions options{on("networkNames"), on("networkFrames"), on("networkVolumes")};
    m_scene->setPicture(std::make_shared<NetworkPicture>(m_source.graph(), options, font()), palette());
    m_edits->setGraph(&m_source.graph(), m_source.document());
    m_reach->setGraph(&m_source.graph());
    m_notice->setVisible(m_source.health() != TextHealth::Good);
    m_notice->setText(m_source.health() == TextHealth::Stale
                          ? tr("The text cannot be read at the moment. This is how it was before.")
                          : tr("Lines that cannot be read are left out of the picture."));
    showOutline();
    m_view->pictureChanged();
}

void NetworkPanel::showOutline()
{
    const QString text = networkOutline(m_source.graph());
    setAccessibleDescription(text);
    m_view->setAccessibleDescription(text);
    const std::vector<NetworkStatement> statements = networkStatements(m_source.graph());
    const QStringList lines = text.split(u'\n', Qt::SkipEmptyParts);
    const QSignalBlocker block(m_outline);
    const int row = m_outline->currentRow();
    while (m_outline->count() > lines.size())
        delete m_outline->takeItem(m_outline->count() - 1);
    while (m_outline->count() < lines.size())
        new QListWidgetItem(m_outline);
    for (qsizetype index = 0; index < lines.size(); ++index) {
        QListWidgetItem *one = m_outline->item(static_cast<int>(index));
        const NetworkItem item = statements[static_cast<std::size_t>(index)].item;
        if (one->text() != lines[index])
            one->setText(lines[index]);
        one->setData(kindRole, static_cast<int>(item.kind));
        one->setData(indexRole, item.index);
    }
    m_outline->setCurrentRow(std::min(row, m_outline->count() - 1));
}

void NetworkPanel::showWay()
{
    if (!m_scene->picture())
        return;
    const auto answer = m_reach->answer();
    m_scene->setWay(answer ? reachWay(m_scene->picture()->layout(), m_reach->from(), *answer) : LayoutLine());
}

void NetworkPanel::onSelectionChanged(const ManifestPath &place, QObject *origin)
{
    if (!m_scene || !isVisible() || origin == this)
        return;
    follow();
    const auto item = m_source.itemFor(place);
    m_scene->setCurrent(item);
    if (const LayoutBox *box = item ? m_scene->boxOf(*item) : nullptr)
        m_view->ensureVisible(QRectF(box->label.x, box->label.y, box->label.width, box->label.height), 20, 20);
    const QSignalBlocker block(m_outline);
    for (int row = 0; item && row < m_outline->count(); ++row) {
        if (itemOf(m_outline->item(row)) != *item)
            continue;
        m_outline->setCurrentRow(row);
        break;
    }
}

void NetworkPanel::choose(const NetworkItem &item, bool reveal)
{
    m_scene->setCurrent(item);
    // a screen reader cannot see the items: the view says what is current
    const QString hint = networkHint(m_source.graph(), item);
    m_view->setAccessibleName(hint.isEmpty() ? tr("Picture of the Pod's network") : hint);
    if (!m_source.graph().hasPod)
        return;
    const ManifestPath place{m_source.document(), manifestPath(m_source.graph(), item)};
    if (reveal)
        m_selection->reveal(place, this);
    else
        m_selection->select(place, this);
}

void NetworkPanel::openMenu(std::optional<NetworkItem> item, const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("networkMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const bool editable = !m_document->isReadOnly() && m_source.health() == TextHealth::Good;
    NetworkMenu(m_source.graph(), *m_edits, editable).fill(menu, item, [this, item] {
        if (item)
            choose(*item, true);
    });
    menu->popup(position);
}

} // namespace podwright
