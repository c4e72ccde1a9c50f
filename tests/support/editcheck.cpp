// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/editcheck.h"

#include "editing/documentdata.h"

#include <algorithm>

namespace podwright {

namespace {

using Kind = TriedEdit::Kind;

/// The generator numbers its comments, so each is there once.
std::vector<std::string> commentsOf(std::string_view text)
{
    std::vector<std::string> found;
    for (const std::string_view mark : {"# note ", "# comment "}) {
        for (std::size_t at = text.find(mark); at != std::string_view::npos; at = text.find(mark, at + 1)) {
            const std::size_t number = at + mark.size();
            found.emplace_back(text.substr(at, text.find_first_not_of("0123456789", number) - at));
        }
    }
    std::sort(found.begin(), found.end());
    return found;
}

/// The entry's own lines: from the comments directly above it in its column to the end of its last line.
TextRange ownLines(const std::string &text, const SyntaxTree &tree, NodeId id)
{
    const Node &node = tree.node(id);
    const std::size_t entry = node.entryBegin == NoOffset ? node.props : node.entryBegin;
    const auto startOf = [&](std::size_t at) { return at == 0 ? 0 : text.rfind('\n', at - 1) + 1; };
    TextRange lines{startOf(entry), std::min(text.find('\n', node.end), text.size() - 1) + 1};
    const std::string lead = std::string(entry - lines.begin, ' ') + '#';
    while (lines.begin > 0 && text.compare(startOf(lines.begin - 1), lead.size(), lead) == 0)
        lines.begin = startOf(lines.begin - 1);
    return lines;
}

bool isRemoval(Kind kind)
{
    return kind == Kind::Remove || kind == Kind::Prune;
}

/// The lines that the edit may touch.
TextRange mayTouch(const std::string &text, const SyntaxTree &tree, const TriedEdit &edit)
{
    NodeId node = edit.node;
    const bool only = tree.node(tree.node(node).parent).childCount == 1;
    if (edit.kind == Kind::MoveEntry)
        node = tree.node(tree.node(node).parent).parent;
    while (isRemoval(edit.kind) && only && tree.node(node).parent != NoNode
           && tree.node(tree.node(node).parent).childCount == 1)
        node = tree.node(node).parent;
    if (isRemoval(edit.kind) && only && tree.node(node).parent != NoNode)
        node = tree.node(node).parent;
    if (tree.node(node).parent == NoNode) {
        const YamlDocument &document = tree.documents()[edit.document];
        return {document.begin, document.end};
    }
    TextRange lines = ownLines(text, tree, node);
    // the comma in front of a removed flow entry goes, too
    const Node &parent = tree.node(tree.node(node).parent);
    for (NodeId id = parent.firstChild; parent.inFlow && tree.node(id).begin < lines.begin; id = tree.node(id).next) {
        if (!tree.node(id).isKey && tree.node(tree.node(id).next).begin >= lines.begin)
            lines.begin = tree.node(id).end;
    }
    return lines;
}

std::string localityFault(const std::string &text, const SyntaxTree &tree, const TriedEdit &edit, const EditList &edits)
{
    const TextRange zone = mayTouch(text, tree, edit);
    const bool wholeEnd = text.ends_with('\n');
    for (const TextEdit &change : edits) {
        const bool breakInFront = !wholeEnd && zone.end == text.size() && change.range.begin + 2 >= zone.begin;
        const bool pulledUp = isRemoval(edit.kind) && change.range.end <= text.find_first_not_of(" \r\n", zone.end);
        if ((change.range.begin < zone.begin && !breakInFront) || (change.range.end > zone.end && !pulledUp))
            return "bytes outside the entry's own lines were touched";
    }
    return {};
}

std::string commentFault(const std::string &text, const std::string &edited, const SyntaxTree &tree,
                         const TriedEdit &edit)
{
    std::vector<std::string> before = commentsOf(text);
    const std::vector<std::string> after = commentsOf(edited);
    if (std::adjacent_find(after.begin(), after.end()) != after.end())
        return "a comment was doubled";
    const bool collection = tree.node(edit.node).firstChild != NoNode;
    const bool replaced =
        collection && (edit.kind == Kind::Set || edit.kind == Kind::SetMap || edit.kind == Kind::Member);
    if (replaced || isRemoval(edit.kind)) { // comments inside go with the entry
        const TextRange zone = mayTouch(text, tree, edit);
        for (const std::string &gone : commentsOf(std::string_view(text).substr(zone.begin, zone.length())))
            std::erase(before, gone);
    }
    return std::includes(after.begin(), after.end(), before.begin(), before.end()) ? "" : "a comment was lost";
}

std::string bytesFault(const std::string &text, const std::string &edited, const SyntaxTree &tree,
                       const TriedEdit &edit, const EditList &edits)
{
    std::size_t last = 0;
    const YamlDocument &document = tree.documents()[edit.document];
    for (const TextEdit &change : edits) {
        if (change.range.begin < last || change.range.end < change.range.begin)
            return "edits overlap or are not sorted";
        if (change.range.begin < document.begin || change.range.end > document.end)
            return "another document was touched";
        last = change.range.end;
    }
    if (applyEdits(edited, invertEdits(text, edits)) != text)
        return "undo does not restore the bytes";
    if (minimiseEdits(text, edits).empty() != edits.empty())
        return "an edit that changes nothing";
    const bool crlf = text.find("\r\n") != std::string::npos;
    for (std::size_t at = edited.find('\n'); at != std::string::npos; at = edited.find('\n', at + 1)) {
        if ((at > 0 && edited[at - 1] == '\r') != crlf)
            return "a line ends in another way than its neighbours";
    }
    if (edited.find('\t') != std::string::npos)
        return "a tab came in";
    // a blank line in front of what was removed at the end is the last line then; a block scalar may need the break
    const bool mayChange = text.find('|') != std::string::npos || text.find("\n\n") != std::string::npos
        || text.find("\n\r\n") != std::string::npos;
    if (!mayChange && text.ends_with('\n') != edited.ends_with('\n'))
        return "the last line break changed";
    return {};
}

std::string dataFault(const SyntaxTree &before, const SyntaxTree &after, const TriedEdit &edit)
{
    if (after.documents().size() != before.documents().size())
        return "the number of documents changed";
    for (std::size_t index = 0; index < after.documents().size(); ++index) {
        const NewValue old = dataOf(ValueTree::read(before, index).root());
        const NewValue now = dataOf(ValueTree::read(after, index).root());
        if (index != edit.document) {
            if (!(old == now))
                return "another document changed";
            continue;
        }
        const NewValue meant = intendedData(old, before, edit);
        if (!(sortedKeys(now) == sortedKeys(meant)))
            return "the data is not what was meant";
        if (edit.kind != Kind::MoveEntry && edit.kind != Kind::InsertKey && edit.kind != Kind::SetMap
            && edit.kind != Kind::Member && !(now == meant))
            return "the order of keys changed";
    }
    return {};
}

bool repeats(Kind kind)
{
    return kind == Kind::Set || kind == Kind::SetMap || kind == Kind::InsertKey;
}

} // namespace

EditOutcome tryEdit(const std::string &text, const TriedEdit &edit)
{
    const ParseResult parsed = parseYaml(text);
    const SyntaxTree &tree = parsed.tree;
    if (!parsed.ok() || edit.node >= tree.size() || !edit.fits(tree))
        return {};
    if (!ValueTree::read(tree, edit.document).faults().empty()) // a shrunk text may have lost its sense
        return {};
    const PlannedEdit planned = planOf(EditPlanner(text, tree, edit.document), tree, edit);
    if (!planned.ok())
        return {planned.edits.empty() ? "" : "a refusal with edits", false, planned.refusal};
    const std::string edited = applyEdits(text, planned.edits);
    EditOutcome outcome{{}, !planned.edits.empty(), EditRefusal::None};
    const ParseResult after = parseYaml(edited);
    if (!after.ok())
        outcome.fault = "the outcome does not parse";
    if (outcome.fault.empty())
        outcome.fault = dataFault(tree, after.tree, edit);
    if (outcome.fault.empty())
        outcome.fault = bytesFault(text, edited, tree, edit, planned.edits);
    if (outcome.fault.empty())
        outcome.fault = localityFault(text, tree, edit, planned.edits);
    if (outcome.fault.empty())
        outcome.fault = commentFault(text, edited, tree, edit);
    if (outcome.fault.empty() && repeats(edit.kind)) {
        TriedEdit again = edit;
        const Path path = pathOfNode(tree, edit.node);
        NodeId node = after.tree.documents()[edit.document].root;
        for (const PathStep &step : path.steps())
            node =
                step.kind == PathStep::Kind::Key ? after.tree.child(node, step.key) : after.tree.item(node, step.index);
        again.node = node;
        const PlannedEdit second = planOf(EditPlanner(edited, after.tree, edit.document), after.tree, again);
        if (!second.ok() || !second.edits.empty())
            outcome.fault = "the same edit again is not nothing";
    }
    return outcome;
}

std::string shrinkEdit(std::string text, TriedEdit &edit, const std::string &fault)
{
    const auto faultyIn = [&](const std::string &smaller) {
        const ParseResult parsed = parseYaml(smaller);
        if (!parsed.ok() || parsed.tree.documents().size() != 1)
            return false;
        for (NodeId node = 0; node < parsed.tree.size(); ++node) {
            TriedEdit moved = edit;
            moved.node = node;
            moved.document = 0;
            if (moved.fits(parsed.tree) && tryEdit(smaller, moved).fault == fault) {
                edit = moved;
                return true;
            }
        }
        return false;
    };
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size() - 1) + 1;
        std::string without = text;
        without.erase(at, end - at);
        if (faultyIn(without)) {
            text = std::move(without);
            at = 0;
        } else {
            at = end;
        }
    }
    return text;
}

} // namespace podwright
