// SPDX-License-Identifier: GPL-3.0-or-later
#include "texteditor/pastebar.h"

#include "document/manifestdocument.h"
#include "document/snapshot.h"
#include "texteditor/yamleditor.h"
#include "validation/fixes/reportfixes.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

#include <algorithm>

namespace podwright {

PasteBar::PasteBar(YamlEditor *editor, ManifestDocument *document, QWidget *parent)
    : QFrame(parent)
    , m_document(document)
    , m_text(new QLabel(this))
    , m_undo(new QToolButton(this))
    , m_clean(new QToolButton(this))
    , m_close(new QToolButton(this))
{
    setObjectName(QStringLiteral("pasteBar"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 2, 4, 2);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_undo);
    layout->addWidget(m_clean);
    layout->addWidget(m_close);
    m_text->setWordWrap(true);
    m_undo->setObjectName(QStringLiteral("undoMending"));
    m_clean->setObjectName(QStringLiteral("cleanPaste"));
    m_close->setText(QStringLiteral("✕"));
    for (QToolButton *button : {m_undo, m_clean, m_close}) {
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
    }
    hide();
    connect(editor, &YamlEditor::pasteMended, this, &PasteBar::tell);
    connect(editor, &YamlEditor::linesPasted, this, &PasteBar::offerCleaning);
    connect(document, &ManifestDocument::snapshotChanged, this, &QWidget::hide);
    connect(m_clean, &QToolButton::clicked, this, [this, editor] {
        clean();
        editor->setFocus();
    });
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
    m_clean->setText(tr("Remove It"));
    m_clean->setToolTip(tr("Remove status, managedFields and what else only a cluster writes"));
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
    add("markdown-fence", [](int) { return tr("The Markdown fence around it was taken away."); });
    for (const char *message : {"shell-prompt", "here-document", "here-document-end"}) {
        if (counts.erase(message) > 0 && !sentences.contains(tr("The shell’s lines around it were taken away.")))
            sentences.append(tr("The shell’s lines around it were taken away."));
    }
    add("diff-marks", [](int) { return tr("The marks of a diff were taken away."); });
    add("syntax", [](int n) { return tr("%n line(s) indented with spaces instead of tabs.", nullptr, n); });
    int others = 0;
    for (const auto &[message, count] : counts)
        others += count;
    if (others > 0)
        sentences.append(tr("%n other character(s) replaced.", nullptr, others));
    m_text->setText(sentences.join(u' '));
    m_undo->show();
    m_clean->hide();
    show();
}

namespace {

std::vector<Diagnostic> serverFields(const Snapshot &snapshot)
{
    std::vector<Diagnostic> found;
    for (const PodReport &report : snapshot.reports) {
        for (const Diagnostic &one : report.diagnostics) {
            if (one.message == "server-field")
                found.push_back(one);
        }
    }
    return found;
}

} // namespace

void PasteBar::offerCleaning()
{
    const SnapshotPtr snapshot = m_document->snapshot();
    constexpr std::size_t largest = 1u << 18; // removing is tried on the whole text
    if (!snapshot->checked || snapshot->text.size() > largest || serverFields(*snapshot).empty())
        return;
    const QString offer = tr("This holds fields that only a cluster writes.");
    m_text->setText(isVisible() ? m_text->text() + u' ' + offer : offer);
    m_undo->setVisible(isVisible());
    m_clean->show();
    show();
}

void PasteBar::clean()
{
    const SnapshotPtr snapshot = m_document->snapshot();
    EditList edits;
    for (const Diagnostic &one : serverFields(*snapshot)) {
        for (const Fix &fix : fixesOf(snapshot->text, m_document->schema(), m_document->checkOptions(), one)) {
            if (!fix.safe)
                continue;
            edits.insert(edits.end(), fix.edits.begin(), fix.edits.end());
            break;
        }
    }
    std::stable_sort(edits.begin(), edits.end(),
                     [](const TextEdit &a, const TextEdit &b) { return a.range.begin < b.range.begin; });
    const auto overlaps = [](const TextEdit &a, const TextEdit &b) { return b.range.begin < a.range.end; };
    if (std::adjacent_find(edits.begin(), edits.end(), overlaps) == edits.end())
        m_document->apply(edits);
}

} // namespace podwright
