// SPDX-License-Identifier: GPL-3.0-or-later
#include "texteditor/breadcrumb.h"

#include "document/manifestdocument.h"
#include "document/selection.h"
#include "document/snapshotplaces.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QToolButton>

#include <algorithm>

namespace podwright {

Breadcrumb::Breadcrumb(ManifestDocument *document, Selection *selection, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_selection(selection)
    , m_layout(new QHBoxLayout(this))
{
    setObjectName(QStringLiteral("breadcrumb"));
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_layout->setContentsMargins(4, 0, 4, 0);
    m_layout->setSpacing(0);
    m_layout->addStretch(1);
    connect(selection, &Selection::changed, this, &Breadcrumb::showPlace);
    connect(document, &ManifestDocument::snapshotChanged, this, &Breadcrumb::showPlace);
    showPlace();
}

QSize Breadcrumb::sizeHint() const
{
    return {0, fontMetrics().height() + 8};
}

QSize Breadcrumb::minimumSizeHint() const
{
    return sizeHint();
}

void Breadcrumb::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        showPlace();
}

void Breadcrumb::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

/// A key, or for an item its name where it has one.
QString Breadcrumb::stepName(const ManifestPath &place) const
{
    if (place.path.isEmpty()) {
        const SnapshotPtr snapshot = m_document->snapshot();
        const std::string_view kind = valueAt(*snapshot, place)["kind"].string();
        return kind.empty() ? tr("Document") : QString::fromUtf8(kind.data(), static_cast<qsizetype>(kind.size()));
    }
    const PathStep &step = place.path.last();
    if (step.kind == PathStep::Kind::Key)
        return QString::fromStdString(step.key);
    const std::string_view name = valueAt(*m_document->snapshot(), place)["name"].string();
    return name.empty() ? QStringLiteral("[%1]").arg(step.index)
                        : QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
}

void Breadcrumb::showPlace()
{
    const ManifestPath place = m_selection->current();
    std::vector<ManifestPath> ways{place};
    while (!ways.back().path.isEmpty())
        ways.push_back({place.document, ways.back().path.parent()});
    std::reverse(ways.begin(), ways.end());
    const auto buttons = findChildren<QToolButton *>(Qt::FindDirectChildrenOnly);
    for (qsizetype index = 0; index < std::max<qsizetype>(buttons.size(), static_cast<qsizetype>(ways.size()));
         ++index) {
        QToolButton *button = index < buttons.size() ? buttons[index] : new QToolButton(this);
        if (index >= buttons.size()) {
            button->setAutoRaise(true);
            button->setFocusPolicy(Qt::TabFocus);
            m_layout->insertWidget(static_cast<int>(index), button);
        }
        const bool used = index < static_cast<qsizetype>(ways.size());
        button->setVisible(used);
        button->disconnect(this);
        if (!used)
            continue;
        const ManifestPath &way = ways[static_cast<std::size_t>(index)];
        const QString name = stepName(way);
        button->setText(index == 0 ? name : QStringLiteral("› ") + name);
        button->setAccessibleName(name);
        button->setToolTip(way.path.isEmpty() ? name : QString::fromStdString(way.path.toString()));
        connect(button, &QToolButton::clicked, this, [this, way] { m_selection->reveal(way, this); });
    }
    fit();
}

/// Where there is too little room the outer steps go first.
void Breadcrumb::fit()
{
    const auto buttons = findChildren<QToolButton *>(Qt::FindDirectChildrenOnly);
    const qsizetype used = static_cast<qsizetype>(m_selection->current().path.size()) + 1;
    int room = width() - 8;
    for (qsizetype index = std::min(used, buttons.size()) - 1; index >= 0; --index) {
        room -= buttons[index]->sizeHint().width();
        buttons[index]->setVisible(room >= 0 || index == used - 1);
    }
}

} // namespace podwright
