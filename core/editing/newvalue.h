// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "yaml/scalarwriting.h"

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace podwright {

/// Data to be written: a scalar, a list or a map. A plain value.
struct NewValue {
    ValueKind kind = ValueKind::Null;
    std::string text; ///< scalars: as ScalarToWrite::text
    std::vector<NewValue> items;
    std::vector<std::pair<std::string, NewValue>> entries;

    static NewValue string(std::string text) { return {ValueKind::String, std::move(text), {}, {}}; }
    static NewValue integer(std::string digits) { return {ValueKind::Integer, std::move(digits), {}, {}}; }
    static NewValue integer(std::int64_t value) { return integer(std::to_string(value)); }
    static NewValue boolean(bool value) { return {ValueKind::Bool, value ? "true" : "false", {}, {}}; }
    static NewValue null() { return {}; }
    static NewValue list(std::vector<NewValue> items = {}) { return {ValueKind::List, {}, std::move(items), {}}; }
    static NewValue map(std::vector<std::pair<std::string, NewValue>> entries = {})
    {
        return {ValueKind::Map, {}, {}, std::move(entries)};
    }
    bool isCollection() const { return kind == ValueKind::List || kind == ValueKind::Map; }
    bool operator==(const NewValue &other) const;
};

// here, where the type is complete: its lists hold values of it
inline bool NewValue::operator==(const NewValue &other) const = default;

} // namespace podwright
