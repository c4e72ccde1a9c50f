// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "completion/completion.h"
#include "texteditor/snippetstops.h"

#include <QObject>
#include <QPointer>

class QKeyEvent;

namespace podwright {

class CompletionPopup;
class ManifestDocument;
class YamlEditor;

/// Proposes while one types: decides when the list opens, what a key means while it is open, and writes what is chosen
/// as one undo step.
class EditorCompletion : public QObject {
    Q_OBJECT

public:
    /// Texts for people, in the language of the help; made by who knows it.
    struct Texts {
        std::function<std::string(std::string_view type, std::string_view field, std::string_view path)> help;
        std::function<std::string(const Snippet &)> title;
    };
    EditorCompletion(YamlEditor *editor, ManifestDocument *document);
    ~EditorCompletion() override;

    void setTexts(Texts texts) { m_texts = std::move(texts); }
    /// Opens the list because it was asked for.
    void open() { update(true); }
    void close();
    bool isOpen() const;
    /// A key before the editor gets it; true: it is done with.
    bool handleKey(QKeyEvent *event);
    /// The editor has taken a key that wrote this text (empty: it wrote or moved otherwise).
    void typed(const QString &text);
    /// What is proposed now; also for measuring.
    Completion proposalsNow() const;

private:
    void update(bool asked);
    void offerAtStop();
    void show(Completion made, bool mark);
    bool handleListKey(int key);
    void accept();
    void insert(const Proposal &proposal);
    CompletionPopup *popup();

    YamlEditor *m_editor;
    ManifestDocument *m_document;
    SnippetLibrary m_snippets;
    Texts m_texts;
    QPointer<CompletionPopup> m_popup; ///< owned by the window, above whose parts it lies
    SnippetStops m_stops;
};

} // namespace podwright
