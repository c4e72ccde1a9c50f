// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/containerdraft.h"

#include "editing/documentdata.h"
#include "importing/poddraft.h"

namespace podwright {

ContainerDraft::ContainerDraft(PodDraft &pod, std::string name)
    : m_pod(pod)
    , m_name(std::move(name))
{
    m_data.entries.emplace_back("name", NewValue::string(m_name));
}

void ContainerDraft::carry(std::string_view path, const NewValue &value)
{
    set(path, value);
    carried(path);
}

void ContainerDraft::set(std::string_view path, const NewValue &value)
{
    setDataAt(m_data, *Path::parse(path), value);
}

NewValue *ContainerDraft::at(std::string_view path)
{
    return dataAt(m_data, *Path::parse(path));
}

NewValue &ContainerDraft::list(std::string_view path)
{
    if (!at(path))
        set(path, NewValue::list());
    return *at(path);
}

void ContainerDraft::remove(std::string_view path)
{
    removeDataAt(m_data, *Path::parse(path));
}

void ContainerDraft::carried(std::string_view field, std::string code)
{
    m_pod.note(ImportOutcome::Carried, std::move(code), {}, std::string(field), this);
}

void ContainerDraft::changed(std::string code, std::string_view field, std::string argument)
{
    m_pod.note(ImportOutcome::Changed, std::move(code), std::move(argument), std::string(field), this);
}

void ContainerDraft::dropped(std::string code, std::string argument)
{
    m_pod.note(ImportOutcome::Dropped, std::move(code), std::move(argument));
}

void ContainerDraft::finish()
{
    const NewValue *privileged = at("securityContext.privileged");
    bool mighty = privileged && privileged->text == "true";
    if (const NewValue *added = at("securityContext.capabilities.add")) {
        for (const NewValue &one : added->items)
            mighty = mighty || one.text == "SYS_ADMIN";
    }
    if (mighty && at("securityContext.allowPrivilegeEscalation")) {
        remove("securityContext.allowPrivilegeEscalation");
        m_pod.setSubject("no-new-privileges");
        dropped("escalation-needed");
    }
    if (m_place != Place::Init)
        return;
    for (const char *field : {"readinessProbe", "livenessProbe", "startupProbe", "lifecycle"}) {
        if (!at(field))
            continue;
        remove(field);
        m_pod.setSubject(m_name + '.' + field);
        dropped("init-has-no-probe");
    }
}

NewValue stringList(const std::vector<std::string> &texts)
{
    NewValue list = NewValue::list();
    for (const std::string &text : texts)
        list.items.push_back(NewValue::string(text));
    return list;
}

} // namespace podwright
