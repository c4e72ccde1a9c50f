// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/textrange.h"

#include <cstdint>
#include <deque>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace podwright {

using NodeId = std::uint32_t;
inline constexpr NodeId NoNode = 0xffffffffu;
inline constexpr std::size_t NoOffset = static_cast<std::size_t>(-1);

enum class NodeKind : std::uint8_t { Scalar, Null, Alias, Map, Sequence };
enum class ScalarStyle : std::uint8_t { Empty, Plain, SingleQuoted, DoubleQuoted, Literal, Folded };

/// One node of a parsed YAML stream. Ids are indexes in pre-order; offsets are bytes of the text.
/// Keys of maps are nodes too: the children of a map are key, value, key, value ….
struct Node {
    NodeKind kind = NodeKind::Null;
    ScalarStyle style = ScalarStyle::Empty;
    bool inFlow = false; ///< the node itself is inside a flow collection, or is one
    bool isKey = false;
    bool explicitKey = false; ///< the entry is written with `?`
    bool verified = true; ///< the text of the range decodes to value; else the node must not be edited
    NodeId parent = NoNode;
    NodeId firstChild = NoNode;
    NodeId lastChild = NoNode;
    NodeId next = NoNode; ///< next sibling (key -> its value -> next key)
    std::uint32_t childCount = 0; ///< entries: pairs of a map, items of a sequence
    std::size_t props = 0; ///< begin including `&anchor` and `!tag`
    std::size_t begin = 0; ///< of the value itself
    std::size_t end = 0; ///< behind the value itself; block collections end behind their last entry's value
    std::size_t entryBegin = NoOffset; ///< of the entry that this node is the value of: its key, `?` or `-`
    std::size_t afterIndicator = NoOffset; ///< behind the `:` or `-` in front of the value
    int column = 0; ///< bytes from the line start to the entries of a block collection
    std::string_view value; ///< decoded scalar, or the name of the alias
    std::string_view tag; ///< resolved tag, empty if none
    std::string_view anchor; ///< name, empty if none
    NodeId aliasTarget = NoNode;

    TextRange range() const { return {begin, end}; }
};

/// A document of the stream.
struct YamlDocument {
    NodeId root = NoNode; ///< NoNode: an empty document
    std::size_t begin = 0; ///< first byte that belongs to it (behind the previous document)
    std::size_t end = 0;
    bool explicitStart = false; ///< begins with `---`
};

/// The syntax of a whole YAML stream with exact ranges. Immutable once made by the parser; views point into the tree's
/// own storage and into nothing else, so the tree may outlive the text.
class SyntaxTree {
public:
    SyntaxTree() = default;
    SyntaxTree(SyntaxTree &&) = default;
    SyntaxTree &operator=(SyntaxTree &&) = default;

    /// The source that all ranges refer to.
    std::string_view text() const { return m_text ? std::string_view(*m_text) : std::string_view(); }
    const Node &node(NodeId id) const { return m_nodes[id]; }
    std::size_t size() const { return m_nodes.size(); }
    const std::vector<YamlDocument> &documents() const { return m_documents; }

    /// The value node for a key of a map (the last one where the key stands twice), NoNode if it is not there.
    /// Keys are compared as text; use ValueTree where Kubernetes' reading of keys matters.
    NodeId child(NodeId map, std::string_view key) const;
    /// The item of a sequence, NoNode if there are fewer.
    NodeId item(NodeId sequence, std::size_t index) const;
    /// The key node of a map value, NoNode for others.
    NodeId keyOf(NodeId value) const;
    /// The innermost node (key or value) whose entry contains the offset, NoNode if none.
    NodeId nodeAt(std::size_t offset) const;

private:
    friend class TreeBuilder;
    std::vector<Node> m_nodes;
    std::vector<YamlDocument> m_documents;
    std::deque<std::string> m_strings; ///< decoded text that differs from the source
    std::shared_ptr<const std::string> m_text; ///< the source, kept for the views
};

} // namespace podwright
