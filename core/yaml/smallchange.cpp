// SPDX-License-Identifier: GPL-3.0-or-later
#include "yaml/smallchange.h"

#include <algorithm>

namespace podwright {

namespace {

bool isLetterOrDigit(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

/// Whether a text is a plain scalar wherever one may stand in a block collection, and no null.
bool isPlainAnywhere(std::string_view text)
{
    constexpr std::string_view nulls[] = {"null", "Null", "NULL"};
    constexpr std::string_view signs = "/._-:";
    if (text.empty() || !isLetterOrDigit(text.front()) || text.back() == ':')
        return false;
    return std::all_of(text.begin(), text.end(),
                       [&](char c) { return isLetterOrDigit(c) || signs.find(c) != std::string_view::npos; })
        && std::find(std::begin(nulls), std::end(nulls), text) == std::end(nulls);
}

/// Whether the node is a scalar of which all that is known follows from its text.
bool isSimple(const SyntaxTree &tree, const Node &node)
{
    return node.kind == NodeKind::Scalar && node.style == ScalarStyle::Plain && !node.inFlow && node.verified
        && node.parent != NoNode && node.tag.empty() && node.anchor.empty() && node.props == node.begin
        && node.value.data() == tree.text().data() + node.begin && isPlainAnywhere(node.value);
}

/// The node at an offset; of an entry of a map its key, where the offset is not in the value.
NodeId scalarAt(const SyntaxTree &tree, std::size_t offset)
{
    const NodeId id = tree.nodeAt(offset);
    if (id == NoNode || offset >= tree.node(id).props || tree.node(id).parent == NoNode)
        return id;
    for (NodeId key = tree.node(tree.node(id).parent).firstChild; key != NoNode; key = tree.node(key).next) {
        if (tree.node(key).next == id && tree.node(key).isKey)
            return key;
    }
    return id;
}

bool isBlank(std::string_view text)
{
    return text.find_first_not_of(' ') == std::string_view::npos;
}

/// Whether an offset stands on a line of blanks, or at the end of one, that no scalar takes for a part of itself.
bool isBetweenNodes(const SyntaxTree &tree, std::size_t offset)
{
    const std::string_view text = tree.text();
    const std::size_t before = offset == 0 ? std::string_view::npos : text.rfind('\n', offset - 1);
    const std::size_t begin = before == std::string_view::npos ? 0 : before + 1;
    const std::size_t end = std::min(text.find('\n', offset), text.size());
    if (!isBlank(text.substr(begin, end - begin)))
        return false;
    for (NodeId id = 0; id < tree.size(); ++id) {
        const Node &node = tree.node(id);
        const bool isBlock = node.style == ScalarStyle::Literal || node.style == ScalarStyle::Folded;
        const bool isHere = node.kind == NodeKind::Scalar && node.props <= end && node.end >= begin;
        const bool mayTakeMore = isBlock && node.begin < begin; // of the lines of blanks behind it
        if (isHere || mayTakeMore)
            return false;
    }
    return true;
}

} // namespace

std::optional<SmallChange> smallChange(const SyntaxTree &from, std::size_t document, std::string_view now)
{
    const YamlDocument &earlier = from.documents()[document];
    const std::string_view before = from.text().substr(earlier.begin, earlier.end - earlier.begin);
    const std::size_t shorter = std::min(before.size(), now.size());
    const auto same = static_cast<std::size_t>(
        std::mismatch(before.begin(), before.begin() + static_cast<std::ptrdiff_t>(shorter), now.begin()).first
        - before.begin());
    std::size_t sameEnd = 0;
    while (sameEnd < shorter - same && before[before.size() - 1 - sameEnd] == now[now.size() - 1 - sameEnd])
        ++sameEnd;
    const TextRange changed{earlier.begin + same, earlier.end - sameEnd};
    const auto by = static_cast<std::ptrdiff_t>(now.size()) - static_cast<std::ptrdiff_t>(before.size());
    if (isBlank(before.substr(same, changed.length())) && isBlank(now.substr(same, now.size() - sameEnd - same)))
        return isBetweenNodes(from, changed.begin) ? std::optional(SmallChange{NoNode, changed.begin, by})
                                                   : std::nullopt;
    const NodeId id = scalarAt(from, changed.begin);
    if (id == NoNode)
        return std::nullopt;
    const Node &node = from.node(id);
    if (!isSimple(from, node) || changed.begin < node.begin || changed.end > node.end)
        return std::nullopt;
    constexpr std::ptrdiff_t longestKey = 1000; // YAML allows 1024 characters up to the colon
    const auto length = static_cast<std::ptrdiff_t>(node.end - node.begin) + by;
    if (node.isKey && length > longestKey)
        return std::nullopt;
    if (length <= 0 || !isPlainAnywhere(now.substr(node.begin - earlier.begin, static_cast<std::size_t>(length))))
        return std::nullopt;
    return SmallChange{id, node.begin, by};
}

} // namespace podwright
