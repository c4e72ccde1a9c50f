// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importing/containerdraft.h"
#include "importing/importnote.h"
#include "importing/importoptions.h"

#include <deque>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace podwright {

/// A Pod under way: what its containers and it itself get, and the notes about it.
class PodDraft {
public:
    explicit PodDraft(const ImportOptions &options)
        : m_options(options)
    {
    }
    PodDraft(const PodDraft &) = delete;
    PodDraft &operator=(const PodDraft &) = delete;

    const ImportOptions &options() const { return m_options; }
    /// A container of this name, or of one like it that is still free.
    ContainerDraft &addContainer(std::string_view wantedName);
    std::deque<ContainerDraft> &containers() { return m_containers; }

    /// The piece of the source that the next notes are about.
    void setSubject(std::string subject) { m_subject = std::move(subject); }
    const std::string &subject() const { return m_subject; }
    void note(ImportOutcome outcome, std::string code, std::string argument = {}, std::string field = {},
              const ContainerDraft *container = nullptr);

    /// Sets a field of the Pod (`spec.hostNetwork`). False, with a note: another container has asked for another value.
    bool set(std::string_view path, const NewValue &value);
    NewValue *at(std::string_view path);
    /// The list at a path, made where it is not there.
    NewValue &list(std::string_view path);

    /// The name of the volume with this source; the same key gives the same volume again. An empty key: a new one.
    std::string addVolume(std::string_view wantedName, const std::string &key, NewValue source);

    /// Everything as one value, containers that run first as init containers; fills in what is missing.
    NewValue pod();
    /// All notes with their final field paths; call pod() first.
    std::vector<ImportNote> notes() const;

private:
    struct OpenNote {
        ImportNote note;
        const ContainerDraft *container;
    };
    std::string freeName(std::string_view wanted, const char *fallback, std::set<std::string> &taken) const;
    void fitHostNetwork();

    const ImportOptions &m_options;
    std::deque<ContainerDraft> m_containers;
    NewValue m_root = NewValue::map();
    NewValue m_volumes = NewValue::list();
    std::map<std::string, std::string> m_volumeOfKey;
    std::set<std::string> m_volumeNames;
    std::set<std::string> m_containerNames;
    std::vector<OpenNote> m_notes;
    std::string m_subject;
};

} // namespace podwright
