// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/helmtemplate.h"

#include "editing/documentdata.h"
#include "editing/moving.h"
#include "editing/plancontext.h"
#include "editing/valuerenderer.h"
#include "exporting/objectnames.h"
#include "pod/imagereference.h"
#include "pod/podlocator.h"
#include "yaml/scalarwriting.h"

#include <algorithm>
#include <array>

namespace podwright {

namespace {

/// Kinds with a number of replicas.
bool isReplicated(std::string_view kind)
{
    constexpr std::array<std::string_view, 4> kinds = {"Deployment", "StatefulSet", "ReplicaSet",
                                                       "ReplicationController"};
    return std::find(kinds.begin(), kinds.end(), kind) != kinds.end();
}

/// Whether a value can stand in another file: nothing in it refers to what is outside, or is referred to.
bool standsAlone(const SyntaxTree &tree, NodeId id)
{
    const Node &node = tree.node(id);
    const bool merges = node.isKey && node.value == "<<";
    if (node.kind == NodeKind::Alias || !node.anchor.empty() || !node.tag.empty() || merges || !node.verified)
        return false;
    for (NodeId child = node.firstChild; child != NoNode; child = tree.node(child).next) {
        if (!standsAlone(tree, child))
            return false;
    }
    return true;
}

bool isOwn(ValueRef value)
{
    return value && value.value().provenance == Provenance::Own && value.value().node != NoNode;
}

std::string uniqueKey(std::set<std::string> &used, const std::string &wanted)
{
    std::string key = wanted;
    for (int number = 2; !used.insert(key).second; ++number)
        key = wanted + std::to_string(number);
    return key;
}

std::string spaces(int count)
{
    return std::string(static_cast<std::size_t>(count), ' ');
}

std::vector<ValueRef> containersOf(ValueRef spec)
{
    std::vector<ValueRef> containers;
    for (const char *list : {"initContainers", "containers"}) {
        for (const ValueRef container : spec[list]) {
            if (isOwn(container) && container.isMap())
                containers.push_back(container);
        }
    }
    return containers;
}

} // namespace

std::string escapedForTemplate(std::string_view text, std::size_t *escapes)
{
    std::string escaped;
    for (std::size_t at = 0; at < text.size();) {
        if (text.substr(at, 2) == "{{") {
            escaped += "{{ \"{{\" }}";
            at += 2;
            if (escapes)
                ++*escapes;
        } else {
            escaped += text[at++];
        }
    }
    return escaped;
}

HelmTemplate::HelmTemplate(const std::string &text, std::string chart, std::string scope)
    : m_source(text)
    , m_chart(std::move(chart))
    , m_scope(std::move(scope))
    , m_parsed(parseYaml(text))
    , m_usedKeys{"global", "image", "replicaCount", "resources"}
{
    const KeyOrder order;
    const PlanContext context(m_source, m_parsed.tree, 0, order);
    m_context = &context;
    const ValueTree values = ValueTree::read(m_parsed.tree, 0);
    const std::vector<PodPlace> pods = locatePods(values.root(), 0);
    std::size_t count = 0;
    for (const PodPlace &pod : pods)
        count += containersOf(values.root().at(pod.root)["spec"]).size();
    for (const PodPlace &pod : pods) {
        takeReplicas(values.root().at(pod.object));
        for (const ValueRef container : containersOf(values.root().at(pod.root)["spec"])) {
            const std::string name(container["name"].string());
            const std::string wanted = name.empty() ? std::string("container") : valueKeyOf(name);
            const std::string key = count == 1 ? std::string() : uniqueKey(m_usedKeys, wanted);
            takeContainer(container, key);
        }
    }
    m_context = nullptr;
    write();
}

std::string HelmTemplate::at(const std::string &scope, std::string_view key) const
{
    std::string path = ".Values";
    for (const std::string &part : {m_scope, scope, std::string(key)})
        path += part.empty() ? part : '.' + part;
    return path;
}

void HelmTemplate::addValues(const std::string &scope, const std::string &lines)
{
    if (scope.empty()) {
        m_values += lines;
        return;
    }
    if (m_values.rfind('\n' + scope + ":\n") == std::string::npos && !m_values.starts_with(scope + ":\n"))
        m_values += scope + ":\n";
    for (std::size_t begin = 0; begin < lines.size();) {
        const std::size_t end = lines.find('\n', begin) + 1;
        m_values += (end - begin > 1 ? "  " : "") + lines.substr(begin, end - begin);
        begin = end;
    }
}

void HelmTemplate::takeReplicas(ValueRef object)
{
    const ValueRef replicas = object["spec"]["replicas"];
    if (!isReplicated(object["kind"].string()) || !isOwn(replicas) || !replicas.isInteger())
        return;
    const Node &node = m_parsed.tree.node(replicas.value().node);
    if (!standsAlone(m_parsed.tree, replicas.value().node) || node.style != ScalarStyle::Plain)
        return;
    const std::string key =
        m_values.find("replicaCount:") == std::string::npos ? "replicaCount" : uniqueKey(m_usedKeys, "replicaCount");
    m_holes.push_back({node.range(), "{{ " + at({}, key) + " }}"});
    addValues({}, key + ": " + std::string(node.value) + '\n');
    m_keys.push_back(key);
}

void HelmTemplate::takeContainer(ValueRef container, const std::string &scope)
{
    const bool image = takeImage(container["image"], scope);
    if (container["resources"])
        takeResources(container["resources"], scope);
    else if (image)
        offerResources(container, scope);
}

bool HelmTemplate::takeImage(ValueRef image, const std::string &scope)
{
    if (!image)
        return false;
    const auto reference = ImageReference::parse(image.string());
    const NodeId id = isOwn(image) && image.isString() ? image.value().node : NoNode;
    const bool quotable = id != NoNode && reference && m_parsed.tree.node(id).style != ScalarStyle::Literal
        && m_parsed.tree.node(id).style != ScalarStyle::Folded && standsAlone(m_parsed.tree, id);
    if (!quotable) {
        m_keptImages.push_back(image.path().toString());
        return false;
    }
    const std::string path(image.string());
    const std::string tail = (reference->tag.empty() ? "" : ':' + std::string(reference->tag))
        + (reference->digest.empty() ? "" : '@' + std::string(reference->digest));
    std::string lines = "image:\n  repository: " + plainOrQuoted(path.substr(0, path.size() - tail.size()))
        + "\n  tag: " + doubleQuoted(reference->tag) + '\n';
    if (!reference->digest.empty())
        lines += "  digest: " + doubleQuoted(reference->digest) + '\n';
    m_holes.push_back(
        {m_parsed.tree.node(id).range(), "{{ include \"" + m_chart + ".image\" " + at(scope, "image") + " | quote }}"});
    addValues(scope, lines);
    m_keys.push_back((scope.empty() ? scope : scope + '.') + "image");
    if (m_version.empty())
        m_version = reference->tag;
    return true;
}

/// The lines of the resources as they stand in the manifest, comments included, at the margin.
std::string HelmTemplate::resourceLines(NodeId resources) const
{
    const Node &node = m_parsed.tree.node(resources);
    if (node.inFlow || node.childCount == 0)
        return ValueRenderer({}, "\n", false).entry("resources", writtenData(m_parsed.tree, resources), 0) + '\n';
    std::string lines = Moving(*m_context).entryText(resources).value_or(std::string());
    // comments above the entry stay in the template
    const TextRange entry = m_context->entryOf(resources);
    const std::size_t from = m_context->startsLine(entry.begin) ? m_context->ownLinesStart(entry.begin) : entry.begin;
    for (auto breaks = std::count(m_source.begin() + static_cast<std::ptrdiff_t>(from),
                                  m_source.begin() + static_cast<std::ptrdiff_t>(entry.begin), '\n');
         breaks > 0; --breaks)
        lines.erase(0, lines.find('\n') + 1);
    std::erase(lines, '\r');
    return lines + '\n';
}

void HelmTemplate::takeResources(ValueRef resources, const std::string &scope)
{
    const NodeId id = resources.value().node;
    if (!isOwn(resources) || !resources.isMap() || !standsAlone(m_parsed.tree, id))
        return;
    const Node &node = m_parsed.tree.node(id);
    const Node &key = m_parsed.tree.node(m_parsed.tree.keyOf(id));
    const bool block = !node.inFlow && node.childCount > 0;
    const bool commented = !block && m_source.substr(node.begin, node.end - node.begin).find('#') != std::string::npos;
    const std::string lines = resourceLines(id);
    if (commented || key.explicitKey || key.value != "resources" || node.afterIndicator == NoOffset
        || (block && !lines.starts_with("resources:")))
        return;
    if (block) {
        m_holes.push_back(
            {{node.afterIndicator, m_context->entryLineEnd(id)},
             " {{- toYaml " + at(scope, "resources") + " | nindent " + std::to_string(node.column) + " }}"});
    } else {
        m_holes.push_back({node.range(), "{{ toJson " + at(scope, "resources") + " }}"});
    }
    addValues(scope, lines);
    m_keys.push_back((scope.empty() ? scope : scope + '.') + "resources");
}

/// A container without resources gets a place for them behind its image.
void HelmTemplate::offerResources(ValueRef container, const std::string &scope)
{
    const Node &map = m_parsed.tree.node(container.value().node);
    const NodeId image = container["image"].value().node;
    if (map.inFlow || m_parsed.tree.node(m_parsed.tree.keyOf(image)).explicitKey)
        return;
    const std::size_t end = m_context->entryLineEnd(image);
    const std::string line = std::string(m_context->lineBreakAt(end)) + spaces(map.column);
    m_holes.push_back({{end, end},
                       line + "{{- with " + at(scope, "resources") + " }}" + line + "resources:" + line
                           + "  {{- toYaml . | nindent " + std::to_string(map.column + 2) + " }}" + line
                           + "{{- end }}"});
    addValues(scope, "resources: {}\n");
    m_keys.push_back((scope.empty() ? scope : scope + '.') + "resources");
}

void HelmTemplate::write()
{
    std::stable_sort(m_holes.begin(), m_holes.end(),
                     [](const TextEdit &left, const TextEdit &right) { return left.range.begin < right.range.begin; });
    std::size_t at = 0;
    for (const TextEdit &hole : m_holes) {
        m_written +=
            escapedForTemplate(std::string_view(m_source).substr(at, hole.range.begin - at), &m_escapes) + hole.text;
        at = hole.range.end;
    }
    m_written += escapedForTemplate(std::string_view(m_source).substr(at), &m_escapes);
}

} // namespace podwright
