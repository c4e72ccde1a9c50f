// SPDX-License-Identifier: GPL-3.0-or-later
#include "containers/snippetsteps.h"

#include <algorithm>
#include <sstream>

namespace podwright {

namespace {

constexpr std::string_view nameKey = "name: ";

std::vector<std::string> linesOf(const std::string &text)
{
    std::vector<std::string> lines;
    std::istringstream stream(text);
    for (std::string line; std::getline(stream, line);)
        lines.push_back(line);
    return lines;
}

/// One top-level key of a snippet, with its lines.
struct Entry {
    std::string key;
    std::string text;
    std::vector<std::string> items; ///< of a block list: its items, without the dash
};

/// Snippets are our own files: block style, keys at the margin, dashes below their key without indentation or with two
/// blanks.
std::vector<Entry> entriesOf(const std::string &text)
{
    std::vector<Entry> entries;
    for (const std::string &line : linesOf(text)) {
        const std::size_t margin = line.find_first_not_of(' ');
        const bool isDash = margin != std::string::npos && margin <= 2 && line.compare(margin, 2, "- ") == 0;
        if (margin == 0 && !isDash) {
            entries.push_back({line.substr(0, line.find(':')), line, {}});
            continue;
        }
        if (entries.empty())
            continue;
        Entry &entry = entries.back();
        const bool isList = !entry.items.empty() || entry.text.find('\n') == std::string::npos;
        entry.text += '\n' + line;
        if (isDash && isList)
            entry.items.push_back(line.substr(margin + 2));
        else if (!entry.items.empty())
            entry.items.back() += '\n' + line.substr(std::min<std::size_t>(line.size(), 2));
    }
    return entries;
}

std::string asItem(const std::string &map)
{
    std::string made;
    for (const std::string &line : linesOf(map))
        made += (made.empty() ? "\n- " : "\n  ") + line;
    return made;
}

class Placing {
public:
    explicit Placing(ValueRef document)
        : m_document(document)
    {
    }

    SnippetPlan take() { return std::move(m_plan); }

    void append(const Path &parent, const std::string &list, const std::string &item)
    {
        const Path path = parent.child(list);
        const ValueRef present = m_document.at(path);
        const std::size_t size = present.isList() ? present.size() : 0;
        show(path.item(size));
        if (present.isList()) {
            add([path, item](const EditPlanner &planner) { return planner.insertYaml(path, item); });
            return;
        }
        insertKey(parent, list, list + ':' + asItem(item));
    }

    void merge(const Path &map, const std::string &text)
    {
        for (const Entry &entry : entriesOf(text)) {
            const Path path = map.child(entry.key);
            const ValueRef present = m_document.at(path);
            if (!present.isList() || entry.items.empty()) {
                show(path);
                insertKey(map, entry.key, entry.text);
                continue;
            }
            show(path.item(present.size()));
            for (const std::string &item : entry.items)
                add([path, item](const EditPlanner &planner) { return planner.insertYaml(path, item); });
        }
    }

private:
    void insertKey(const Path &map, const std::string &key, const std::string &text)
    {
        const ValueRef present = m_document.at(map.child(key));
        if (present && present.isNull())
            add([path = map.child(key)](const EditPlanner &planner) { return planner.remove(path); });
        add([map, text](const EditPlanner &planner) { return planner.insertYaml(map, text); });
    }
    void add(EditPlanner::Step step) { m_plan.steps.push_back(std::move(step)); }
    void show(const Path &path)
    {
        if (m_plan.steps.empty())
            m_plan.place = path;
    }

    ValueRef m_document;
    SnippetPlan m_plan;
};

std::string listOfType(const SnippetText &snippet)
{
    if (!snippet.list.empty())
        return snippet.list;
    const bool isNamed = snippet.text.starts_with(nameKey);
    if (snippet.type == "Container")
        return isNamed ? "containers" : "";
    if (snippet.type == "Volume")
        return "volumes";
    if (snippet.type == "Toleration")
        return "tolerations";
    if (snippet.type == "EnvVar")
        return "env";
    return snippet.type == "ContainerPort" ? "ports" : "";
}

bool isTaken(ValueRef list, std::string_view name)
{
    for (const ValueRef one : list) {
        if (one["name"].string() == name)
            return true;
    }
    return false;
}

/// The name of an entry in its first line, made one that the list does not have.
std::string makeNameFree(ValueRef list, SnippetText &snippet)
{
    if (!snippet.text.starts_with(nameKey))
        return {};
    const std::size_t end = std::min(snippet.text.find('\n'), snippet.text.size());
    const std::string wanted = snippet.text.substr(nameKey.size(), end - nameKey.size());
    const char *joint = snippet.type == "EnvVar" ? "_" : "-";
    std::string free = wanted;
    for (int number = 2; isTaken(list, free); ++number)
        free = wanted + joint + std::to_string(number);
    snippet.text.replace(nameKey.size(), wanted.size(), free);
    return free;
}

} // namespace

SnippetPlan planSnippet(ValueRef document, const PodPlace &pod, const Path &container, SnippetText snippet)
{
    const Path spec = pod.root.child("spec");
    const std::string list = listOfType(snippet);
    const bool isInContainer =
        snippet.type == "EnvVar" || snippet.type == "ContainerPort" || (snippet.type == "Container" && list.empty());
    const Path &parent = isInContainer ? container : spec;
    const bool isKnown = !list.empty() || snippet.type == "Container" || snippet.type == "PodSpec";
    if (!isKnown || !document.at(parent).isMap())
        return {};
    Placing placing(document);
    if (list.empty()) {
        placing.merge(parent, snippet.text);
        return placing.take();
    }
    ValueRef names = document.at(parent.child(list));
    const std::string name = makeNameFree(names, snippet);
    placing.append(parent, list, snippet.text);
    if (!snippet.mountPath.empty() && !name.empty() && document.at(container).isMap())
        placing.append(container, "volumeMounts", "name: " + name + "\nmountPath: " + snippet.mountPath);
    return placing.take();
}

} // namespace podwright
