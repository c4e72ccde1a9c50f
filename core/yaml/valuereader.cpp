// SPDX-License-Identifier: GPL-3.0-or-later
#include "yaml/valuereader.h"

#include "yaml/scalarreading.h"

namespace podwright {

namespace {

/// More values than this out of aliases is an attack or a mistake, not a manifest.
constexpr std::size_t mostExpandedValues = 400'000;

/// Whether a plain scalar is a string for certain, told at a glance: false says nothing.
bool isPlainlyString(std::string_view value)
{
    constexpr std::size_t longestWord = 5; // "false"; numbers and infinity begin otherwise
    if (value.size() <= longestWord)
        return false;
    const char c = value.front();
    return !(c >= '0' && c <= '9') && c != '-' && c != '+' && c != '.';
}

} // namespace

void ValueReader::read(std::size_t document)
{
    const NodeId root = m_syntax.documents()[document].root;
    m_tree.m_values.reserve(root == NoNode ? 1 : m_syntax.size() / 2 + 16);
    if (root != NoNode)
        readNode(root, NoValue, {}, NoNode, Provenance::Own);
}

void ValueReader::fault(ReadingFault::Code code, NodeId node, ValueId map, std::string_view text, bool strictOnly)
{
    m_tree.m_faults.push_back({code, strictOnly, node, map, std::string(text)});
}

NodeId ValueReader::resolve(NodeId node) const
{
    for (int hops = 0; hops < 64 && m_syntax.node(node).kind == NodeKind::Alias; ++hops)
        node = m_syntax.node(node).aliasTarget;
    return node;
}

void ValueReader::readNode(NodeId id, ValueId parent, std::string_view key, NodeId keyNode, Provenance provenance)
{
    const NodeId written = id;
    if (m_syntax.node(id).kind == NodeKind::Alias) {
        id = resolve(id);
        if (provenance == Provenance::Own)
            provenance = Provenance::Alias;
    }
    if (provenance != Provenance::Own && ++m_expanded > mostExpandedValues) {
        if (!m_exhausted)
            fault(ReadingFault::Code::TooManyAliases, written, parent, {});
        m_exhausted = true;
        return;
    }
    const Node &node = m_syntax.node(id);
    Value value;
    value.key = key;
    value.keyNode = keyNode;
    value.node = written;
    value.provenance = provenance;
    if (node.kind == NodeKind::Scalar || node.kind == NodeKind::Null)
        readScalar(value, id);
    else
        value.kind = node.kind == NodeKind::Map ? ValueKind::Map : ValueKind::List;
    const ValueId made = m_tree.append(parent, value);
    if (node.kind == NodeKind::Map) {
        readMap(id, made, provenance);
    } else if (node.kind == NodeKind::Sequence) {
        for (NodeId item = node.firstChild; item != NoNode; item = m_syntax.node(item).next)
            readNode(item, made, {}, NoNode, provenance);
    }
}

void ValueReader::readScalar(Value &value, NodeId id)
{
    const Node &node = m_syntax.node(id);
    if (node.kind == NodeKind::Null && node.tag.empty()) {
        value.kind = ValueKind::Null;
        return;
    }
    const bool plain = node.style == ScalarStyle::Plain || node.style == ScalarStyle::Empty;
    if (node.tag.empty() && (!plain || isPlainlyString(node.value))) {
        value.kind = ValueKind::String;
        value.text = node.value;
        return;
    }
    ReadScalar scalar = podwright::readScalar(node.value, plain, node.tag);
    if (scalar.infinite)
        fault(ReadingFault::Code::InfiniteNumber, id, NoValue, node.value);
    if (scalar.badTag)
        fault(ReadingFault::Code::BadTagValue, id, NoValue, node.value);
    value.kind = scalar.kind;
    value.boolean = scalar.boolean;
    value.integer = scalar.integer;
    value.number = scalar.number;
    value.text = scalar.text == node.value ? node.value : m_tree.keep(std::move(scalar.text));
}

/// The text that a key has as JSON; false for keys that cannot be one.
bool ValueReader::readKey(NodeId id, std::string_view &text)
{
    const Node &node = m_syntax.node(resolve(id));
    if (node.kind == NodeKind::Map || node.kind == NodeKind::Sequence) {
        fault(ReadingFault::Code::CollectionKey, id, NoValue, {});
        return false;
    }
    Value value;
    readScalar(value, resolve(id));
    if (value.kind == ValueKind::Null) {
        fault(ReadingFault::Code::NullKey, id, NoValue, {});
        return false;
    }
    text = value.kind == ValueKind::Bool ? (value.boolean ? "true" : "false") : value.text;
    return true;
}

void ValueReader::readMap(NodeId id, ValueId map, Provenance provenance)
{
    for (NodeId key = m_syntax.node(id).firstChild; key != NoNode;) {
        const NodeId value = m_syntax.node(key).next;
        if (value == NoNode)
            return;
        const Node &keyNode = m_syntax.node(key);
        if (keyNode.style == ScalarStyle::Plain && keyNode.value == "<<" && keyNode.tag.empty())
            merge(value, map);
        else
            readEntry(key, value, map, provenance);
        key = m_syntax.node(value).next;
    }
}

/// The last of equal keys wins; strict reading refuses the second one.
void ValueReader::readEntry(NodeId key, NodeId value, ValueId map, Provenance provenance)
{
    std::string_view text;
    if (!readKey(key, text))
        return;
    const ValueRef present = m_tree.ref(map)[text];
    if (present) {
        fault(ReadingFault::Code::DuplicateKey, key, map, text, true);
        m_tree.detach(present.id());
    }
    readNode(value, map, text, key, provenance);
}

void ValueReader::merge(NodeId value, ValueId map)
{
    const NodeId source = resolve(value);
    const Node &node = m_syntax.node(source);
    if (node.kind == NodeKind::Map) {
        mergeMap(source, map);
        return;
    }
    if (node.kind != NodeKind::Sequence) {
        // goyaml: "map merge requires map or sequence of maps as the value"; a scalar leaves "<<" an ordinary key
        readNode(value, map, "<<", NoNode, Provenance::Own);
        return;
    }
    // the first of the list wins: go from the last to the first
    std::vector<NodeId> sources;
    for (NodeId item = node.firstChild; item != NoNode; item = m_syntax.node(item).next)
        sources.push_back(resolve(item));
    for (auto item = sources.rbegin(); item != sources.rend(); ++item) {
        if (m_syntax.node(*item).kind == NodeKind::Map)
            mergeMap(*item, map);
    }
}

/// A merge overrides what stands before it, as goyaml.v2 does; strict reading refuses the overlap.
void ValueReader::mergeMap(NodeId source, ValueId map)
{
    for (NodeId key = m_syntax.node(source).firstChild; key != NoNode;) {
        const NodeId value = m_syntax.node(key).next;
        if (value == NoNode)
            return;
        const Node &keyNode = m_syntax.node(key);
        std::string_view text;
        if (keyNode.style == ScalarStyle::Plain && keyNode.value == "<<" && keyNode.tag.empty()) {
            merge(value, map);
        } else if (readKey(key, text)) {
            if (const ValueRef present = m_tree.ref(map)[text]) {
                fault(ReadingFault::Code::DuplicateKey, key, map, text, true);
                m_tree.detach(present.id());
            }
            readNode(value, map, text, key, Provenance::Merge);
        }
        key = m_syntax.node(value).next;
    }
}

} // namespace podwright
