// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/manifestpath.h"
#include "document/snapshot.h"
#include "texteditor/visibleline.h"
#include "validation/diagnostic.h"

#include <QPlainTextEdit>
#include <QTimer>

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <vector>

class QMenu;

namespace KSyntaxHighlighting {
class SyntaxHighlighter;
} // namespace KSyntaxHighlighting

namespace podwright {

class EditorCompletion;
class EditorGutter;
class FindingStrip;
class Folding;
class ManifestDocument;
class Selection;
struct PasteMending;
class StickyParents;
class YamlSyntax;

/// The YAML text of a document: the place where everything is true. Marks what is wrong, folds by the tree, indents as
/// YAML wants it, and follows the selection of the other views.
class YamlEditor : public QPlainTextEdit {
    Q_OBJECT

public:
    using Sentence = std::function<QString(const Diagnostic &)>;
    YamlEditor(ManifestDocument *document, Selection *selection, Sentence sentence, YamlSyntax &syntax,
               QWidget *parent = nullptr);
    ~YamlEditor() override;

    /// Number of columns that Tab and a new level take.
    static constexpr int indentColumns = 2;

    // For the gutter.
    QTextBlock firstVisibleLine() const { return firstVisibleBlock(); }
    QRect lineRect(const QTextBlock &block) const;
    /// The lines from the first in view to this height of the viewport, folded ones left out, each measured once.
    std::vector<VisibleLine> linesDownTo(int bottom) const;
    const SnapshotPtr &marked() const { return m_marked; }
    /// The worst of what was found on a line and in what is folded there.
    std::optional<int> severityOfLine(int line) const;
    QString findingsOfLine(int line) const;
    bool isFoldable(int line) const;
    bool isFolded(int line) const;
    void toggleFold(int line);
    void foldAll(bool fold);
    /// Leaves so many levels of the tree open and folds those below.
    void foldToLevel(int level);

    /// Moves the caret to what is on a line (from 0) and shows it.
    void goToLine(int line);
    void showOffset(std::size_t byteOffset);
    /// Selects what is at the caret for all views, though the text may not have the keyboard.
    void followCaret();
    /// Search hits to mark; the find bar owns them.
    void setSearchHits(const QList<QTextCursor> &hits);
    /// Family of the letters; empty: the system's. Shown with the next zoom.
    void setTextFont(const QString &family) { m_family = family; }
    const QString &textFont() const { return m_family; }
    void setZoomSteps(int steps);
    int zoomSteps() const { return m_zoom; }
    void setWhitespaceShown(bool shown);
    /// What the server will add, in grey behind the lines.
    void setGhostsShown(bool shown);
    QString ghostOfLine(int line) const;
    /// The lines of the parents of the first line, at the top.
    StickyParents *stickyParents() const { return m_sticky; }
    /// A text for the word under the mouse, such as a field's help.
    void setHoverText(std::function<QString(const ManifestPath &)> text) { m_hoverText = std::move(text); }
    /// Tells whether a finding can be mended: the line of the caret gets a light bulb then.
    void setFixable(std::function<bool(const Diagnostic &)> fixable) { m_fixable = std::move(fixable); }
    /// To be called when more is known of what can be mended.
    void updateBulb();
    bool hasBulb(int line) const { return line == m_bulbLine; }
    /// Asks for the ways to mend what is on a line (from 0), below that line.
    void askForFixes(int line);
    /// Proposals while one types.
    EditorCompletion *completion() const { return m_completion; }

public Q_SLOTS:
    void commentLines();
    void moveLinesUp();
    void moveLinesDown();
    void duplicateLinesDown();
    void removeLines();

Q_SIGNALS:
    void zoomChanged(int steps);
    /// What was found on a line (from 0) shall be mended; the menu belongs at this point of the screen.
    void fixesRequested(int line, const QPoint &where);
    /// What was pasted was mended, as the newest undo step: characters that only look like YAML's own, and what stood
    /// around the manifest. How many, by the code of their finding.
    void pasteMended(const std::map<std::string, int> &counts);
    /// Several lines were pasted, and mended where that was needed.
    void linesPasted();
    /// A text was pasted, as the newest undo step.
    void pasted(const QString &text);
    /// The menu of the text is about to open; others may add to it.
    void contextMenuOpening(QMenu *menu);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    bool event(QEvent *event) override;

private:
    void onSnapshotChanged();
    void onCursorMoved();
    void onUndone(std::size_t byteOffset);
    void selectAtCaret();
    void onSelectionChanged(const ManifestPath &place, QObject *origin);
    void reveal(const ManifestPath &place);
    void updateMarks();
    void updateMarksInView();
    void updateGhosts();
    void paintGhosts(QPainter &painter, const QRect &area) const;
    void paintGuides(QPainter &painter, const QRect &area) const;
    void applySelections();
    void updateHighlighting();
    void updateGutter();
    void onFoldingChanged(bool asked);
    void unwrapPasted(int begin, const QString &inserted, const QString &mended, const PasteMending &mending);
    void mendCharacters(int begin, int end);
    bool handleIndentKeys(QKeyEvent *event);
    std::span<const LineFinding> findingsOn(int first, int last) const;
    std::span<const LineFinding> findingsIn(int line) const;
    QTextEdit::ExtraSelection squiggle(const Diagnostic &one) const;
    void addOddCharacters(QList<QTextEdit::ExtraSelection> &marks) const;
    void retranslate();

    ManifestDocument *m_document;
    Selection *m_selection;
    Sentence m_sentence;
    SnapshotPtr m_marked; ///< whose findings and folds are shown
    std::function<QString(const ManifestPath &)> m_hoverText;
    EditorGutter *m_gutter;
    FindingStrip *m_strip;
    StickyParents *m_sticky;
    std::function<bool(const Diagnostic &)> m_fixable;
    QTimer m_bulbDelay; ///< fixes take long to plan: only where the caret rests
    int m_bulbLine = -1;
    EditorCompletion *m_completion;
    YamlSyntax &m_syntax;
    KSyntaxHighlighting::SyntaxHighlighter *m_highlighter = nullptr;
    bool m_shown = false; ///< once at least
    bool m_laidOut = false; ///< a width was set once
    Folding *m_folding; ///< the text's
    std::map<int, QString> m_ghosts; ///< by line
    bool m_ghostsShown = false;
    QList<QTextEdit::ExtraSelection> m_marks; ///< of the lines below
    int m_firstMarked = 0;
    int m_lastMarked = -1;
    QList<QTextEdit::ExtraSelection> m_hits;
    QList<QTextEdit::ExtraSelection> m_selected;
    int m_zoom = 0;
    QString m_family;
    bool m_following = false;
    bool m_caretMoved = false; ///< and the text there was not read yet
};

} // namespace podwright
