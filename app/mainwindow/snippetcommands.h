// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "completion/snippetlibrary.h"
#include "learning/bilingualtext.h"

#include <QObject>

#include <memory>

class QMenu;

namespace podwright {

class ManifestDocument;
class Selection;
class SearchIndex;

/// Puts a snippet where it belongs in the Pod that is selected, as one undo step, and shows it.
class SnippetCommands : public QObject {
    Q_OBJECT

public:
    SnippetCommands(ManifestDocument *document, Selection *selection, QObject *parent);

    /// Fills a menu with all snippets; in both languages the titles stand beside each other.
    void fill(QMenu *menu, TextLanguage language);
    void addTo(SearchIndex &index);
    /// Nothing happens for a name that no snippet has.
    void insert(const std::string &name);

Q_SIGNALS:
    void told(const QString &sentence);

private:
    const SnippetLibrary &library();
    void insert(const Snippet &snippet);

    ManifestDocument *m_document;
    Selection *m_selection;
    std::unique_ptr<SnippetLibrary> m_library; ///< read when first asked for
};

} // namespace podwright
