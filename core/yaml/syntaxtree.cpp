// SPDX-License-Identifier: GPL-3.0-or-later
#include "yaml/syntaxtree.h"

namespace podwright {

NodeId SyntaxTree::child(NodeId map, std::string_view key) const
{
    NodeId found = NoNode;
    if (map == NoNode || m_nodes[map].kind != NodeKind::Map)
        return found;
    for (NodeId id = m_nodes[map].firstChild; id != NoNode; id = m_nodes[m_nodes[id].next].next) {
        if (m_nodes[id].value == key)
            found = m_nodes[id].next;
    }
    return found;
}

NodeId SyntaxTree::item(NodeId sequence, std::size_t index) const
{
    if (sequence == NoNode || m_nodes[sequence].kind != NodeKind::Sequence)
        return NoNode;
    NodeId id = m_nodes[sequence].firstChild;
    while (id != NoNode && index-- > 0)
        id = m_nodes[id].next;
    return id;
}

NodeId SyntaxTree::keyOf(NodeId value) const
{
    const NodeId parent = m_nodes[value].parent;
    if (parent == NoNode || m_nodes[parent].kind != NodeKind::Map || m_nodes[value].isKey)
        return NoNode;
    NodeId key = m_nodes[parent].firstChild;
    while (key != NoNode && m_nodes[key].next != value)
        key = m_nodes[m_nodes[key].next].next;
    return key;
}

NodeId SyntaxTree::nodeAt(std::size_t offset) const
{
    NodeId found = NoNode;
    for (const YamlDocument &document : m_documents) {
        if (document.root == NoNode || offset < document.begin || offset > document.end)
            continue;
        found = document.root;
        for (bool deeper = true; deeper;) {
            deeper = false;
            NodeId best = NoNode;
            for (NodeId id = m_nodes[found].firstChild; id != NoNode; id = m_nodes[id].next) {
                const Node &node = m_nodes[id];
                const std::size_t begin = node.isKey || node.entryBegin == NoOffset ? node.props : node.entryBegin;
                if (begin <= offset && offset <= node.end) // the caret at the end of a value is still on it
                    best = id;
            }
            if (best != NoNode) {
                found = best;
                deeper = m_nodes[best].firstChild != NoNode;
            }
        }
        if (offset < document.end)
            break;
    }
    return found;
}

} // namespace podwright
