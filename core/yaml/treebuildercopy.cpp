// SPDX-License-Identifier: GPL-3.0-or-later
// Taking over documents from an earlier tree of almost the same text.
#include "yaml/treebuilder.h"

namespace podwright {

namespace {

bool isInside(std::string_view view, std::string_view text)
{
    const std::less_equal<const char *> notBehind;
    return notBehind(text.data(), view.data()) && notBehind(view.data() + view.size(), text.data() + text.size());
}

} // namespace

void TreeBuilder::copyDocument(const SyntaxTree &from, std::size_t index, std::size_t begin, const SmallChange &change)
{
    YamlDocument document = from.m_documents[index];
    const std::size_t fromBegin = document.begin;
    const NodeId first = document.root;
    const auto shift = [&](std::size_t &offset) {
        if (offset != NoOffset)
            offset = change.moved(offset) - fromBegin + begin;
    };
    // a view of the earlier text becomes one of this text; what was decoded is kept again
    const auto rebase = [&](std::string_view &view, std::ptrdiff_t longer) {
        if (view.empty())
            return;
        if (!isInside(view, from.text())) {
            view = m_tree.m_strings.emplace_back(view);
            return;
        }
        auto at = static_cast<std::size_t>(view.data() - from.text().data());
        shift(at);
        view = m_source.substr(at, static_cast<std::size_t>(static_cast<std::ptrdiff_t>(view.size()) + longer));
    };
    const auto length = static_cast<std::ptrdiff_t>(document.end - document.begin) + change.by;
    shift(document.begin);
    document.end = document.begin + static_cast<std::size_t>(length); // also where the change is at the end
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
        rebase(node.value, id == change.scalar ? change.by : 0);
        rebase(node.tag, 0);
        rebase(node.anchor, 0);
    }
    m_tree.m_documents.push_back(document);
}

} // namespace podwright
