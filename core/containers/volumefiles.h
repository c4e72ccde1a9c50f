// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "yaml/valuetree.h"

#include <string>
#include <vector>

namespace podwright {

/// A file that a configMap, secret, downwardAPI or projected volume makes.
struct VolumeFile {
    std::string path; ///< in the volume; empty: every key of the source becomes a file of its name
    std::string source; ///< "configMap settings", "secret keys", "metadata.labels", "token"
    std::string key; ///< of the source, where there is one
    int mode = 0644; ///< the item's, else the volume's, else 0644 (RUNVOL-04); -1: no number that could be one
    bool optional = false;
    bool replaced = false; ///< a later source writes the same path (RUNVOL-11)
    Path place; ///< of the item or source in the document
};

/// Files in the order of the manifest; nothing for other kinds of volume. `volume` is an entry of spec.volumes.
std::vector<VolumeFile> filesOf(ValueRef volume);

/// `0644 rw-r--r--`
std::string modeText(int mode);

} // namespace podwright
