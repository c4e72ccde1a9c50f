// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "yaml/syntaxtree.h"

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace podwright {

/// The comments that belong to one entry: a member of a map (known by its key node) or an item of a list. Lines without
/// indentation, `#` included; an empty line parts two groups.
struct EntryComments {
    std::vector<std::string> above;
    std::string behind; ///< at the end of its line
    std::vector<std::string> below;
};

/// Finds to which entry each comment of a document belongs, as Kubernetes' YAML encoder sees it: a group right below an
/// entry and parted from what follows is that entry's, everything else belongs to what follows.
class Comments {
public:
    Comments(std::string_view text, const SyntaxTree &tree, std::size_t document);

    /// Nothing where the entry has no comments.
    const EntryComments &of(NodeId entry) const;
    /// Groups at the head of the file that an empty line parts from the first entry.
    const std::vector<std::string> &head() const { return m_head; }
    /// Groups behind the last entry, parted from it by an empty line.
    const std::vector<std::string> &tail() const { return m_tail; }

private:
    /// A stretch of the text that is no comment: a key with its colon, a dash, a scalar, a bracket.
    struct Token {
        std::size_t begin = 0;
        std::size_t end = 0;
        NodeId entry = NoNode;
        int indent = 0; ///< column of the innermost block around it
        bool isKey = false;
        bool isDash = false;
        bool isOpeningBracket = false;
    };
    struct Line {
        std::size_t number = 0; ///< lines behind that of the token in front
        int column = 0;
        std::string_view text; ///< empty: a blank line
    };

    void collectLines(std::string_view text);
    void collect(NodeId value, NodeId entry, int indent);
    void collectFlow(const Node &node, NodeId entry, int indent);
    void collectBlockScalar(const Node &node, NodeId entry, int indent);
    void addToken(const Token &token);
    void attachGap(const Token &before, const Token *after, std::size_t end);
    void attachLines(const std::vector<Line> &lines, const Token &before, const Token *after);
    void giveHead(const std::vector<std::string> &lines, const Token *after);
    int columnOf(std::size_t offset) const;

    std::string_view m_text;
    const SyntaxTree &m_tree;
    std::vector<Token> m_tokens;
    std::unordered_map<NodeId, EntryComments> m_comments;
    std::vector<std::string> m_head;
    std::vector<std::string> m_tail;
};

} // namespace podwright
