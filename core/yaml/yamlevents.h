// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace podwright {

/// One event of a YAML document. Anchors are numbers from 1, 0 means none.
struct YamlEvent {
    enum class Kind : std::uint8_t { Null, Alias, Scalar, SequenceStart, SequenceEnd, MapStart, MapEnd };
    Kind kind = Kind::Null;
    bool flow = false; ///< collections
    std::size_t anchor = 0; ///< Alias: the anchor it means
    std::string value; ///< Scalar
    std::string tag; ///< as resolved; "?" and "!" stand for none
};

/// Where and why a text is not YAML, in the parser's own words (for choosing an error code, never for showing).
struct YamlEventFault {
    bool failed = false;
    bool tooDeep = false;
    std::size_t offset = 0;
    std::string message;
};

struct YamlEvents {
    std::vector<YamlEvent> events; ///< of the first document
    YamlEventFault fault;
};

/// The events of the first document of a text without byte order mark and control characters. Never throws, ends on any
/// input.
YamlEvents readYamlEvents(std::string_view text, int maximumDepth);

} // namespace podwright
