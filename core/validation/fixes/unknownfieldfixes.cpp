// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/fixes/fixfamilies.h"

#include <algorithm>
#include <cctype>

namespace podwright {

namespace {

/// Lower case without what people put between words.
std::string bare(std::string_view name)
{
    std::string text;
    for (const char c : name) {
        if (c != '_' && c != '-' && c != ' ')
            text += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    }
    return text;
}

class UnknownField {
public:
    explicit UnknownField(FixContext &context)
        : m_context(context)
        , m_key(context.path().last().key)
        , m_map(context.path().parent())
    {
        findAbove();
        findBelow();
        findCousins();
    }

    void addFixes()
    {
        const std::string near(m_context.argument(2));
        const bool sameLetters = !near.empty() && bare(near) == bare(m_key);
        const bool free = !m_context.at(m_map.child(near));
        const bool single = m_targets.size() == 1;
        if (sameLetters && free)
            addRename(near, true);
        for (const Path &target : m_targets)
            m_context.add("move-field", m_context.planner().moveEntry(m_context.path(), target), single && !sameLetters,
                          {m_key, target.isEmpty() ? std::string("/") : target.toString()});
        if (!near.empty() && !sameLetters && free)
            addRename(near, m_targets.empty() && nameDistance(m_key, near) <= 3 && m_key.size() > 3);
        m_context.setAside(m_context.path(), false);
        m_context.remove(m_context.path(), false);
    }

private:
    void addRename(const std::string &name, bool safe)
    {
        m_context.add("rename-field", m_context.planner().renameKey(m_context.path(), name), safe, {m_key, name});
    }

    void addTarget(const Path &map)
    {
        const SchemaPlace place = m_context.schemaPlace(map);
        const Field *field = place.type && place.kind() == FieldKind::Object ? place.type->field(m_key) : nullptr;
        const ValueRef present = m_context.at(map);
        const bool open = present.isNull() || present.isMap();
        if (field && open && !present[m_key] && map != m_map
            && std::find(m_targets.begin(), m_targets.end(), map) == m_targets.end())
            m_targets.push_back(map);
    }

    /// The maps around: `volumes` in a container belongs to the specification.
    void findAbove()
    {
        for (Path at = m_map; at.size() > m_context.pod().root.size();) {
            at = at.parent();
            addTarget(at);
        }
    }

    /// The maps inside: `runAsUser` in a container belongs to its securityContext, `image` of a Pod to its container.
    void findBelow()
    {
        const SchemaPlace place = m_context.schemaPlace(m_map);
        if (!place.type || place.kind() != FieldKind::Object)
            return;
        for (const Field *field : place.type->fields()) {
            const Path child = m_map.child(field->name);
            if (field->readOnly || field->deprecated || field->name == "status")
                continue;
            const bool member = !field->unionName.empty() && !m_context.at(child);
            if (field->kind == FieldKind::Object && !member)
                addTarget(child);
            else if (field->name == "containers" && m_context.at(child).size() == 1)
                addTarget(child.item(0));
        }
    }

    /// The map of the same name elsewhere: `fsGroup` in a container's securityContext belongs to the Pod's.
    void findCousins()
    {
        if (m_map.isEmpty() || m_map.last().kind != PathStep::Kind::Key)
            return;
        const std::string &name = m_map.last().key;
        for (Path at = m_map.parent(); at.size() > m_context.pod().root.size();) {
            at = at.parent();
            addTarget(at.child(name));
        }
        const Path containers = m_map.parent().child("containers");
        if (m_context.at(containers).size() == 1)
            addTarget(containers.item(0).child(name));
    }

    FixContext &m_context;
    std::string m_key;
    Path m_map;
    std::vector<Path> m_targets;
};

} // namespace

void addUnknownFieldFixes(FixContext &context)
{
    if (!context.path().isEmpty() && context.path().last().kind == PathStep::Kind::Key)
        UnknownField(context).addFixes();
}

} // namespace podwright
