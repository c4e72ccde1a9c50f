// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "yaml/valuetree.h"

#include <span>
#include <string_view>

namespace podwright {

/// What one field of a map gets when it is not given.
struct DefaultRow {
    enum class When : std::uint8_t {
        Missing, ///< absent or null: the field can tell "not set" from its zero value
        Zero ///< absent, null, "" or 0
    };
    std::string_view field;
    When when = When::Missing;
    ValueKind kind = ValueKind::String; ///< String, Integer, Bool or Map (an empty one)
    std::string_view text; ///< String, and the digits of an Integer
    std::int64_t integer = 0;
};

/// The defaults of one kind of map and of the maps below it. Constant data.
struct DefaultShape {
    struct Below {
        std::string_view field; ///< a map, or a list of maps
        const DefaultShape *shape;
    };
    std::span<const DefaultRow> rows;
    std::span<const Below> below;
    void (*more)(ValueTree &, ValueRef) = nullptr; ///< what a table cannot say
};

/// Those of a Pod's spec, which hold in templates too.
const DefaultShape &podSpecDefaults();

/// Sets a field of a map to a default, in place of a zero value that stands there.
void setDefault(ValueTree &values, ValueRef map, const DefaultRow &row);

} // namespace podwright
