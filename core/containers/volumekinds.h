// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/newvalue.h"
#include "yaml/valuetree.h"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace podwright {

/// What a volume is for.
enum class VolumePurpose : std::uint8_t { Scratch, Config, Secret, Storage, Node, Projected, Image, Ephemeral };

/// A kind of volume: the member of the union in a volume.
struct VolumeKind {
    const char *field; ///< "emptyDir"
    VolumePurpose purpose;
    const char *source; ///< path below the kind of what it takes its content from, null where it needs none
    bool readOnly; ///< read-only in containers whatever the mount says (RUNVOL-05)
};

std::span<const VolumeKind> volumeKinds();
/// Null for a field that is no kind of volume.
const VolumeKind *volumeKind(std::string_view field);
/// The kinds that a volume has: one in good order; none means an emptyDir to the server; more are refused.
std::vector<const VolumeKind *> kindsOf(ValueRef volume);

/// A volume of a purpose with what it needs to be accepted; `source` is the name or path of what it takes (a config
/// map, claim, folder, image).
NewValue newVolume(VolumePurpose purpose, const std::string &name, const std::string &source);

} // namespace podwright
