// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "containers/expansion.h"
#include "yaml/valuetree.h"

#include <optional>
#include <string>
#include <vector>

namespace podwright {

/// Where a variable's value comes from.
enum class VariableSource : std::uint8_t {
    Value, ///< written in the manifest
    ConfigMapKey,
    SecretKey,
    Field,
    Resource,
    File,
    WholeConfigMap, ///< an entry of envFrom
    WholeSecret,
    Several, ///< more than one of them: refused by the server
    Unknown, ///< none that is known, or of a wrong type
};

/// An entry of env or envFrom.
struct Variable {
    std::string name; ///< of an entry of envFrom: the prefix
    VariableSource source = VariableSource::Value;
    std::string text; ///< the value as written, or what it refers to: `settings / url`
    std::optional<std::string> value; ///< finished, where the manifest alone tells it
    std::vector<std::string> unknown; ///< names in `$(…)` that nobody has set before: they stay as they are written
    std::vector<std::string> later; ///< those of them that are set only further down (RUNENV-03)
    bool replaced = false; ///< a later entry of the same name wins (RUNENV-01)
    bool isList = false; ///< an entry of envFrom
    std::size_t index = 0; ///< in env or envFrom
};

/// The environment of a container in the order in which the kubelet builds it. Finished values longer than 64 KiB are
/// left unknown. A value.
class Environment {
public:
    static Environment read(ValueRef container);

    /// Entries of envFrom, then those of env.
    const std::vector<Variable> &variables() const { return m_variables; }
    /// What `$(name)` gives in command and args; empty where it stays or is known only at run time.
    std::optional<std::string> valueOf(std::string_view name) const;
    /// Whether some entry of env sets the name.
    bool has(std::string_view name) const;
    /// Whether config maps or secrets add names that the manifest does not tell.
    bool isOpen() const { return m_open; }

    /// Whether a name has the form of those that the kubelet adds for Services (`REDIS_SERVICE_HOST`,
    /// `REDIS_PORT_6379_TCP`).
    static bool hasServiceForm(std::string_view name);

    static constexpr std::size_t longest = 65536;

private:
    std::vector<Variable> m_variables;
    bool m_open = false;
};

} // namespace podwright
