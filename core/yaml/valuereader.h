// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "yaml/valuetree.h"

#include <vector>

namespace podwright {

/// Fills a ValueTree from a document's syntax: what goyaml.v2 and sigs.k8s.io/yaml make of it.
class ValueReader {
public:
    ValueReader(const SyntaxTree &syntax, ValueTree &tree)
        : m_syntax(syntax)
        , m_tree(tree)
    {
    }

    void read(std::size_t document);

private:
    void readNode(NodeId node, ValueId parent, std::string_view key, NodeId keyNode, Provenance provenance);
    void readScalar(Value &value, NodeId node);
    void readMap(NodeId node, ValueId map, Provenance provenance);
    void readEntry(NodeId key, NodeId value, ValueId map, Provenance provenance);
    void merge(NodeId value, ValueId map);
    void mergeMap(NodeId source, ValueId map);
    bool readKey(NodeId key, std::string_view &text);
    NodeId resolve(NodeId node) const;
    void fault(ReadingFault::Code code, NodeId node, ValueId map, std::string_view text, bool strictOnly = false);

    const SyntaxTree &m_syntax;
    ValueTree &m_tree;
    std::size_t m_expanded = 0; ///< values that came through aliases
    bool m_exhausted = false;
};

} // namespace podwright
