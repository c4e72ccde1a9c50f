// SPDX-License-Identifier: GPL-3.0-or-later
#include "cluster/podsecuritywords.h"

#include <cctype>
#include <string>

namespace podwright {

namespace {

/// The names in quotes behind a word: `containers "a", "b" must …`.
std::vector<std::string> namesBehind(std::string_view text, std::string_view word)
{
    std::vector<std::string> names;
    std::size_t at = text.find(word);
    if (at == std::string_view::npos)
        return names;
    at = text.find_first_of(" \"", at + word.size() - 1);
    while (at != std::string_view::npos && at < text.size()) {
        if (text[at] == ' ' || text[at] == ',' || text.substr(at).starts_with("and ")) {
            at += text[at] == 'a' ? 4 : 1;
            continue;
        }
        const std::size_t end = text[at] == '"' ? text.find('"', at + 1) : std::string_view::npos;
        if (end == std::string_view::npos)
            break;
        names.emplace_back(text.substr(at + 1, end - at - 1));
        at = end + 1;
    }
    return names;
}

/// `securityContext.capabilities.drop=["ALL"]`: the field of it.
std::string fieldNamed(std::string_view words)
{
    const std::size_t begin = words.find("securityContext");
    if (begin == std::string_view::npos)
        return {};
    std::size_t end = begin;
    while (end < words.size() && (std::isalnum(static_cast<unsigned char>(words[end])) || words[end] == '.'))
        ++end;
    std::string field(words.substr(begin, end - begin));
    while (field.ends_with('.'))
        field.pop_back();
    return '.' + field;
}

/// Of `hostNetwork=true, hostPID=true`, or of an item that names neither container nor volume.
std::vector<std::string> fieldsOfPod(std::string_view words)
{
    std::vector<std::string> fields;
    for (const char *one : {"hostNetwork", "hostPID", "hostIPC", "hostUsers"}) {
        if (words.find(one) != std::string_view::npos)
            fields.push_back(std::string("spec.") + one);
    }
    if (fields.empty())
        fields.push_back("spec" + fieldNamed(words));
    return fields;
}

std::vector<std::string> fieldsOf(std::string_view words)
{
    std::vector<std::string> fields;
    std::string field = fieldNamed(words);
    if (words.find("hostPort") != std::string_view::npos)
        field = ".ports";
    for (const std::string &name : namesBehind(words, "container"))
        fields.push_back("spec.containers[name=" + name + ']' + field);
    for (const std::string &name : namesBehind(words, "volume"))
        fields.push_back("spec.volumes[name=" + name + ']');
    return fields.empty() ? fieldsOfPod(words) : fields;
}

/// The end of an item: its closing parenthesis, or the next comma where it has none.
std::size_t endOfItem(std::string_view text, std::size_t at)
{
    int depth = 0;
    bool quoted = false;
    for (; at < text.size(); ++at) {
        if (text[at] == '"')
            quoted = !quoted;
        if (quoted)
            continue;
        if (text[at] == '(')
            ++depth;
        else if (text[at] == ')')
            --depth;
        else if (text[at] == ',' && depth <= 0)
            return at;
    }
    return text.size();
}

} // namespace

std::vector<ServerFinding> podSecurityWords(std::string_view message, Severity severity)
{
    std::vector<ServerFinding> found;
    const std::size_t start = message.find("violate");
    const std::size_t quote = start == std::string_view::npos ? start : message.find("PodSecurity \"", start);
    const std::size_t colon = quote == std::string_view::npos ? quote : message.find("\": ", quote);
    if (colon == std::string_view::npos)
        return found;
    const std::string_view items = message.substr(colon + 3);
    for (std::size_t at = 0; at < items.size();) {
        const std::size_t end = endOfItem(items, at);
        const std::string_view item = items.substr(at, end - at);
        const std::size_t open = item.find('(');
        for (std::string &field : fieldsOf(open == std::string_view::npos ? item : item.substr(open))) {
            ServerFinding one;
            one.severity = severity;
            one.type = DiagnosticType::Forbidden;
            one.field = std::move(field);
            one.message = item;
            one.inPod = true;
            found.push_back(std::move(one));
        }
        at = end + 1;
        while (at < items.size() && items[at] == ' ')
            ++at;
    }
    return found;
}

} // namespace podwright
