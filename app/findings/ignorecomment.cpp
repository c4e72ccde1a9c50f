// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings/ignorecomment.h"

#include "editing/documentdata.h"
#include "text/lineindex.h"
#include "yaml/parser.h"

#include <algorithm>

namespace podwright {

namespace {

bool saysTheSame(std::string_view before, std::string_view after)
{
    const ParseResult left = parseYaml(before);
    const ParseResult right = parseYaml(after);
    const std::size_t count = left.tree.documents().size();
    if (!left.ok() || !right.ok() || right.tree.documents().size() != count)
        return false;
    for (std::size_t document = 0; document < count; ++document) {
        const ValueTree one = ValueTree::read(left.tree, document);
        const ValueTree other = ValueTree::read(right.tree, document);
        if (!sameData(dataOf(one.root()), dataOf(other.root())))
            return false;
    }
    return true;
}

} // namespace

std::optional<EditList> ignoreComment(std::string_view text, std::size_t offset, std::string_view rule,
                                      std::string_view reason)
{
    const LineIndex lines(text);
    const int line = lines.lineOf(std::min(offset, text.size()));
    const std::size_t begin = lines.lineStart(line);
    const std::size_t end = lines.lineEnd(line);
    const std::string_view content = text.substr(begin, end - begin);
    const std::size_t indent = std::min(content.find_first_not_of(' '), content.size());
    const bool windows = text.substr(end, 2) == "\r\n";
    std::string comment(indent, ' ');
    comment.append("# podwright: ignore ").append(rule);
    if (!reason.empty())
        comment.append(" ").append(reason);
    std::replace(comment.begin(), comment.end(), '\n', ' ');
    comment.append(windows ? "\r\n" : "\n");
    EditList edits{{{begin, begin}, comment}};
    if (!saysTheSame(text, applyEdits(text, edits)))
        return std::nullopt;
    return edits;
}

} // namespace podwright
