// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exporting/exported.h"

#include <string>
#include <string_view>
#include <vector>

namespace podwright {

/// The manifest of a static Pod as it is given to a kubelet.
struct StaticManifest {
    std::string text;
    std::string podName; ///< of the first Pod; empty where it has none
    std::string nameSpace; ///< likewise, "default" where none is written
    std::string fileName; ///< "web.yaml", "web.json"
    bool isList = false; ///< a PodList, which only the URL way takes
    std::vector<ExportNote> notes;
};

/// Makes the manifest of a text: the document that the kubelet reads, which is the first, or else the first one that
/// holds a Pod; of a List or a workload its Pod. What comes from a running cluster is cleaned. With `listAllowed` a
/// list of nothing but Pods stays one, as a PodList. A text in which there is no Pod stays as it is.
StaticManifest staticManifest(std::string_view text, bool listAllowed);

/// Each Pod of a manifest as a text of its own: what the kubelet checks one by one.
std::vector<std::string> podsOf(const StaticManifest &manifest);

} // namespace podwright
