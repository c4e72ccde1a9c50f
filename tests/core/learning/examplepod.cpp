// SPDX-License-Identifier: GPL-3.0-or-later
#include "examplepod.h"

#include <sstream>
#include <vector>

namespace podwright {

namespace {

std::vector<std::string> namesOf(const std::string &path)
{
    std::vector<std::string> names;
    std::istringstream parts(path);
    for (std::string part; std::getline(parts, part, '.');)
        names.push_back(part);
    return names;
}

std::string indented(const std::string &text, std::size_t width)
{
    std::istringstream lines(text);
    std::string made;
    for (std::string line; std::getline(lines, line);)
        made += (line.empty() ? line : std::string(width, ' ') + line) + '\n';
    return made;
}

/// What an object on the way to the example needs beside it: only a sidecar among the init containers may have probes,
/// and only a Pod with an account has tokens.
std::string siblingOf(const std::string &name)
{
    if (name == "spec")
        return "serviceAccountName: default";
    return name == "initContainers" ? "restartPolicy: Always" : "";
}

} // namespace

std::string examplePod(const std::string &path, const std::string &example)
{
    const std::vector<std::string> names = namesOf(path);
    std::string made;
    const auto head = [&](const char *key, const char *line) {
        if (names.front() != key)
            made += line;
    };
    head("apiVersion", "apiVersion: v1\n");
    head("kind", "kind: Pod\n");
    head("metadata", "metadata: {name: example}\n");
    std::size_t width = 0;
    for (std::size_t i = 0; i + 1 < names.size(); ++i) {
        const bool isList = names[i].ends_with("[]");
        const std::string name = isList ? names[i].substr(0, names[i].size() - 2) : names[i];
        made += std::string(width, ' ') + name + ":\n";
        width += 2;
        if (isList) {
            made += std::string(width, ' ') + "-\n";
            width += 2;
        }
        if (const std::string sibling = siblingOf(name); !sibling.empty() && !sibling.starts_with(names[i + 1] + ':'))
            made += std::string(width, ' ') + sibling + '\n';
    }
    return made + indented(example, width);
}

std::string exampleField(const std::string &path)
{
    std::string field = path;
    for (std::size_t at = field.find("[]"); at != std::string::npos; at = field.find("[]", at))
        field.replace(at, 2, "[0]");
    return field;
}

} // namespace podwright
