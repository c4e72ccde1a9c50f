// SPDX-License-Identifier: GPL-3.0-or-later
#include "cluster/fieldplace.h"

#include <algorithm>
#include <charconv>
#include <vector>

namespace podwright {

namespace {

struct ServerStep {
    bool bracket = false;
    std::string text;
};

/// Cuts `spec.containers[0].ports[1].name`. A key in brackets may itself have dots and brackets.
std::vector<ServerStep> stepsOf(std::string_view field)
{
    std::vector<ServerStep> steps;
    while (!field.empty()) {
        if (field[0] == '.') {
            field.remove_prefix(1);
            continue;
        }
        if (field[0] == '[') {
            std::size_t end = 1;
            for (int depth = 1; end < field.size(); ++end) {
                depth += field[end] == '[' ? 1 : field[end] == ']' ? -1 : 0;
                if (depth == 0)
                    break;
            }
            steps.push_back({true, std::string(field.substr(1, end - 1))});
            field.remove_prefix(std::min(end + 1, field.size()));
            continue;
        }
        const std::size_t end = std::min(field.find_first_of(".["), field.size());
        steps.push_back({false, std::string(field.substr(0, end))});
        field.remove_prefix(end);
    }
    return steps;
}

/// The word by which Go's decoder names the kind of a value.
std::string_view goKind(ValueRef value)
{
    switch (value.kind()) {
    case ValueKind::Bool:
        return "bool";
    case ValueKind::Integer:
    case ValueKind::Number:
        return "number";
    case ValueKind::String:
        return "string";
    case ValueKind::List:
        return "array";
    case ValueKind::Map:
        return "object";
    case ValueKind::Null:
        break;
    }
    return "null";
}

class FieldWalk {
public:
    FieldWalk(std::vector<ServerStep> steps, std::string_view present)
        : m_steps(std::move(steps))
        , m_present(present)
    {
    }

    /// Goes as far as there is something; true: to the end, and a value of the wanted kind is there.
    bool walk(ValueRef at, const Path &path, std::size_t step)
    {
        if (step == m_steps.size()) {
            const bool meant = m_present.empty() || goKind(at) == m_present.substr(0, m_present.find(' '));
            if (meant)
                m_best = path;
            else
                keep(path, step);
            return meant;
        }
        const ServerStep &next = m_steps[step];
        if (at.isList() && !next.bracket)
            return walkAnyItem(at, path, step);
        if (at.isList())
            return walkItem(at, path, step);
        if (const ValueRef value = at[next.text])
            return walk(value, path.child(next.text), step + 1);
        keep(at.isMap() || at.isNull() ? path.child(next.text) : path, step);
        return false;
    }

    const Path &best() const { return m_best; }

private:
    /// Decoding errors have no indexes: the first item that can be meant.
    bool walkAnyItem(ValueRef list, const Path &path, std::size_t step)
    {
        keep(path, step);
        std::size_t index = 0;
        for (const ValueRef item : list) {
            if (walk(item, path.item(index++), step))
                return true;
        }
        return false;
    }

    bool walkItem(ValueRef list, const Path &path, std::size_t step)
    {
        const std::string &text = m_steps[step].text;
        std::size_t wanted = 0;
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), wanted);
        const std::size_t equals = text.find('=');
        std::size_t index = 0;
        for (const ValueRef item : list) {
            const bool byIndex = error == std::errc() && end == text.data() + text.size() && index == wanted;
            const bool byName =
                equals != std::string::npos && item[text.substr(0, equals)].string() == text.substr(equals + 1);
            if (byIndex || byName)
                return walk(item, path.item(index), step + 1);
            ++index;
        }
        keep(path, step);
        return false;
    }

    void keep(const Path &path, std::size_t step)
    {
        if (m_best.isEmpty() || step > m_bestStep) {
            m_best = path;
            m_bestStep = step;
        }
    }

    std::vector<ServerStep> m_steps;
    std::string_view m_present;
    Path m_best;
    std::size_t m_bestStep = 0;
};

} // namespace

Path placeOfField(ValueRef document, const PodPlace &pod, const ServerFinding &finding)
{
    const Path &root = finding.inPod ? pod.root : pod.object;
    std::vector<ServerStep> steps = stepsOf(finding.field);
    Path best = root;
    std::size_t depth = 0;
    // where the server names a container it does not say of which list it is
    const bool named = steps.size() > 2 && steps[1].text == "containers" && steps[2].text.starts_with("name=");
    for (const char *list : {"containers", "initContainers", "ephemeralContainers"}) {
        if (named)
            steps[1].text = list;
        FieldWalk walk(steps, finding.present);
        const bool there = walk.walk(document.at(root), root, 0);
        if (there || walk.best().size() > depth) {
            best = walk.best();
            depth = best.size();
        }
        if (there || !named)
            break;
    }
    return best;
}

} // namespace podwright
