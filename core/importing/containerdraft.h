// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/newvalue.h"

#include <string>
#include <string_view>
#include <vector>

namespace podwright {

class PodDraft;

/// A container under way in a PodDraft.
class ContainerDraft {
public:
    enum class Place { App, Init, Sidecar };

    ContainerDraft(PodDraft &pod, std::string name);

    PodDraft &pod() const { return m_pod; }
    const std::string &name() const { return m_name; }
    Place place() const { return m_place; }
    void setPlace(Place place) { m_place = place; }

    /// Sets a field (`securityContext.privileged`) and notes that the subject was carried over.
    void carry(std::string_view path, const NewValue &value);
    /// Sets a field without a note.
    void set(std::string_view path, const NewValue &value);
    NewValue *at(std::string_view path);
    NewValue &list(std::string_view path);
    void remove(std::string_view path);

    void carried(std::string_view field, std::string code = "carried");
    void changed(std::string code, std::string_view field = {}, std::string argument = {});
    void dropped(std::string code, std::string argument = {});

    /// Settles what depends on several fields: privileges, probes of init containers. Called once, at the end.
    void finish();
    NewValue &data() { return m_data; }

private:
    PodDraft &m_pod;
    std::string m_name;
    Place m_place = Place::App;
    NewValue m_data = NewValue::map();
};

/// A list of strings as data.
NewValue stringList(const std::vector<std::string> &texts);

} // namespace podwright
