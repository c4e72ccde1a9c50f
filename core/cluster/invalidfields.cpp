// SPDX-License-Identifier: GPL-3.0-or-later
#include "cluster/invalidfields.h"

#include "cluster/answerblocks.h"

#include <array>
#include <utility>

namespace podwright {

namespace {

constexpr std::array<std::pair<std::string_view, DiagnosticType>, 10> typeWords = {{
    {"Required value", DiagnosticType::Required},
    {"Invalid value", DiagnosticType::Invalid},
    {"Unsupported value", DiagnosticType::NotSupported},
    {"Forbidden", DiagnosticType::Forbidden},
    {"Not found", DiagnosticType::NotFound},
    {"Duplicate value", DiagnosticType::Duplicate},
    {"Too long", DiagnosticType::TooLong},
    {"Too many", DiagnosticType::TooMany},
    {"Too few", DiagnosticType::Required},
    {"Internal error", DiagnosticType::Invalid},
}};

/// `FIELD: Type: words`; the field may have colons in its keys.
ServerFinding fieldFinding(std::string_view item)
{
    ServerFinding made;
    made.message = item;
    for (std::size_t colon = item.find(": "); colon != std::string_view::npos; colon = item.find(": ", colon + 1)) {
        const std::string_view rest = item.substr(colon + 2);
        for (const auto &[word, type] : typeWords) {
            if (!rest.starts_with(word))
                continue;
            made.field = item.substr(0, colon);
            if (made.field == "<nil>")
                made.field.clear();
            made.type = type;
            made.message = rest;
            return made;
        }
    }
    return made;
}

bool isFieldPath(std::string_view text)
{
    return (text.starts_with("spec") || text.starts_with("metadata")) && text.find_first_of(" \n") == text.npos;
}

} // namespace

std::vector<ServerFinding> invalidFields(std::string_view block)
{
    std::vector<ServerFinding> found;
    const std::size_t invalid = block.find("\" is invalid: ");
    if (!block.starts_with("The ") || invalid == std::string_view::npos)
        return found;
    std::string object(block.substr(4, invalid - 4)); // Pod "web
    if (const std::size_t quote = object.find('"'); quote != std::string::npos)
        object.erase(quote, 1);
    std::string_view rest = block.substr(invalid + 14);
    if (!rest.starts_with("\n* ") && !rest.starts_with("* ")) {
        found.push_back(fieldFinding(rest));
    } else {
        rest.remove_prefix(rest.find("* ") + 2);
        for (bool more = true; more;) {
            const std::size_t next = rest.find("\n* ");
            more = next != std::string_view::npos;
            found.push_back(fieldFinding(rest.substr(0, next)));
            rest.remove_prefix(more ? next + 3 : rest.size());
        }
    }
    for (ServerFinding &one : found)
        one.object = object;
    return found;
}

std::vector<ServerFinding> strictFields(std::string_view message, Severity severity)
{
    std::vector<ServerFinding> found;
    for (const auto &[word, type] :
         {std::pair<std::string_view, DiagnosticType>("unknown field \"", DiagnosticType::Unknown),
          {"duplicate field \"", DiagnosticType::Duplicate}}) {
        for (std::size_t at = message.find(word); at != std::string_view::npos; at = message.find(word, at + 1)) {
            ServerFinding one;
            one.severity = severity;
            one.type = type;
            const std::size_t begin = at + word.size();
            // keys of labels may have quotes of their own, the server writes them with a backslash
            std::size_t end = message.find('"', begin);
            while (end != std::string_view::npos && message[end - 1] == '\\')
                end = message.find('"', end + 1);
            if (end == std::string_view::npos)
                break;
            one.field = message.substr(begin, end - begin);
            one.message = message.substr(at, end + 1 - at);
            found.push_back(std::move(one));
        }
    }
    return found;
}

std::vector<ServerFinding> undecodedFields(std::string_view message)
{
    const std::string field = between(message, "into Go struct field ", " of type");
    const std::string present = between(message, "cannot unmarshal ", " into Go");
    const std::size_t dot = field.find('.');
    if (dot == std::string::npos || present.empty())
        return {};
    ServerFinding one;
    one.type = DiagnosticType::Decode;
    one.field = field.substr(dot + 1);
    one.present = present;
    one.message = message.substr(message.find("cannot unmarshal "));
    return {one};
}

std::vector<ServerFinding> refusedByProgram(std::string_view message)
{
    constexpr std::string_view word = "ValidationError(";
    std::vector<ServerFinding> found;
    for (std::size_t at = message.find(word); at != std::string_view::npos; at = message.find(word, at + 1)) {
        const std::string_view here = message.substr(at);
        const std::string place = between(here, word, "):");
        std::string said = between(here, "): ", ", ValidationError(");
        said = said.substr(0, said.find("; if you choose to ignore"));
        const std::size_t dot = place.find('.');
        ServerFinding one;
        one.field = dot == std::string::npos ? std::string() : place.substr(dot + 1);
        one.message = said.ends_with(']') ? said.substr(0, said.size() - 1) : said;
        if (said.starts_with("unknown field")) {
            one.type = DiagnosticType::Unknown;
            one.field += (one.field.empty() ? "" : ".") + between(said, "unknown field \"", "\"");
        } else if (said.starts_with("missing required field")) {
            one.type = DiagnosticType::Required;
            one.field += (one.field.empty() ? "" : ".") + between(said, "missing required field \"", "\"");
        } else {
            one.type = DiagnosticType::Decode;
        }
        found.push_back(std::move(one));
    }
    return found;
}

std::vector<ServerFinding> warnedField(std::string_view message)
{
    const std::size_t colon = message.find(": ");
    if (colon == std::string_view::npos || !isFieldPath(message.substr(0, colon)))
        return {};
    ServerFinding one;
    one.severity = Severity::Warning;
    one.field = message.substr(0, colon);
    one.message = message.substr(colon + 2);
    return {one};
}

} // namespace podwright
