// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "validation/diagnostic.h"

#include <string>

namespace podwright {

/// What a server says about one field of a manifest.
struct ServerFinding {
    Severity severity = Severity::Error;
    DiagnosticType type = DiagnosticType::Invalid;
    /// The server's path from the object's root. A container or volume that the server names stands as
    /// `spec.containers[name=web]`; lists without an index (`spec.containers.ports`) come from decoding.
    std::string field;
    std::string message; ///< in the server's words
    std::string object; ///< "Pod web"; empty where the server does not say which object it means
    std::string present; ///< Decode: the kind of value that is there ("string", "number" …)
    bool inPod = false; ///< the field counts from the Pod, also where that is the template of a workload
    bool operator==(const ServerFinding &other) const = default;
};

} // namespace podwright
