// SPDX-License-Identifier: GPL-3.0-or-later
#include "texteditor/yamleditor.h"

#include "document/manifestdocument.h"
#include "document/selection.h"
#include "document/snapshotplaces.h"
#include "texteditor/editorcompletion.h"
#include "texteditor/editorgutter.h"
#include "texteditor/findingstrip.h"
#include "texteditor/folding.h"
#include "texteditor/linecommands.h"
#include "texteditor/stickyparents.h"
#include "widgets/severitymark.h"
#include "widgets/yamlsyntax.h"

#include <KSyntaxHighlighting/SyntaxHighlighter>

#include <QFontDatabase>
#include <QMimeData>
#include <QResizeEvent>
#include <QTextBlock>
#include <QTextLayout>
#include <QWheelEvent>

#include <algorithm>
#include <utility>

namespace podwright {

namespace {

/// Larger texts stay plain: colouring them would hold up the window for longer than a key stroke may take.
constexpr int largestHighlighted = 300'000;

} // namespace

YamlEditor::YamlEditor(ManifestDocument *document, Selection *selection, Sentence sentence, YamlSyntax &syntax,
                       QWidget *parent)
    : QPlainTextEdit(parent)
    , m_document(document)
    , m_selection(selection)
    , m_sentence(std::move(sentence))
    , m_marked(document->snapshot())
    , m_gutter(new EditorGutter(this))
    , m_strip(new FindingStrip(this))
    , m_sticky(new StickyParents(this))
    , m_completion(new EditorCompletion(this, document))
    , m_syntax(syntax)
    , m_folding(Folding::of(document->textDocument()))
{
    m_folding->setSnapshot(m_marked);
    setObjectName(QStringLiteral("yamlEditor"));
    setDocument(document->textDocument());
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    document->textDocument()->setDefaultFont(font());
    setLineWrapMode(QPlainTextEdit::NoWrap);
    setTabChangesFocus(false);
    setMouseTracking(true);
    retranslate();
    connect(this, &QPlainTextEdit::blockCountChanged, this, &YamlEditor::updateGutter);
    connect(this, &QPlainTextEdit::updateRequest, m_gutter, [this](const QRect &rect, int dy) {
        if (dy != 0)
            m_gutter->scroll(0, dy);
        else
            m_gutter->update(0, rect.y(), m_gutter->width(), rect.height());
    });
    connect(this, &QPlainTextEdit::updateRequest, this, &YamlEditor::updateMarksInView);
    connect(this, &QPlainTextEdit::cursorPositionChanged, this, &YamlEditor::onCursorMoved);
    constexpr int bulbMilliseconds = 250;
    m_bulbDelay.setSingleShot(true);
    m_bulbDelay.setInterval(bulbMilliseconds);
    connect(&m_bulbDelay, &QTimer::timeout, this, &YamlEditor::updateBulb);
    connect(m_folding, &Folding::changed, this, &YamlEditor::onFoldingChanged);
    connect(document, &ManifestDocument::snapshotChanged, this, &YamlEditor::onSnapshotChanged);
    connect(document, &ManifestDocument::sourceReplaced, this, [this] {
        m_folding->clear();
        updateHighlighting();
        moveCursor(QTextCursor::Start);
    });
    connect(document, &ManifestDocument::undone, this, &YamlEditor::onUndone);
    connect(selection, &Selection::changed, this, &YamlEditor::onSelectionChanged);
    connect(selection, &Selection::revealRequested, this, [this](const ManifestPath &place, QObject *origin) {
        if (origin != this)
            reveal(place);
    });
    updateGutter();
    updateHighlighting();
}

YamlEditor::~YamlEditor() = default;

void YamlEditor::retranslate()
{
    setAccessibleName(tr("YAML text"));
    setAccessibleDescription(tr("The manifest as text. Everything else in the window follows it."));
}

void YamlEditor::updateHighlighting()
{
    setReadOnly(m_document->isReadOnly());
    const bool wanted = document()->characterCount() <= largestHighlighted;
    const bool shared = !m_highlighter && document()->findChild<KSyntaxHighlighting::SyntaxHighlighter *>();
    if (wanted && m_shown && !m_highlighter && !shared) { // another view of the document may colour it already
        const QSignalBlocker quiet(this); // each line that gets its colours asks for an update: one is enough
        m_highlighter = m_syntax.highlight(document(), palette());
        m_gutter->update();
    } else if (!wanted) {
        delete m_highlighter;
        m_highlighter = nullptr;
    }
}

void YamlEditor::updateGutter()
{
    const int width = m_gutter->sizeHint().width();
    const int strip = m_strip->sizeHint().width();
    setViewportMargins(width, 0, strip, 0);
    const QRect inner = contentsRect();
    m_gutter->setGeometry(inner.left(), inner.top(), width, inner.height());
    m_strip->setGeometry(viewport()->geometry().right() + 1, inner.top(), strip, viewport()->height());
}

void YamlEditor::resizeEvent(QResizeEvent *event)
{
    // Qt lays out all of the text anew when the width changes, though without wrapping no line depends on it
    const bool sameLines = std::exchange(m_laidOut, true) && lineWrapMode() == QPlainTextEdit::NoWrap;
    const QSize before(sameLines ? event->size().width() : event->oldSize().width(), event->oldSize().height());
    QResizeEvent told(event->size(), before);
    QPlainTextEdit::resizeEvent(&told);
    updateGutter();
}

std::vector<VisibleLine> YamlEditor::linesDownTo(int bottom) const
{
    std::vector<VisibleLine> lines;
    QPointF offset = contentOffset();
    for (QTextBlock block = firstVisibleBlock(); block.isValid() && offset.y() <= bottom; block = block.next()) {
        if (!block.isVisible())
            continue;
        lines.push_back({block, blockBoundingRect(block).translated(offset)});
        offset.ry() += lines.back().place.height();
    }
    return lines;
}

QRect YamlEditor::lineRect(const QTextBlock &block) const
{
    return blockBoundingGeometry(block).translated(contentOffset()).toRect();
}

/// Colours are for what is seen: until then they are still read by a worker.
void YamlEditor::showEvent(QShowEvent *event)
{
    QPlainTextEdit::showEvent(event);
    if (std::exchange(m_shown, true))
        return;
    updateHighlighting();
    updateMarks();
}

void YamlEditor::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange && m_highlighter) {
        m_syntax.recolour(m_highlighter, palette());
        updateMarks();
    }
    if (event->type() == QEvent::FontChange)
        updateGutter();
}

