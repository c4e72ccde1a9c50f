// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/manifestpath.h"
#include "validation/diagnostic.h"

#include <QPlainTextEdit>

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <set>

class QTextBlock;

namespace KSyntaxHighlighting {
class Repository;
class SyntaxHighlighter;
} // namespace KSyntaxHighlighting

namespace podwright {

class EditorGutter;
class ManifestDocument;
class Selection;

/// The YAML text of a document: the place where everything is true. Marks what is wrong, folds by the tree, indents as
/// YAML wants it, and follows the selection of the other views.
class YamlEditor : public QPlainTextEdit {
    Q_OBJECT

public:
    using Sentence = std::function<QString(const Diagnostic &)>;
    YamlEditor(ManifestDocument *document, Selection *selection, Sentence sentence, QWidget *parent = nullptr);
    ~YamlEditor() override;

    /// Number of columns that Tab and a new level take.
    static constexpr int indentColumns = 2;

    // For the gutter.
    QTextBlock firstVisibleLine() const;
    QRect lineRect(const QTextBlock &block) const;
    QRect firstRowRect(const QTextBlock &block) const; ///< of a line that may be wrapped
    std::optional<int> severityOfLine(int line) const;
    QString findingsOfLine(int line) const;
    bool isFoldable(int line) const { return m_folds.contains(line); }
    bool isFolded(int line) const { return m_folded.contains(line); }
    void toggleFold(int line);
    void foldAll(bool fold);

    /// Moves the caret to a line (from 0) and shows it.
    void goToLine(int line);
    void showOffset(std::size_t byteOffset);
    /// Search hits to mark; the find bar owns them.
    void setSearchHits(const QList<QTextCursor> &hits);
    void setZoomSteps(int steps);
    int zoomSteps() const { return m_zoom; }
    void setWhitespaceShown(bool shown);
    /// A text for the word under the mouse, such as a field's help.
    void setHoverText(std::function<QString(const ManifestPath &)> text) { m_hoverText = std::move(text); }

public Q_SLOTS:
    void commentLines();
    void moveLinesUp();
    void moveLinesDown();
    void duplicateLinesDown();
    void removeLines();

Q_SIGNALS:
    void zoomChanged(int steps);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    bool event(QEvent *event) override;

private:
    void onSnapshotChanged();
    void onCursorMoved();
    void selectAtCaret();
    void onSelectionChanged(const ManifestPath &place, QObject *origin);
    void reveal(const ManifestPath &place);
    void updateMarks();
    void applySelections();
    void updateHighlighting();
    void updateGutter();
    void setLinesVisible(int first, int last, bool visible);
    bool handleIndentKeys(QKeyEvent *event);
    QTextEdit::ExtraSelection squiggle(const Diagnostic &one) const;
    void addOddCharacters(QList<QTextEdit::ExtraSelection> &marks) const;
    void retranslate();

    ManifestDocument *m_document;
    Selection *m_selection;
    Sentence m_sentence;
    std::function<QString(const ManifestPath &)> m_hoverText;
    EditorGutter *m_gutter;
    std::unique_ptr<KSyntaxHighlighting::Repository> m_repository;
    KSyntaxHighlighting::SyntaxHighlighter *m_highlighter = nullptr;
    std::map<int, int> m_folds;
    std::set<int> m_folded;
    std::map<int, int> m_lineSeverity;
    QList<QTextEdit::ExtraSelection> m_marks;
    QList<QTextEdit::ExtraSelection> m_hits;
    QList<QTextEdit::ExtraSelection> m_selected;
    int m_zoom = 0;
    bool m_following = false;
    bool m_caretMoved = false; ///< and the text there was not read yet
};

} // namespace podwright
