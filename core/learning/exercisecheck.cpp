// SPDX-License-Identifier: GPL-3.0-or-later
#include "learning/exercisecheck.h"

#include "pod/podlocator.h"
#include "validation/manifestcheck.h"
#include "yaml/parser.h"
#include "yaml/valuetree.h"

#include <algorithm>
#include <array>
#include <set>

namespace podwright {

namespace {

constexpr std::array<std::string_view, 12> conditions = {
    "accepted", "clean", "level", "qos", "has", "absent", "equals", "not-equals", "contains", "count", "distinct", ""};

std::string_view takeWord(std::string_view &text)
{
    const std::size_t end = std::min(text.find(' '), text.size());
    const std::string_view word = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    return word;
}

/// The values that a path with `[]` leads to, as text; maps and lists that are not empty count as "…".
void collect(ValueRef value, std::string_view path, std::vector<std::string> &found)
{
    if (!value || value.isNull())
        return;
    if (path.empty()) {
        const bool collection = value.isMap() || value.isList();
        if (!collection)
            found.emplace_back(value.isBool() ? (value.boolean() ? "true" : "false") : value.value().text);
        else if (value.size() > 0)
            found.emplace_back("…");
        return;
    }
    if (path.starts_with("[]")) {
        path.remove_prefix(path.substr(2).starts_with('.') ? 3 : 2);
        for (const ValueRef item : value)
            collect(item, path, found);
        return;
    }
    const std::size_t end = std::min(path.find("[]"), path.size());
    std::string_view head = path.substr(0, end);
    const auto parsed = Path::parse(head);
    if (parsed)
        collect(value.at(*parsed), path.substr(end), found);
}

/// One text held against conditions.
class Candidate {
public:
    Candidate(std::string_view text, const Schema &schema)
        : m_text(text)
        , m_parsed(parseYaml(text))
        , m_schema(schema)
    {
        if (m_parsed.tree.documents().empty() || m_parsed.tree.documents()[0].root == NoNode)
            return;
        m_values = ValueTree::read(m_parsed.tree, 0);
        const auto pods = locatePods(m_values.root(), 0);
        if (!pods.empty())
            m_pod = m_values.root().at(pods[0].root);
    }

    bool holds(std::string_view condition)
    {
        const std::string_view word = takeWord(condition);
        if (word == "accepted")
            return report(condition == "static").verdict == Verdict::Valid;
        if (word == "clean")
            return m_pod && isClean(condition);
        if (word == "level")
            return hasLevel(condition);
        if (word == "qos")
            return report(false).qos.name == condition;
        return m_pod && holdsAtPath(word, takeWord(condition), condition);
    }

private:
    const PodReport &report(bool isStatic)
    {
        auto &reports = isStatic ? m_staticReports : m_reports;
        if (reports.empty()) {
            CheckOptions options;
            options.staticPod = isStatic;
            options.fixes = false;
            reports = checkManifest(m_text, m_parsed, m_schema, options);
        }
        return reports.front();
    }

    bool isClean(std::string_view rule)
    {
        const auto &found = report(false).diagnostics;
        return std::none_of(found.begin(), found.end(), [&](const Diagnostic &one) { return one.rule == rule; });
    }

    bool hasLevel(std::string_view level)
    {
        static constexpr std::array<std::string_view, 3> levels = {"privileged", "baseline", "restricted"};
        const auto rank = [](std::string_view name) { return std::find(levels.begin(), levels.end(), name); };
        const std::string &actual = report(false).podSecurity.level;
        return rank(actual) != levels.end() && rank(actual) >= rank(level);
    }

    bool holdsAtPath(std::string_view word, std::string_view path, std::string_view wanted) const
    {
        std::vector<std::string> found;
        collect(m_pod, path, found);
        const auto is = [&](const std::string &one) { return one == wanted; };
        if (word == "has")
            return std::any_of(found.begin(), found.end(), [](const std::string &one) { return !one.empty(); });
        if (word == "absent")
            return found.empty();
        if (word == "equals")
            return !found.empty() && std::all_of(found.begin(), found.end(), is);
        if (word == "not-equals")
            return !found.empty() && std::none_of(found.begin(), found.end(), is);
        if (word == "contains")
            return std::any_of(found.begin(), found.end(),
                               [&](const std::string &one) { return one.find(wanted) != std::string::npos; });
        if (word == "count")
            return std::to_string(found.size()) == wanted;
        return word == "distinct" && found.size() > 1
            && std::set<std::string>(found.begin(), found.end()).size() == found.size();
    }

    std::string_view m_text;
    ParseResult m_parsed;
    const Schema &m_schema;
    ValueTree m_values;
    ValueRef m_pod;
    std::vector<PodReport> m_reports;
    std::vector<PodReport> m_staticReports;
};

} // namespace

bool ExerciseCheck::isKnown(std::string_view condition)
{
    const std::string_view word = takeWord(condition);
    return !word.empty() && std::find(conditions.begin(), conditions.end(), word) != conditions.end();
}

std::vector<bool> ExerciseCheck::check(const Exercise &exercise, std::string_view text) const
{
    Candidate candidate(text, m_schema);
    std::vector<bool> held;
    held.reserve(exercise.checks.size());
    for (const std::string &condition : exercise.checks)
        held.push_back(candidate.holds(condition));
    return held;
}

} // namespace podwright
