// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/newvalue.h"

#include <string>

namespace podwright {

class ContainerDraft;

/// A mount as Docker knows it.
struct MountWish {
    enum class Kind { Bind, Volume, Memory, Image };
    Kind kind = Kind::Volume;
    std::string source; ///< path on the host, name of the volume or image; empty: a volume without a name
    std::string target;
    bool readOnly = false;
    std::string propagation; ///< of binds: rshared, rslave …
    std::string subPath;
    std::string size; ///< of memory
};

/// Adds the volume and its mount, with a note.
void addMount(ContainerDraft &to, const MountWish &wish);
/// A volume of a given source (a secret, a config map) at a path; no note. False, with a note: the path is taken.
bool addMountOf(ContainerDraft &to, const std::string &volume, const std::string &target, bool readOnly,
                const std::string &subPath = {});

/// `[source:]target[:options]`.
void takeVolume(ContainerDraft &to, const std::string &text);
/// `type=bind,source=…,target=…,readonly`.
void takeMount(ContainerDraft &to, const std::string &text);
/// `path[:size=…]`.
void takeTmpfs(ContainerDraft &to, const std::string &text);
void takeSharedMemorySize(ContainerDraft &to, const std::string &text);

} // namespace podwright
