// SPDX-License-Identifier: GPL-3.0-or-later
#include "cluster/answerblocks.h"

#include <array>
#include <cctype>

namespace podwright {

namespace {

constexpr std::size_t longestAnswer = 256 << 10; // more is no message any more

/// `E1126 03:36:52.433961   24220 memcache.go:265] …`
bool isLogLine(std::string_view line)
{
    if (line.size() < 6 || std::string_view("EWIF").find(line[0]) == std::string_view::npos || line[5] != ' ')
        return false;
    for (std::size_t at = 1; at < 5; ++at) {
        if (!std::isdigit(static_cast<unsigned char>(line[at])))
            return false;
    }
    return true;
}

bool beginsBlock(std::string_view line)
{
    constexpr std::array<std::string_view, 9> beginnings = {"Warning: ",
                                                            "Error from server",
                                                            "error: ",
                                                            "Error: ",
                                                            "Unable to ",
                                                            "The connection to the server ",
                                                            "Error in configuration",
                                                            "Please enter ",
                                                            "invalid character "};
    for (const std::string_view one : beginnings) {
        if (line.starts_with(one))
            return true;
    }
    return line.starts_with("The ") && line.find(" is invalid") != std::string_view::npos;
}

std::string_view withoutEnd(std::string_view text)
{
    while (!text.empty() && std::isspace(static_cast<unsigned char>(text.back())))
        text.remove_suffix(1);
    return text;
}

/// Leaves out `WORD "NAME": ` in front, if it is there.
bool skipQuoted(std::string_view &text, std::string_view word)
{
    if (!text.starts_with(word))
        return false;
    const std::size_t end = text.find("\": ", word.size());
    if (end == std::string_view::npos)
        return false;
    text.remove_prefix(end + 3);
    return true;
}

} // namespace

std::string between(std::string_view text, std::string_view before, std::string_view after)
{
    const std::size_t found = text.find(before);
    if (found == std::string_view::npos)
        return {};
    text.remove_prefix(found + before.size());
    return std::string(text.substr(0, after.empty() ? text.size() : text.find(after)));
}

std::vector<AnswerBlock> answerBlocks(std::string_view errors)
{
    errors = errors.substr(0, longestAnswer);
    std::vector<AnswerBlock> blocks;
    bool inLog = false;
    while (!errors.empty()) {
        const std::size_t end = errors.find('\n');
        std::string_view line = errors.substr(0, end);
        errors.remove_prefix(end == std::string_view::npos ? errors.size() : end + 1);
        if (line.ends_with('\r'))
            line.remove_suffix(1);
        const bool begins = beginsBlock(line);
        if (isLogLine(line) || (inLog && line.starts_with('\t') && !begins)) {
            inLog = true;
            continue;
        }
        if (inLog && line == " >")
            continue;
        inLog = false;
        if (begins || blocks.empty()) {
            if (!begins && withoutEnd(line).empty())
                continue;
            const bool warning = line.starts_with("Warning: ");
            blocks.push_back({warning, std::string(warning ? line.substr(9) : line)});
        } else {
            blocks.back().text.append("\n").append(line);
        }
    }
    for (AnswerBlock &one : blocks)
        one.text = withoutEnd(one.text);
    return blocks;
}

ServerMessage serverMessage(std::string_view block)
{
    ServerMessage made;
    std::string_view text = block;
    if (text.starts_with("error: "))
        text.remove_prefix(7);
    for (const std::string_view start : {"Error from server (", "error from server ("}) {
        const std::size_t close = text.find("): ");
        if (!text.starts_with(start) || close == std::string_view::npos)
            continue;
        made.reason = text.substr(start.size(), close - start.size());
        text.remove_prefix(close + 3);
    }
    if (text.starts_with("Error from server: "))
        text.remove_prefix(19);
    // "error when applying patch: … for: "STDIN": …" tells much about the request and little about the answer
    if (text.starts_with("error when ") && !skipQuoted(text, "error when creating \"")) {
        for (const std::string_view word : {"from server for: \"", "\nfor: \""}) {
            const std::size_t found = text.find(word);
            const std::size_t end = found == std::string_view::npos ? found : text.find("\": ", found + word.size());
            if (end == std::string_view::npos)
                continue;
            text.remove_prefix(end + 3);
            break;
        }
    }
    skipQuoted(text, "error when patching \"");
    skipQuoted(text, "error when replacing \"");
    made.text = withoutEnd(text);
    return made;
}

} // namespace podwright
