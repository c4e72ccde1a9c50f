// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "validation/rules/rulecontext.h"

#include <string>
#include <string_view>

namespace podwright {

// What rules ask of a value, and how their sentences show it.

/// Set for the server: a pointer or list that is there, even an empty one.
inline bool isSet(ValueRef value)
{
    return !value.isNull();
}
/// Whether a value is absent, null or empty: text, list or map.
bool isEmptyValue(ValueRef value);
/// The text of a scalar as it was written, whatever its type; for quantities.
inline std::string_view textOf(ValueRef value)
{
    return value.isString() || value.isNumber() ? value.value().text : std::string_view();
}
/// Whether an earlier item of the list holds the same text in the field; an absent field counts as empty.
bool isRepeated(ValueRef list, ValueRef item, std::string_view field);

/// A text as a sentence shows it: cut where it is long.
std::string shown(std::string_view text);
/// A scalar likewise; nothing for maps and lists.
std::string shown(ValueRef value);

/// Calls `check(container)` for all containers of a specification: init, regular, ephemeral.
template <typename Check> void forEachContainer(ValueRef spec, const Check &check)
{
    for (const char *kind : {"initContainers", "containers", "ephemeralContainers"}) {
        const ValueRef list = spec[kind];
        if (!list.isList())
            continue;
        for (const ValueRef container : list)
            check(container);
    }
}

} // namespace podwright
