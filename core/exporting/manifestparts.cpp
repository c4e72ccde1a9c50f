// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/manifestparts.h"

#include "exporting/objectnames.h"
#include "pod/podlocator.h"
#include "yaml/parser.h"
#include "yaml/valuetree.h"

#include <algorithm>
#include <set>

namespace podwright {

namespace {

/// Without the marker of its start; one that says more (`--- # comment`, directives in front) stays.
std::string_view withoutMarker(std::string_view text)
{
    for (const std::string_view marker : {"---\n", "---\r\n"}) {
        if (text.starts_with(marker))
            return text.substr(marker.size());
    }
    return text;
}

std::string kindOf(const ValueTree &values)
{
    const std::string_view written = values.root()["kind"].string();
    if (!written.empty())
        return std::string(written);
    return locatePods(values.root(), 0).empty() ? std::string("Object") : std::string("Pod");
}

/// The kind alone where it tells documents apart, else with the name, at last with a number.
void nameFiles(std::vector<ManifestPart> &parts)
{
    std::set<std::string> taken = {"kustomization"};
    for (ManifestPart &part : parts) {
        std::string kind = fileNameOf(part.kind);
        std::transform(kind.begin(), kind.end(), kind.begin(),
                       [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
        const auto same = std::count_if(parts.begin(), parts.end(),
                                        [&](const ManifestPart &other) { return other.kind == part.kind; });
        const std::string base = same == 1 || part.name.empty() ? kind : kind + '-' + fileNameOf(part.name);
        part.file = base;
        for (int number = 2; !taken.insert(part.file).second; ++number)
            part.file = base + '-' + std::to_string(number);
    }
}

} // namespace

std::vector<ManifestPart> manifestParts(std::string_view text)
{
    std::vector<ManifestPart> parts;
    const ParseResult parsed = parseYaml(text);
    for (std::size_t index = 0; index < parsed.tree.documents().size(); ++index) {
        const YamlDocument &document = parsed.tree.documents()[index];
        if (document.root == NoNode)
            continue;
        const ValueTree values = ValueTree::read(parsed.tree, index);
        ManifestPart part;
        part.text = withoutMarker(text.substr(document.begin, document.end - document.begin));
        if (!part.text.empty() && part.text.back() != '\n')
            part.text += '\n';
        part.kind = kindOf(values);
        part.name = values.root()["metadata"]["name"].string();
        parts.push_back(std::move(part));
    }
    nameFiles(parts);
    return parts;
}

} // namespace podwright
