// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/itemtext.h"

#include "editing/moving.h"

#include <algorithm>

namespace podwright {

namespace {

/// The lines of a text, without their breaks.
std::vector<std::string_view> linesOf(std::string_view text)
{
    std::vector<std::string_view> lines;
    for (std::size_t begin = 0; begin <= text.size();) {
        const std::size_t end = std::min(text.find('\n', begin), text.size());
        std::string_view line = text.substr(begin, end - begin);
        if (line.ends_with('\r'))
            line.remove_suffix(1);
        lines.push_back(line);
        begin = end + 1;
    }
    return lines;
}

/// Puts lines of comments above the item that an edit inserts.
PlannedEdit withComments(PlannedEdit planned, const std::string &comments)
{
    if (comments.empty() || planned.edits.size() != 1)
        return planned;
    std::string &text = planned.edits.front().text;
    const std::size_t at = text.find_first_not_of(" \r\n");
    if (at == std::string::npos || text.substr(at, 2) != "- ")
        return planned;
    const std::size_t lineStart = at == 0 ? 0 : text.rfind('\n', at) + 1;
    if (at == 0 || lineStart == 0)
        return planned; // the line begins outside of what is inserted
    const std::string indent = text.substr(lineStart, at - lineStart);
    const std::string lineBreak = text.find("\r\n") == std::string::npos ? "\n" : "\r\n";
    std::string lines;
    std::size_t begin = 0;
    for (std::size_t end = comments.find('\n'); end != std::string::npos; end = comments.find('\n', begin)) {
        lines.append(indent).append(comments, begin, end - begin).append(lineBreak);
        begin = end + 1;
    }
    text.insert(lineStart, lines);
    return planned;
}

} // namespace

std::string withoutCommonIndent(std::string_view text)
{
    const auto lines = linesOf(text);
    std::size_t common = std::string_view::npos;
    for (const std::string_view line : lines)
        common = std::min(common, line.find_first_not_of(' '));
    std::string result;
    for (const std::string_view line : lines) {
        result += line.substr(std::min(common == std::string_view::npos ? 0 : common, line.size()));
        result += '\n';
    }
    result.pop_back();
    return result;
}

std::vector<ItemText> itemTexts(const PlanContext &context, NodeId list)
{
    std::vector<ItemText> items;
    const bool inFlow = context.node(list).inFlow;
    for (NodeId id = context.node(list).firstChild; id != NoNode; id = context.node(id).next) {
        const Node &node = context.node(id);
        ItemText item{std::string(context.text.substr(node.begin, node.end - node.begin)), {}};
        if (const auto lines = inFlow ? std::nullopt : Moving(context).entryText(id)) {
            const std::size_t dash = lines->starts_with('-') ? 0 : lines->find("\n-") + 1;
            item.comments = lines->substr(0, dash);
            item.yaml = withoutCommonIndent(' ' + lines->substr(dash + 1));
        }
        items.push_back(std::move(item));
    }
    return items;
}

PlannedEdit insertItemText(const EditPlanner &planner, const Path &list, const ItemText &item,
                           std::optional<std::size_t> index)
{
    return withComments(planner.insertYaml(list, item.yaml, index), item.comments);
}

} // namespace podwright
