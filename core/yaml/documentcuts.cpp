// SPDX-License-Identifier: GPL-3.0-or-later
#include "yaml/documentcuts.h"

#include <algorithm>

namespace podwright {

namespace {

bool isMark(std::string_view text, std::size_t offset, std::string_view mark = "---")
{
    if (text.substr(offset, 3) != mark)
        return false;
    return offset + 3 >= text.size() || text[offset + 3] == ' ' || text[offset + 3] == '\t' || text[offset + 3] == '\n'
        || text[offset + 3] == '\r';
}

/// Nothing but directives, comments and blank lines: it belongs to the document behind it.
bool isHead(std::string_view part)
{
    for (std::size_t at = 0; at < part.size();) {
        const std::size_t end = part.find('\n', at);
        const auto line = part.substr(at, end == std::string_view::npos ? end : end - at);
        const std::size_t first = line.find_first_not_of(" \t\r");
        if (first != std::string_view::npos && line[first] != '#' && line[0] != '%')
            return false;
        at = end == std::string_view::npos ? part.size() : end + 1;
    }
    return true;
}

} // namespace

std::vector<TextRange> cutDocuments(std::string_view text)
{
    std::vector<TextRange> parts;
    std::size_t begin = 0;
    for (std::size_t at = text.find('\n'); at != std::string_view::npos; at = text.find('\n', at + 1)) {
        if (!isMark(text, at + 1) || isHead(text.substr(begin, at + 1 - begin)))
            continue;
        parts.push_back({begin, at + 1});
        begin = at + 1;
    }
    parts.push_back({begin, text.size()});
    return parts;
}

std::size_t firstDocumentLength(std::string_view text)
{
    bool begun = false;
    for (std::size_t at = 0; at < text.size();) {
        const bool starts = isMark(text, at);
        if (isMark(text, at, "...") || (starts && begun))
            return at;
        const std::size_t end = std::min(text.find('\n', at), text.size());
        begun = begun || starts || !isHead(text.substr(at, end - at));
        at = end + 1;
    }
    return text.size();
}

} // namespace podwright
