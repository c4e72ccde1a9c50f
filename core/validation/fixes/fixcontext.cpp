// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/fixes/fixcontext.h"

#include "editing/documentdata.h"
#include "editing/editsequence.h"
#include "editing/editverifier.h"
#include "editing/plancontext.h"
#include "pod/fieldvalue.h"
#include "pod/manifestschema.h"
#include "yaml/parser.h"

#include <algorithm>
#include <charconv>

namespace podwright {

namespace {

/// "# " in front of every line of an entry, none where the entry does not begin its line.
EditList commentLines(const PlanContext &context, NodeId node)
{
    EditList edits;
    const std::size_t begin = context.entryOf(node).begin;
    const NodeId parent = context.node(node).parent;
    if (!context.startsLine(begin) || parent == NoNode || context.node(parent).inFlow)
        return edits;
    const auto column = static_cast<std::size_t>(context.columnOf(begin));
    const std::size_t end = context.entryLineEnd(node);
    for (std::size_t at = context.lineStart(begin); at < end; at = context.nextLine(at)) {
        const std::size_t content = std::min(context.text.find_first_not_of(' ', at), context.lineEnd(at));
        if (content < context.lineEnd(at))
            edits.push_back({{std::min(at + column, content), std::min(at + column, content)}, "# "});
    }
    return edits;
}

} // namespace

FixContext::FixContext(const FixSource &source, const PodPlace &pod, const Diagnostic &finding)
    : m_source(source)
    , m_pod(pod)
    , m_finding(finding)
    , m_path(Path::parse(finding.path).value_or(Path()))
    , m_order(keyOrderOf(source.schema, source.pods, source.document))
    , m_planner(source.text, source.tree, source.document, m_order)
{
    // the server copies limits to requests, and what is wrong with the copy is mended in the limit
    const Path list = m_path.isEmpty() ? Path() : m_path.parent();
    if (list.isEmpty() || list.last().key != "requests" || value())
        return;
    const Path limit = list.parent().child("limits").child(m_path.last().key);
    if (at(limit))
        m_path = limit;
}

std::string_view FixContext::argument(std::size_t index) const
{
    return index < m_finding.arguments.size() ? std::string_view(m_finding.arguments[index]) : std::string_view();
}

std::int64_t FixContext::number(std::size_t index) const
{
    const std::string_view text = argument(index);
    std::int64_t number = 0;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

SchemaPlace FixContext::schemaPlace(const Path &path) const
{
    return schemaPlaceOf(m_source.schema, m_source.pods, m_source.document, path);
}

std::string FixContext::written(ValueRef value) const
{
    if (!value || value.value().node == NoNode || value.isMap() || value.isList())
        return {};
    return std::string(m_source.tree.node(value.value().node).value);
}

void FixContext::add(const char *title, const PlannedEdit &planned, bool safe, std::vector<std::string> arguments)
{
    if (planned.ok() && !planned.edits.empty())
        m_fixes.push_back({title, std::move(arguments), planned.edits, safe});
}

/// How a title names the field at a path: its key; all of the path where another fix of the same value names it so.
std::string FixContext::nameOf(const Path &path, const std::string &value) const
{
    std::string key = path.isEmpty() ? std::string() : path.last().key;
    if (key == "type" && path.size() > 1) // says nothing by itself
        key = path.parent().last().key + ".type";
    const bool taken = std::any_of(m_fixes.begin(), m_fixes.end(), [&](const Fix &fix) {
        return fix.arguments == std::vector<std::string>{key, value};
    });
    return taken ? path.toString() : key;
}

void FixContext::set(const Path &path, const NewValue &value, bool safe)
{
    const std::string name = nameOf(path, value.text);
    if (value.isCollection())
        add(value.items.empty() && value.entries.empty() ? "set-empty" : "set-collection", m_planner.set(path, value),
            safe, {name});
    else
        add("set-value", m_planner.set(path, value), safe, {name, value.text});
}

void FixContext::write(const Path &path, const std::string &text, bool safe)
{
    const auto value = path.isEmpty() ? std::nullopt : fieldValueOf(schemaPlace(path), text);
    if (!value)
        return;
    std::vector<EditPlanner::Step> steps;
    if (value->kind == ValueKind::Map && at(path).isMap()) { // what is there besides stays
        for (const auto &[key, entry] : value->entries)
            steps.emplace_back([place = path.child(key), entry = entry](const EditPlanner &planner) {
                return planner.set(place, entry);
            });
    } else {
        steps.emplace_back([&](const EditPlanner &planner) { return planner.set(path, *value); });
    }
    add(value->isCollection() ? "write-value" : "set-value", m_planner.steps(steps), safe, {nameOf(path, text), text});
}

Path FixContext::containerPath() const
{
    for (Path at = m_path; at.size() > m_pod.root.size() + 1; at = at.parent()) {
        const std::string list = at.parent().last().key;
        if (list == "containers" || list == "initContainers" || list == "ephemeralContainers")
            return at;
    }
    return {};
}

void FixContext::remove(const Path &path, bool safe)
{
    add("remove-entry", m_planner.remove(path), safe, {path.toString()});
}

void FixContext::setAside(const Path &path, bool safe)
{
    add("set-aside", settingAside({path}), safe, {path.toString()});
}

PlannedEdit FixContext::settingAside(const std::vector<Path> &paths) const
{
    EditSequence sequence(m_source.text, m_source.document, m_order);
    for (const Path &path : paths) {
        sequence.add([&](const EditPlanner &planner) { return planner.remove(path); });
    }
    const PlanContext context(m_source.text, m_source.tree, m_source.document, m_order);
    EditList edits;
    NewValue expected = data();
    for (const Path &path : paths) {
        const ValueRef value = at(path);
        const NodeId node = value ? value.value().node : NoNode;
        const EditList lines = node == NoNode ? EditList() : commentLines(context, node);
        if (lines.empty() || !removeDataAt(expected, path))
            return sequence.result();
        edits.insert(edits.end(), lines.begin(), lines.end());
    }
    std::stable_sort(edits.begin(), edits.end(),
                     [](const TextEdit &a, const TextEdit &b) { return a.range.begin < b.range.begin; });
    // a map whose last entry became a comment is nothing
    for (const Path &path : paths) {
        NewValue *parent = dataAt(expected, path.parent());
        if (parent && parent->entries.empty() && parent->items.empty())
            *parent = NewValue();
    }
    const std::vector<TextRange> clean;
    const EditVerifier verifier(context, clean);
    return verifier.leadsTo(edits, expected) ? PlannedEdit{edits, EditRefusal::None, {}} : sequence.result();
}

void FixContext::addVerified(const char *title, const EditList &edits, const NewValue &expected, bool safe,
                             std::vector<std::string> arguments)
{
    const PlanContext context(m_source.text, m_source.tree, m_source.document, m_order);
    const std::vector<TextRange> clean;
    if (!edits.empty() && EditVerifier(context, clean).leadsTo(edits, expected))
        m_fixes.push_back({title, std::move(arguments), edits, safe});
}

void FixContext::addUnread(const char *title, const EditList &edits, std::vector<std::string> arguments)
{
    if (!edits.empty())
        m_fixes.push_back({title, std::move(arguments), edits, false});
}

NewValue FixContext::data() const
{
    return dataOf(m_source.values.root());
}

} // namespace podwright
