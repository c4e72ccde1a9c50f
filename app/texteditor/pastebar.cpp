// SPDX-License-Identifier: GPL-3.0-or-later
#include "texteditor/pastebar.h"

#include "document/manifestdocument.h"
#include "texteditor/yamleditor.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace podwright {

PasteBar::PasteBar(YamlEditor *editor, ManifestDocument *document, QWidget *parent)
    : QFrame(parent)
    , m_document(document)
    , m_text(new QLabel(this))
    , m_undo(new QToolButton(this))
    , m_close(new QToolButton(this))
{
    setObjectName(QStringLiteral("pasteBar"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 2, 4, 2);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_undo);
    layout->addWidget(m_close);
    m_text->setWordWrap(true);
    m_undo->setObjectName(QStringLiteral("undoMending"));
    m_close->setText(QStringLiteral("✕"));
    for (QToolButton *button : {m_undo, m_close}) {
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
    }
    hide();
    connect(editor, &YamlEditor::pasteMended, this, &PasteBar::tell);
    connect(document, &ManifestDocument::snapshotChanged, this, &QWidget::hide);
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    connect(m_undo, &QToolButton::clicked, this, [this, editor] {
        m_document->undo();
        editor->setFocus();
    });
    retranslate();
}

void PasteBar::retranslate()
{
    m_undo->setText(tr("Undo"));
    m_undo->setToolTip(tr("Keep what was pasted as it was"));
    m_close->setToolTip(tr("Close"));
    m_close->setAccessibleName(m_close->toolTip());
}

void PasteBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void PasteBar::tell(std::map<std::string, int> counts)
{
    QStringList sentences;
    const auto add = [&](const char *message, QString (*sentence)(int)) {
        const auto found = counts.find(message);
        if (found == counts.end())
            return;
        sentences.append(sentence(found->second));
        counts.erase(found);
    };
    add("lookalike-ideographic-space", [](int n) { return tr("%n ideographic space(s) replaced.", nullptr, n); });
    add("lookalike-no-break-space", [](int n) { return tr("%n no-break space(s) replaced.", nullptr, n); });
    add("lookalike-zero-width", [](int n) { return tr("%n invisible character(s) removed.", nullptr, n); });
    add("lookalike-quote", [](int n) { return tr("%n curly quote(s) straightened.", nullptr, n); });
    add("lookalike-wide", [](int n) { return tr("%n full-width character(s) replaced.", nullptr, n); });
    int others = 0;
    for (const auto &[message, count] : counts)
        others += count;
    if (others > 0)
        sentences.append(tr("%n other character(s) replaced.", nullptr, others));
    m_text->setText(sentences.join(u' '));
    show();
}

} // namespace podwright
