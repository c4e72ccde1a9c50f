// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exporting/exportedfile.h"
#include "exporting/staticmanifest.h"
#include "exporting/staticpodoptions.h"

#include <string_view>
#include <vector>

namespace podwright {

/// All that it takes to run a Pod as a static one.
struct StaticBundle {
    StaticManifest manifest;
    /// The manifest in a folder of its own, what the kubelet has to be told (a piece of its configuration, or a
    /// drop-in of systemd for the flags), and the way to install both in English and in Chinese.
    std::vector<ExportedFile> files;
    std::vector<ExportNote> faults; ///< of the options; there are no files then
    bool ok() const { return faults.empty(); }
};

/// Pure but for the texts of the notes, which are built in. Whether the kubelet accepts the manifest is not looked at.
StaticBundle staticBundle(std::string_view text, const StaticPodOptions &options);

/// The piece of a kubelet's configuration that names the source of static Pods; empty for the ways by flag.
std::string kubeletConfiguration(const StaticPodOptions &options);
/// The drop-in that gives the flags to a kubelet whose unit reads KUBELET_EXTRA_ARGS; empty for the other ways.
std::string kubeletDropIn(const StaticPodOptions &options);

} // namespace podwright
