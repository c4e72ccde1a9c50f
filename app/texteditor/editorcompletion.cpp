// SPDX-License-Identifier: GPL-3.0-or-later
#include "texteditor/editorcompletion.h"

#include "document/manifestdocument.h"
#include "texteditor/completionpopup.h"
#include "texteditor/yamleditor.h"

#include <QKeyEvent>
#include <QTextBlock>

#include <algorithm>

namespace podwright {

namespace {

constexpr std::size_t mostProposals = 200;

/// Whether the field takes one of a few values.
bool isChoice(const Proposal &value)
{
    return value.field && (!value.field->enumValues.empty() || value.field->kind == FieldKind::Boolean);
}

/// Whether the first proposal may be marked by itself: only where nothing else can be meant, so that Enter is never
/// taken from who writes a word of their own.
bool isCertain(const Proposal &first)
{
    if (first.match > Proposal::Match::Humps || first.kind == Proposal::Kind::Name)
        return false;
    return first.kind != Proposal::Kind::Value || isChoice(first);
}

} // namespace

EditorCompletion::EditorCompletion(YamlEditor *editor, ManifestDocument *document)
    : QObject(editor)
    , m_editor(editor)
    , m_document(document)
{
    connect(editor, &QPlainTextEdit::cursorPositionChanged, this,
            [this] { m_stops.caretMoved(m_editor->textCursor()); });
    connect(editor, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_document->isApplying()) // undo has changed all places already
            m_stops.repeatAt(m_editor->textCursor());
    });
}

EditorCompletion::~EditorCompletion()
{
    delete m_popup;
}

CompletionPopup *EditorCompletion::popup()
{
    if (m_popup && m_popup->parentWidget() != m_editor->window())
        delete m_popup;
    if (!m_popup) {
        m_popup = new CompletionPopup(m_editor->window());
        connect(m_popup, &CompletionPopup::chosen, this, &EditorCompletion::accept);
    }
    return m_popup;
}

bool EditorCompletion::isOpen() const
{
    return m_popup && m_popup->isVisible();
}

void EditorCompletion::close()
{
    if (m_popup)
        m_popup->hide();
}

Completion EditorCompletion::proposalsNow() const
{
    const SnapshotPtr snapshot = m_document->snapshot();
    const QTextCursor cursor = m_editor->textCursor();
    const std::size_t caret = m_document->byteOffsetOf(cursor.selectionStart());
    std::string without;
    if (cursor.hasSelection()) {
        without = m_document->text();
        without.erase(caret, m_document->byteOffsetOf(cursor.selectionEnd()) - caret);
    }
    Completion made = completionAt({cursor.hasSelection() ? without : m_document->text(), caret, m_document->schema(),
                                    m_document->checkOptions().kubernetesMinor, snapshot->pods, snapshot->values,
                                    &m_snippets, m_texts.help});
    if (made.proposals.size() > mostProposals)
        made.proposals.resize(mostProposals);
    for (Proposal &one : made.proposals) {
        if (one.snippet && m_texts.title)
            one.help = m_texts.title(*one.snippet);
    }
    return made;
}

void EditorCompletion::update(bool asked)
{
    if (m_editor->isReadOnly() || m_editor->textCursor().hasSelection()) {
        close();
        return;
    }
    Completion made = proposalsNow();
    const bool useless = made.proposals.empty() || (!asked && made.misplaced)
        || (!asked && !made.isKey && made.proposals.front().text == made.typed);
    if (useless) {
        close();
        return;
    }
    const bool mark = asked || (!made.typed.empty() && isCertain(made.proposals.front()));
    show(std::move(made), mark);
}

/// The caret has come to a place of a snippet: where a choice is known, it is shown; what is selected there stays until
/// one is taken.
void EditorCompletion::offerAtStop()
{
    Completion made = proposalsNow();
    const std::string present = m_editor->textCursor().selectedText().toStdString();
    std::erase_if(made.proposals, [&present](const Proposal &one) {
        const bool choice = one.kind == Proposal::Kind::Name || (one.kind == Proposal::Kind::Value && isChoice(one));
        return !choice || one.text == present;
    });
    if (m_editor->isReadOnly() || made.isKey || made.misplaced || made.proposals.empty())
        close();
    else
        show(std::move(made), false);
}

