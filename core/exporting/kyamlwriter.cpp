// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/kyamlwriter.h"

#include "exporting/comments.h"
#include "exporting/kyamlscalar.h"
#include "yaml/scalarreading.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace podwright {

namespace {

constexpr int step = 2;
constexpr int deepest = 500; ///< aliases can nest deeper than the text does

std::string blanks(int count)
{
    return std::string(static_cast<std::size_t>(count), ' ');
}

bool isMergeKey(const Node &key)
{
    return key.style == ScalarStyle::Plain && key.value == "<<" && key.tag.empty();
}

NodeId resolved(const SyntaxTree &tree, NodeId id)
{
    for (int hops = 0; hops < 64 && tree.node(id).kind == NodeKind::Alias; ++hops)
        id = tree.node(id).aliasTarget;
    return id;
}

using Members = std::vector<std::pair<NodeId, NodeId>>;

/// The members of a map with its merge keys applied: of equal keys the last one holds, in the place of the first.
void addMembers(const SyntaxTree &tree, NodeId map, Members &members, int depth)
{
    const Node &node = tree.node(resolved(tree, map));
    if (node.kind == NodeKind::Sequence && depth < deepest) {
        std::vector<NodeId> items;
        for (NodeId item = node.firstChild; item != NoNode; item = tree.node(item).next)
            items.push_back(item);
        for (auto item = items.rbegin(); item != items.rend(); ++item)
            addMembers(tree, *item, members, depth + 1);
        return;
    }
    if (node.kind != NodeKind::Map || depth >= deepest)
        return;
    for (NodeId key = node.firstChild; key != NoNode; key = tree.node(tree.node(key).next).next) {
        const NodeId value = tree.node(key).next;
        if (isMergeKey(tree.node(key))) {
            addMembers(tree, value, members, depth + 1);
            continue;
        }
        const auto same = std::find_if(members.begin(), members.end(), [&](const auto &one) {
            return tree.node(one.first).value == tree.node(key).value;
        });
        if (same != members.end())
            *same = {key, value};
        else
            members.emplace_back(key, value);
    }
}

bool hasMergeKey(const SyntaxTree &tree, const Node &map)
{
    for (NodeId key = map.firstChild; key != NoNode; key = tree.node(tree.node(key).next).next) {
        if (isMergeKey(tree.node(key)))
            return true;
    }
    return false;
}

} // namespace

std::string KyamlWriter::write()
{
    const auto &documents = m_tree.documents();
    if (std::all_of(documents.begin(), documents.end(), [](const auto &one) { return one.root == NoNode; }))
        return {};
    for (std::size_t document = 0; document < documents.size(); ++document)
        writeDocument(document);
    return std::move(m_written);
}

void KyamlWriter::writeDocument(std::size_t document)
{
    const NodeId root = m_tree.documents()[document].root;
    const Comments comments(m_text, m_tree, document);
    m_comments = &comments;
    m_written += "---\n";
    writeLines(comments.head(), 0);
    if (root != NoNode)
        writeValue(root, 0);
    m_written += '\n';
    writeLines(comments.tail(), 0);
    m_comments = nullptr;
}

void KyamlWriter::writeLines(const std::vector<std::string> &lines, int indent)
{
    for (const std::string &line : lines)
        m_written += blanks(indent) + line + '\n';
}

void KyamlWriter::writeValue(NodeId value, int indent)
{
    const Node &written = m_tree.node(value);
    const Node &node = m_tree.node(resolved(m_tree, value));
    const bool alias = written.kind == NodeKind::Alias;
    if (m_depth > deepest || node.kind == NodeKind::Alias) {
        m_written += "null";
        return;
    }
    ++m_depth;
    if (node.kind == NodeKind::Map)
        writeMap(node, alias ? indent + step : indent);
    else if (node.kind == NodeKind::Sequence)
        writeList(node, alias ? indent + step : indent);
    else
        writeScalar(node, indent);
    --m_depth;
}

