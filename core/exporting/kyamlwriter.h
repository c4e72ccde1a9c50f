// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "yaml/syntaxtree.h"

#include <string>
#include <string_view>

namespace podwright {

class Comments;

/// Writes documents as KYAML, the style of `kubectl get -o kyaml`: brackets, double quotes, a comma behind everything,
/// the order of the source and its comments kept. Values mean what they mean to Kubernetes: `yes` becomes `true`, merge
/// keys are applied, aliases written out. Text and tree belong together and outlive the writer.
class KyamlWriter {
public:
    KyamlWriter(std::string_view text, const SyntaxTree &tree)
        : m_text(text)
        , m_tree(tree)
    {
    }

    /// All documents, each behind its own `---` line.
    std::string write();

private:
    void writeDocument(std::size_t document);
    void writeValue(NodeId value, int indent);
    void writeScalar(const Node &node, int indent);
    void writeMap(const Node &map, int indent);
    void writeMember(NodeId key, NodeId value, int indent);
    void writeList(const Node &list, int indent);
    void writeOpenList(const Node &list, int indent);
    void writeCuddledList(const Node &list, int indent);
    bool isCuddled(const Node &list) const;
    void writeLines(const std::vector<std::string> &lines, int indent);
    std::string keyText(NodeId key) const;

    std::string_view m_text;
    const SyntaxTree &m_tree;
    const Comments *m_comments = nullptr; ///< of the document under way
    std::string m_written;
    int m_depth = 0;
};

} // namespace podwright