void YamlEditor::onSnapshotChanged()
{
    const SnapshotPtr snapshot = m_document->snapshot();
    m_marked = snapshot;
    m_sticky->showRanges();
    m_folding->setSnapshot(snapshot);
    updateMarks();
    updateGhosts();
    m_gutter->update();
    if (m_caretMoved && snapshot->text.size() == m_document->text().size())
        selectAtCaret();
}

bool YamlEditor::isFoldable(int line) const
{
    return m_marked->folds.at(line) || isFolded(line);
}

bool YamlEditor::isFolded(int line) const
{
    return m_folding->isFolded(line);
}

void YamlEditor::toggleFold(int line)
{
    m_folding->setFolded({line}, !isFolded(line));
}

/// The caret stays where it can be seen.
void YamlEditor::onFoldingChanged(bool asked)
{
    QTextBlock line = textCursor().block();
    if (!line.isVisible() && !asked && hasFocus()) { // somebody writes there
        m_folding->reveal(line.blockNumber());
        return;
    }
    while (line.isValid() && !line.isVisible())
        line = line.previous();
    if (line.isValid() && line != textCursor().block())
        setTextCursor(QTextCursor(line));
    viewport()->update();
    m_gutter->update();
    QResizeEvent again(size(), size()); // the scroll bar learns the new height
    resizeEvent(&again);
}

/// All but what begins at the margin: the outline of a manifest stays.
void YamlEditor::foldAll(bool fold)
{
    std::vector<int> lines;
    for (const FoldRanges::Range &range : m_marked->folds.ranges()) {
        const QString text = document()->findBlockByNumber(range.first).text();
        if (text.startsWith(u' ') || text.startsWith(u'-'))
            lines.push_back(range.first);
    }
    if (fold)
        m_folding->setFolded(lines, true);
    else
        m_folding->clear();
}

void YamlEditor::foldToLevel(int level)
{
    std::vector<int> wanted;
    for (const FoldRanges::Range &range : m_marked->folds.ranges()) {
        if (static_cast<int>(m_marked->folds.parentsOf(range.first).size()) == level - 1)
            wanted.push_back(range.first);
    }
    m_folding->clear();
    m_folding->setFolded(wanted, true);
}

void YamlEditor::goToLine(int line)
{
    const QTextBlock block = document()->findBlockByNumber(line);
    if (!block.isValid())
        return;
    QTextCursor cursor(block);
    const QString text = block.text();
    while (cursor.positionInBlock() < text.size() && text[cursor.positionInBlock()].isSpace())
        cursor.movePosition(QTextCursor::NextCharacter); // in the indentation one is still in what is around
    setTextCursor(cursor);
    centerCursor();
    setFocus();
    followCaret();
}

