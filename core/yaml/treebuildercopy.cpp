// SPDX-License-Identifier: GPL-3.0-or-later
// Taking over documents from an earlier tree of almost the same text.
#include "yaml/treebuilder.h"

namespace podwright {

/// A view of the earlier text becomes one of this text; what was decoded is kept again.
std::string_view TreeBuilder::rebased(std::string_view view, const SyntaxTree &from, std::size_t fromBegin,
                                      std::size_t begin)
{
    if (view.empty())
        return {};
    const std::string_view source = from.text();
    const std::less_equal<const char *> notBehind;
    if (notBehind(source.data(), view.data()) && notBehind(view.data() + view.size(), source.data() + source.size()))
        return m_source.substr(static_cast<std::size_t>(view.data() - source.data()) - fromBegin + begin, view.size());
    return m_tree.m_strings.emplace_back(view);
}

void TreeBuilder::copyDocument(const SyntaxTree &from, std::size_t index, std::size_t begin)
{
    YamlDocument document = from.m_documents[index];
    const std::size_t fromBegin = document.begin;
    const NodeId first = document.root;
    const auto shift = [&](std::size_t &offset) {
        if (offset != NoOffset)
            offset = offset - fromBegin + begin;
    };
    shift(document.begin);
    shift(document.end);
    if (first == NoNode) {
        m_tree.m_documents.push_back(document);
        return;
    }
    auto end = static_cast<NodeId>(from.m_nodes.size()); // the nodes of a document stand side by side
    for (std::size_t next = from.m_documents.size(); next-- > index + 1;)
        end = from.m_documents[next].root == NoNode ? end : from.m_documents[next].root;
    const auto at = static_cast<NodeId>(m_tree.m_nodes.size());
    const auto renumber = [&](NodeId &id) {
        if (id != NoNode)
            id = id - first + at;
    };
    renumber(document.root);
    for (NodeId id = first; id < end; ++id) {
        Node &node = m_tree.m_nodes.emplace_back(from.m_nodes[id]);
        for (NodeId *one : {&node.parent, &node.firstChild, &node.lastChild, &node.next, &node.aliasTarget})
            renumber(*one);
        for (std::size_t *one : {&node.props, &node.begin, &node.end, &node.entryBegin, &node.afterIndicator})
            shift(*one);
        for (std::string_view *one : {&node.value, &node.tag, &node.anchor})
            *one = rebased(*one, from, fromBegin, begin);
    }
    m_tree.m_documents.push_back(document);
}

} // namespace podwright
