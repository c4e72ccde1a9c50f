// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "yaml/smallchange.h"
#include "yaml/syntaxerror.h"
#include "yaml/syntaxtree.h"
#include "yaml/yamlevents.h"

#include <map>
#include <memory>
#include <string>
#include <vector>

namespace podwright {

/// Makes the tree: walks the text and the events of each document in lockstep. The events decide what is there, the
/// text where it is; what the two do not agree on is an error, never a guess. It refuses what libyaml refuses and
/// yaml-cpp lets pass.
class TreeBuilder {
public:
    explicit TreeBuilder(std::string text);

    std::string_view text() const { return *m_tree.m_text; }
    /// Adds the document in [begin, end) with the events of that part of the text. An error: no document is added.
    bool addDocument(std::size_t begin, std::size_t end, std::vector<YamlEvent> events, SyntaxError *error);
    /// Adds a document of an earlier tree, whose bytes stand at `begin` of this text, but for the change.
    void copyDocument(const SyntaxTree &from, std::size_t index, std::size_t begin, const SmallChange &change = {});
    SyntaxTree take() { return std::move(m_tree); }

private:
    enum class Place { Root, BlockKey, BlockValue, BlockItem, FlowKey, FlowValue, FlowItem };
    struct Mismatch { };

    NodeId parseNode(Place place, NodeId parent);
    void parseProperties(Node &node, bool blockCollection);
    void parseNull(Node &node, Place place);
    void parseAlias(Node &node);
    void parseScalar(Node &node, Place place);
    void parsePlain(Node &node, YamlEvent &event, bool inFlow);
    void parseQuotedOrBlock(Node &node, YamlEvent &event);
    void parseBlockMap(NodeId id);
    void parseBlockSequence(NodeId id);
    void parseFlowMap(NodeId id);
    void parseFlowSequence(NodeId id);
    void parsePair(NodeId id, bool flow);
    void finishCollection(NodeId id, std::size_t end);
    void checkKey(NodeId key) const;

    void skipTrivia(bool inFlow, bool simpleKeyAllowed);
    void skipDocumentHead();
    void checkDocumentEnd();
    bool startsNode(Place place) const;
    NodeId addNode(NodeId parent);
    void link(NodeId parent, NodeId child);
    void setValue(Node &node, std::string &&value, TextRange raw);
    char at(std::size_t offset) const { return offset < m_end ? m_source[offset] : '\0'; }
    bool isBlankOrEnd(std::size_t offset) const;
    int columnOf(std::size_t offset) const;
    std::size_t lineEndOf(std::size_t offset) const;
    bool sameLine(std::size_t first, std::size_t second) const;
    const YamlEvent &event() const;
    [[noreturn]] void fail(SyntaxErrorCode code, std::size_t begin, std::size_t end, std::string argument = {});

    SyntaxTree m_tree;
    std::string_view m_source;
    std::vector<YamlEvent> m_events;
    std::size_t m_event = 0;
    std::size_t m_pos = 0;
    std::size_t m_end = 0;
    int m_blockColumn = -1; ///< of the innermost block collection
    int m_flowDepth = 0;
    std::map<std::size_t, NodeId> m_anchors;
    SyntaxError m_error;
};

} // namespace podwright