void YamlEditor::showOffset(std::size_t byteOffset)
{
    QTextCursor cursor = textCursor();
    cursor.setPosition(m_document->positionOf(byteOffset));
    setTextCursor(cursor);
    ensureCursorVisible();
}

/// To where the change was; what was selected may be there no longer.
void YamlEditor::onUndone(std::size_t byteOffset)
{
    showOffset(byteOffset);
    if (!valueAt(*m_document->snapshot(), m_selection->current()))
        followCaret();
}

void YamlEditor::onCursorMoved()
{
    if (!textCursor().block().isVisible())
        m_folding->reveal(textCursor().blockNumber());
    applySelections();
    m_gutter->update();
    m_bulbDelay.start();
    if (m_following || !hasFocus() || m_document->isApplying()) // a text that grows moves the caret, not the person
        return;
    followCaret();
}

void YamlEditor::followCaret()
{
    m_caretMoved = true;
    if (m_document->snapshot()->text.size() == m_document->text().size())
        selectAtCaret(); // else when the newer text was read
}

void YamlEditor::selectAtCaret()
{
    m_caretMoved = false;
    const SnapshotPtr snapshot = m_document->snapshot();
    const std::size_t offset = m_document->byteOffsetOf(textCursor().position());
    const bool unread = std::any_of(snapshot->dirty.begin(), snapshot->dirty.end(), [offset](const TextRange &dirty) {
        return offset >= dirty.begin && offset <= dirty.end;
    });
    if (unread)
        return; // what was selected there stays so
    m_following = true;
    const auto place = placeAt(*snapshot, offset);
    if (place)
        m_selection->select(*place, this);
    m_selected.clear();
    applySelections();
    m_following = false;
}

/// Another view has selected something: its lines are marked, and scrolled to only if they are not visible.
void YamlEditor::onSelectionChanged(const ManifestPath &place, QObject *origin)
{
    if (origin == this)
        return;
    m_selected.clear();
    const TextRange range = entryRange(*m_document->snapshot(), place);
    if (!range.isEmpty() && range.end <= m_document->text().size()) {
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(document());
        mark.cursor.setPosition(m_document->positionOf(range.begin));
        mark.cursor.setPosition(m_document->positionOf(range.end), QTextCursor::KeepAnchor);
        QColor colour = palette().color(QPalette::Highlight);
        colour.setAlphaF(0.18f);
        mark.format.setBackground(colour);
        m_selected.append(mark);
        const QRect first = lineRect(document()->findBlock(mark.cursor.selectionStart()));
        if (first.top() < 0 || first.bottom() > viewport()->height()) {
            m_following = true;
            QTextCursor cursor = mark.cursor;
            cursor.setPosition(mark.cursor.selectionStart());
            setTextCursor(cursor);
            centerCursor();
            m_following = false;
        }
    }
    applySelections();
}

void YamlEditor::reveal(const ManifestPath &place)
{
    const TextRange range = entryRange(*m_document->snapshot(), place);
    if (range.isEmpty())
        return;
    showOffset(range.begin);
    setFocus();
}

void YamlEditor::wheelEvent(QWheelEvent *event)
{
    if (!(event->modifiers() & Qt::ControlModifier)) {
        QPlainTextEdit::wheelEvent(event);
        return;
    }
    setZoomSteps(m_zoom + (event->angleDelta().y() > 0 ? 1 : -1));
    Q_EMIT zoomChanged(m_zoom);
}

void YamlEditor::setZoomSteps(int steps)
{
    m_zoom = qBound(-6, steps, 24);
    QFont scaled = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    if (!m_family.isEmpty())
        scaled.setFamily(m_family);
    scaled.setPointSizeF(qMax(4.0, scaled.pointSizeF() + m_zoom));
    setFont(scaled);
    document()->setDefaultFont(scaled);
    setTabStopDistance(fontMetrics().horizontalAdvance(u' ') * 8);
    updateGutter();
}

void YamlEditor::setWhitespaceShown(bool shown)
{
    QTextOption option = document()->defaultTextOption();
    option.setFlags(shown ? option.flags() | QTextOption::ShowTabsAndSpaces
                          : option.flags() & ~QTextOption::ShowTabsAndSpaces);
    document()->setDefaultTextOption(option);
}

} // namespace podwright
