// SPDX-License-Identifier: GPL-3.0-or-later
#include "importdialog/importbar.h"

#include "document/manifestdocument.h"
#include "importdialog/offers.h"
#include "messages/importnotetext.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QTextDocument>
#include <QToolButton>

namespace podwright {

ImportBar::ImportBar(ManifestDocument *document, QWidget *parent)
    : QFrame(parent)
    , m_text(new QLabel(this))
    , m_import(new QToolButton(this))
    , m_close(new QToolButton(this))
{
    setObjectName(QStringLiteral("importBar"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 2, 4, 2);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_import);
    layout->addWidget(m_close);
    m_text->setWordWrap(true);
    m_import->setObjectName(QStringLiteral("importPasted"));
    m_close->setText(QStringLiteral("✕"));
    for (QToolButton *button : {m_import, m_close}) {
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
    }
    hide();
    connect(document->textDocument(), &QTextDocument::contentsChanged, this, &QWidget::hide);
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    connect(m_import, &QToolButton::clicked, this, [this] {
        hide();
        Q_EMIT importRequested(m_pasted);
    });
    retranslate();
}

void ImportBar::offer(const QString &pasted)
{
    m_kind = offeredKind(pasted);
    if (m_kind == ImportKind::Unknown)
        return;
    m_pasted = pasted;
    retranslate();
    show();
}

void ImportBar::retranslate()
{
    m_text->setText(tr("What was pasted is no manifest in YAML: %1.").arg(importKindText(m_kind)));
    m_import->setText(tr("Make a Pod of It…"));
    m_import->setToolTip(tr("Take the paste back and show what it becomes"));
    m_import->setAccessibleDescription(m_text->text());
    m_close->setToolTip(tr("Close"));
    m_close->setAccessibleName(m_close->toolTip());
}

void ImportBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace podwright
