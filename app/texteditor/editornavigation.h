// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/manifestpath.h"
#include "editing/editplanner.h"
#include "pod/nameuses.h"

#include <QList>
#include <QObject>

#include <optional>
#include <vector>

class QMenu;
class QTextCursor;

namespace podwright {

class ManifestDocument;
class YamlEditor;

/// Goes through the text by what it means: from a name to where it is declared, to all its uses, from a node to the one
/// around it; renames and moves.
class EditorNavigation : public QObject {
    Q_OBJECT

public:
    struct Use {
        std::size_t document = 0;
        NameUse use;
    };
    EditorNavigation(YamlEditor *editor, ManifestDocument *document);

    /// The name at the caret; none if there is none that means anything.
    std::optional<Use> nameAtCaret() const;
    /// All places where that name stands, the declaring ones first; those of all Pods for objects outside of the file.
    std::vector<Use> usesOf(const Use &name) const;
    /// From a reference to its declaration; where there is none, or the caret is there, to the list of references.
    void goToDefinition();
    /// A menu of all places, in which one is chosen; null if there is no name at the caret. Shown already.
    QMenu *showReferences();
    /// Gives the name another one everywhere, as one undo step.
    PlannedEdit rename(const Use &name, const std::string &newName);

    /// Selects the node around the selection, or what was selected before.
    void expandSelection();
    void shrinkSelection();
    /// Moves the item of the innermost list around the caret with its comments.
    PlannedEdit moveItem(bool up);

Q_SIGNALS:
    void told(const QString &sentence);
    void refused(const podwright::PlannedEdit &edit);

private:
    void show(const Use &use);

    YamlEditor *m_editor;
    ManifestDocument *m_document;
    QList<std::pair<int, int>> m_inner; ///< what was selected before each expansion
    std::pair<int, int> m_expanded{-1, -1};
};

} // namespace podwright
