// SPDX-License-Identifier: GPL-3.0-or-later
#include "completion/snippet.h"

#include "completion/loosereader.h"

#include <algorithm>
#include <map>

namespace podwright {

namespace {

void setAttribute(Snippet &snippet, std::string_view line)
{
    const std::size_t begin = line.find_first_not_of(' ');
    const std::size_t colon = line.find(": ");
    if (begin == std::string_view::npos || colon == std::string_view::npos)
        return;
    const std::string_view key = line.substr(begin, colon - begin);
    const std::string value(line.substr(colon + 2));
    if (key == "en")
        snippet.english = value;
    else if (key == "zh")
        snippet.chinese = value;
    else if (key == "type")
        snippet.type = value;
    else if (key == "list")
        snippet.list = value;
    else if (key == "mount")
        snippet.mountPath = value;
}

/// `${1:web}` or `$0` at the begin of the text; 0: neither.
std::size_t stopLength(std::string_view text)
{
    if (text.starts_with("$0"))
        return 2;
    const bool stop = text.size() > 4 && text.starts_with("${") && text[2] >= '1' && text[2] <= '9' && text[3] == ':';
    const std::size_t close = text.find('}');
    return stop && close != std::string_view::npos ? close + 1 : 0;
}

void takeStops(Snippet &snippet, std::string_view body)
{
    constexpr char last = '9' + 1;
    std::multimap<char, TextRange> stops;
    while (!body.empty()) {
        const std::size_t length = stopLength(body);
        if (length == 0) {
            snippet.text += body.front();
            body.remove_prefix(1);
            continue;
        }
        const std::size_t begin = snippet.text.size();
        if (length > 2)
            snippet.text += body.substr(4, length - 5);
        stops.emplace(length > 2 ? body[2] : last, TextRange{begin, snippet.text.size()});
        body.remove_prefix(length);
    }
    for (const auto &[number, range] : stops) {
        snippet.stops.push_back(range);
        snippet.stopNumbers.push_back(number - '0');
    }
}

void takeKeys(Snippet &snippet)
{
    for (std::size_t at = 0; at < snippet.text.size();) {
        const std::size_t end = std::min(snippet.text.find('\n', at), snippet.text.size());
        LooseKey key;
        if (snippet.text[at] != ' ' && !LooseReader::isDash(snippet.text, at, end)
            && LooseReader::findKey(snippet.text, at, end, key))
            snippet.keys.emplace_back(key.name);
        at = end + 1;
    }
}

} // namespace

Snippet Snippet::read(std::string name, std::string_view source)
{
    Snippet snippet;
    snippet.name = std::move(name);
    while (source.starts_with("#!")) {
        const std::size_t end = std::min(source.find('\n'), source.size());
        setAttribute(snippet, source.substr(2, end - 2));
        source.remove_prefix(std::min(end + 1, source.size()));
    }
    while (source.ends_with('\n'))
        source.remove_suffix(1);
    takeStops(snippet, source);
    takeKeys(snippet);
    return snippet;
}

} // namespace podwright
