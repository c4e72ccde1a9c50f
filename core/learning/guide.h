// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace podwright {

/// A manifest in a guide: a fenced block whose info string begins with `yaml`.
struct GuideExample {
    enum class Kind {
        Accepted, ///< ```yaml: the API server takes it
        Broken, ///< ```yaml broken: shows a fault, the check finds it
        Static, ///< ```yaml static: for the kubelet's folder
        Part, ///< ```yaml part: a piece of a manifest; only YAML
    };
    Kind kind = Kind::Accepted;
    std::string text;
    std::size_t offset = 0; ///< of the opening fence in the guide, in bytes
};

/// One guide in one language: Markdown that begins with `# Title` and a first paragraph that says what one learns.
/// Links of the program's own: `podwright:example/N` (opens the N-th example, from 0), `podwright:guide/NAME`,
/// `podwright:field/spec.containers[].image`; pictures: `podwright:network/N`, `podwright:timeline/N/PATH`,
/// `podwright:life/N` of the N-th example.
struct Guide {
    std::string name; ///< of the file, without `.md`: "03-network"
    std::string title;
    std::string summary;
    std::string markdown; ///< all of it
    std::vector<GuideExample> examples;

    static Guide read(std::string name, std::string markdown);
};

} // namespace podwright
