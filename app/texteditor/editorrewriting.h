// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/snapshot.h"
#include "editing/editplanner.h"

#include <QObject>

#include <optional>
#include <vector>

namespace podwright {

class ManifestDocument;
class YamlEditor;

/// Writes what stands at the caret, or what is selected, otherwise; the data stays as it is.
class EditorRewriting : public QObject {
    Q_OBJECT

public:
    enum class Way {
        SortMap, ///< the keys of the map around the caret
        SortAll, ///< of the whole document
        Block,
        Flow,
        Plain,
        SingleQuoted,
        DoubleQuoted,
        Literal,
        Folded,
        Expand ///< an alias or a merge key
    };

    EditorRewriting(YamlEditor *editor, ManifestDocument *document);

    /// Whether there is something at the caret that it could be done to.
    bool isPossible(Way way) const;
    /// One undo step; the caret stays on what it was on. A refusal says why nothing was done.
    PlannedEdit rewrite(Way way);

Q_SIGNALS:
    void refused(const podwright::PlannedEdit &edit);

private:
    struct Target {
        std::size_t document = 0;
        std::vector<NodeId> nodes; ///< one, or the scalars of the selection
    };
    std::optional<Target> target(const Snapshot &snapshot, Way way) const;
    std::vector<NodeId> selectedScalars(const Snapshot &snapshot) const;
    NodeId caretNode(const Snapshot &snapshot) const;
    static NodeId targetAround(const SyntaxTree &tree, NodeId node, Way way);

    YamlEditor *m_editor;
    ManifestDocument *m_document;
};

} // namespace podwright