void EditorCompletion::show(Completion made, bool mark)
{
    QTextCursor word = m_editor->textCursor();
    word.setPosition(word.selectionStart());
    word.movePosition(QTextCursor::PreviousCharacter, QTextCursor::MoveAnchor,
                      static_cast<int>(QString::fromStdString(made.typed).size()));
    QRect rect = m_editor->cursorRect(word);
    rect.moveTopLeft(m_editor->viewport()->mapTo(m_editor->window(), rect.topLeft()));
    popup()->open(std::move(made.proposals), rect, mark);
}

bool EditorCompletion::handleListKey(int key)
{
    constexpr int page = 9;
    switch (key) {
    case Qt::Key_Up:
    case Qt::Key_Down:
        m_popup->step(key == Qt::Key_Up ? -1 : 1);
        return true;
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        m_popup->step(key == Qt::Key_PageUp ? -page : page);
        return true;
    case Qt::Key_Escape:
        close();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Tab:
        if (m_popup->current()) {
            accept();
            return true;
        }
        close();
        return false;
    default:
        return false;
    }
}

bool EditorCompletion::handleKey(QKeyEvent *event)
{
    const bool plain = !(event->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier));
    const bool shift = event->modifiers() & Qt::ShiftModifier;
    if (isOpen() && plain && !shift && handleListKey(event->key()))
        return true;
    if (!m_stops.isActive() || !plain)
        return false;
    if (event->key() == Qt::Key_Escape) {
        m_stops.end();
        return true;
    }
    if (event->key() != Qt::Key_Tab && event->key() != Qt::Key_Backtab)
        return false;
    const QTextCursor stop = m_stops.step(event->key() == Qt::Key_Tab ? 1 : -1);
    if (stop.isNull())
        return false;
    m_editor->setTextCursor(stop);
    offerAtStop();
    return true;
}

void EditorCompletion::typed(const QString &text)
{
    const QChar c = text.isEmpty() ? QChar() : text.back();
    const QTextCursor cursor = m_editor->textCursor();
    const QStringView before = QStringView(cursor.block().text()).left(cursor.positionInBlock());
    const bool begins = c == u' ' && (before.endsWith(u": ") || before.endsWith(u"- "));
    const bool word = c.isLetterOrNumber() || c == u'-' || c == u'_' || c == u'.' || c == u'/' || c == u'"';
    if (begins || word || (isOpen() && text.isEmpty()))
        update(false);
    else
        close();
}

void EditorCompletion::accept()
{
    if (const Proposal *chosen = m_popup ? m_popup->current() : nullptr) {
        const Proposal copy = *chosen;
        close();
        insert(copy);
        if (copy.goesOn)
            update(false);
    }
}

void EditorCompletion::insert(const Proposal &proposal)
{
    m_document->endMerge();
    QTextCursor cursor = m_editor->textCursor();
    int begin = cursor.position();
    std::string written;
    cursor.beginEditBlock();
    cursor.removeSelectedText(); // the proposals were made without it
    for (auto edit = proposal.edits.rbegin(); edit != proposal.edits.rend(); ++edit) {
        begin = m_document->positionOf(edit->range.begin);
        const int end = m_document->positionOf(edit->range.end);
        cursor.setPosition(begin);
        cursor.setPosition(end, QTextCursor::KeepAnchor);
        cursor.insertText(QString::fromStdString(edit->text));
        written = edit->text;
    }
    cursor.endEditBlock();
    QList<SnippetStops::Stop> stops;
    const std::size_t first = proposal.edits.front().range.begin;
    const auto position = [&](std::size_t byte) { // "\n" counts as one in both
        return begin + static_cast<int>(QString::fromUtf8(written.data(), static_cast<qsizetype>(byte - first)).size());
    };
    for (std::size_t index = 0; index < proposal.stops.size(); ++index) {
        const int number = index < proposal.stopNumbers.size() ? proposal.stopNumbers[index] : -static_cast<int>(index);
        const TextRange &range = proposal.stops[index];
        stops.append(SnippetStops::Stop(m_editor->document(), position(range.begin), position(range.end), number));
    }
    m_editor->setTextCursor(stops.first().selected());
    m_editor->ensureCursorVisible();
    m_editor->setFocus();
    if (m_stops.isActive() && stops.size() < 2)
        return; // a word within a snippet: Tab still goes through that
    const bool several = stops.size() > 1;
    m_stops.begin(std::move(stops));
    if (several)
        offerAtStop();
}

} // namespace podwright
