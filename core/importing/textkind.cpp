// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/textkind.h"

#include "importing/commandwords.h"
#include "importing/shellwords.h"
#include "text/utf8.h"
#include "yaml/parser.h"
#include "yaml/valuetree.h"

#include <algorithm>

namespace podwright {

namespace {

std::string_view firstLine(std::string_view text)
{
    const std::size_t begin = text.find_first_not_of(" \t\r\n");
    text.remove_prefix(begin == std::string_view::npos ? text.size() : begin);
    return text.substr(0, text.find('\n'));
}

/// Some line begins with this, at the margin.
bool hasLine(std::string_view text, std::string_view start)
{
    if (text.starts_with(start))
        return true;
    for (std::size_t at = text.find(start); at != std::string_view::npos; at = text.find(start, at + 1)) {
        if (at > 0 && text[at - 1] == '\n')
            return true;
    }
    return false;
}

ImportKind kindOfShell(std::string_view text)
{
    constexpr std::size_t enough = 64 << 10;
    std::vector<std::string> words;
    ImportKind kind = ImportKind::Unknown;
    for (const ShellLine &command : ShellText::parse(text.substr(0, enough)).commands) {
        const RunProgram program = runProgramOf(command.words, words);
        if (program == RunProgram::Docker)
            return ImportKind::DockerRun;
        if (program == RunProgram::Kubectl)
            kind = ImportKind::KubectlRun;
    }
    return kind;
}

bool looksLikeService(ValueRef value)
{
    return value.isMap() && (value["image"].isString() || value["build"]);
}

/// By its keys, where it can be read.
ImportKind kindOfData(ValueRef root)
{
    if (root["kind"] || root["apiVersion"])
        return ImportKind::Manifest;
    if (root["services"].isMap() || looksLikeService(root))
        return ImportKind::Compose;
    bool services = root.isMap() && root.size() > 0;
    for (const ValueRef child : root)
        services = services && looksLikeService(child);
    if (services)
        return ImportKind::Compose;
    return root["spec"]["containers"].isList() ? ImportKind::Manifest : ImportKind::Unknown;
}

ImportKind kindOfYaml(std::string_view text)
{
    constexpr std::size_t enough = 1 << 20;
    const ParseResult parsed = parseYaml(text.substr(0, enough));
    for (std::size_t document = 0; document < parsed.tree.documents().size(); ++document) {
        if (parsed.tree.documents()[document].root == NoNode)
            continue;
        const ImportKind kind = kindOfData(ValueTree::read(parsed.tree, document).root());
        if (kind != ImportKind::Unknown)
            return kind;
    }
    if (hasLine(text, "services:"))
        return ImportKind::Compose;
    return hasLine(text, "kind:") || hasLine(text, "apiVersion:") ? ImportKind::Manifest : ImportKind::Unknown;
}

} // namespace

std::string_view withoutFences(std::string_view text)
{
    const std::size_t open = text.find_first_not_of(" \t\r\n");
    if (open == std::string_view::npos || !text.substr(open).starts_with("```"))
        return text;
    const std::size_t begin = text.find('\n', open);
    if (begin == std::string_view::npos)
        return text;
    const std::size_t close = text.find("\n```", begin);
    return text.substr(begin + 1, close == std::string_view::npos ? close : close - begin);
}

ImportKind guessTextKind(std::string_view text)
{
    if (text.find('\0') != std::string_view::npos || firstInvalidUtf8(text))
        return ImportKind::Binary;
    text = withoutFences(text);
    const std::string_view first = firstLine(text);
    if (first.empty())
        return ImportKind::Empty;
    if (first.front() == '{' || first.front() == '[')
        return ImportKind::Json;
    // a manifest may well hold a script that calls docker
    const bool yamlFirst = hasLine(text, "apiVersion:") || hasLine(text, "kind:") || hasLine(text, "services:");
    if (const ImportKind shell = kindOfShell(text); shell != ImportKind::Unknown && !yamlFirst)
        return shell;
    if (hasLine(text, "Name: ") && hasLine(text, "Namespace: ") && hasLine(text, "Containers:"))
        return ImportKind::Describe;
    const ImportKind yaml = kindOfYaml(text);
    if (yaml == ImportKind::Unknown && (hasLine(text, "FROM ") || (hasLine(text, "from ") && hasLine(text, "run "))))
        return ImportKind::Dockerfile;
    return yaml;
}

} // namespace podwright