void KyamlWriter::writeScalar(const Node &node, int indent)
{
    const bool plain = node.style == ScalarStyle::Plain || node.style == ScalarStyle::Empty;
    if (node.kind == NodeKind::Null && node.tag.empty()) {
        m_written += node.value;
        return;
    }
    const ReadScalar scalar = readScalar(node.value, plain, node.tag);
    switch (scalar.kind) {
    case ValueKind::String:
        m_written += kyamlString(scalar.text, indent + step);
        return;
    case ValueKind::Bool: {
        const std::string text(node.value);
        const bool common = text.size() >= 4 && (text[0] == 't' || text[0] == 'T' || text[0] == 'f' || text[0] == 'F');
        m_written += common ? text : scalar.boolean ? "true" : "false";
        return;
    }
    default:
        m_written += node.value;
    }
}

void KyamlWriter::writeMap(const Node &map, int indent)
{
    if (map.firstChild == NoNode) {
        m_written += "{}";
        return;
    }
    m_written += "{\n";
    if (hasMergeKey(m_tree, map)) {
        Members members;
        addMembers(m_tree, static_cast<NodeId>(&map - &m_tree.node(0)), members, 0);
        for (const auto &[key, value] : members)
            writeMember(key, value, indent + step);
    } else {
        for (NodeId key = map.firstChild; key != NoNode; key = m_tree.node(m_tree.node(key).next).next)
            writeMember(key, m_tree.node(key).next, indent + step);
    }
    m_written += blanks(indent) + '}';
}

void KyamlWriter::writeMember(NodeId key, NodeId value, int indent)
{
    const EntryComments &comments = m_comments->of(key);
    writeLines(comments.above, indent);
    m_written += blanks(indent) + keyText(key) + ": ";
    writeValue(value, indent);
    m_written += ',';
    if (!comments.behind.empty())
        m_written += ' ' + comments.behind;
    m_written += '\n';
    writeLines(comments.below, indent);
}

std::string KyamlWriter::keyText(NodeId id) const
{
    const Node &key = m_tree.node(resolved(m_tree, id));
    const bool plain = key.style == ScalarStyle::Plain || key.style == ScalarStyle::Empty;
    const ReadScalar scalar = readScalar(key.value, plain, key.tag);
    if (scalar.kind == ValueKind::Bool)
        return kyamlKey(scalar.boolean ? "true" : "false");
    return kyamlKey(scalar.kind == ValueKind::Null ? std::string_view(key.value) : std::string_view(scalar.text));
}

bool KyamlWriter::isCuddled(const Node &list) const
{
    for (NodeId item = list.firstChild; item != NoNode; item = m_tree.node(item).next) {
        const NodeKind kind = m_tree.node(resolved(m_tree, item)).kind;
        const EntryComments &comments = m_comments->of(item);
        if ((kind != NodeKind::Map && kind != NodeKind::Sequence) || !comments.above.empty() || !comments.behind.empty()
            || !comments.below.empty())
            return false;
    }
    return true;
}

void KyamlWriter::writeList(const Node &list, int indent)
{
    if (list.firstChild == NoNode)
        m_written += "[]";
    else if (isCuddled(list))
        writeCuddledList(list, indent);
    else
        writeOpenList(list, indent);
}

void KyamlWriter::writeCuddledList(const Node &list, int indent)
{
    m_written += '[';
    for (NodeId item = list.firstChild; item != NoNode; item = m_tree.node(item).next) {
        writeValue(item, indent);
        if (m_tree.node(item).next != NoNode)
            m_written += ", ";
    }
    m_written += ']';
}

void KyamlWriter::writeOpenList(const Node &list, int indent)
{
    m_written += "[\n";
    for (NodeId item = list.firstChild; item != NoNode; item = m_tree.node(item).next) {
        const EntryComments &comments = m_comments->of(item);
        writeLines(comments.above, indent + step);
        m_written += blanks(indent + step);
        const Node &node = m_tree.node(item);
        if (node.kind == NodeKind::Null && node.value.empty())
            m_written += "null"; // a bare comma is no item to any reader
        else
            writeValue(item, indent + step);
        m_written += ',';
        if (!comments.behind.empty())
            m_written += ' ' + comments.behind;
        m_written += '\n';
        writeLines(comments.below, indent + step);
    }
    m_written += blanks(indent) + ']';
}

} // namespace podwright
