// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace podwright {

class SchemaType;

enum class FieldKind : std::uint8_t {
    String,
    Integer,
    Boolean,
    Number,
    Quantity,
    IntOrString,
    Time,
    Object,
    List,
    Map,
    Opaque
};

/// One field of a type: what may stand there. Plain data; views and pointers live as long as the Schema.
struct Field {
    std::string_view name;
    FieldKind kind = FieldKind::String;
    FieldKind item = FieldKind::String; ///< List, Map: of its elements
    const SchemaType *type = nullptr; ///< Object, and List of Object
    int width = 64; ///< bits of an integer
    bool required = false; ///< by the OpenAPI document
    bool readOnly = false; ///< status or written by the server
    bool octal = false; ///< file modes: shown and written as octal
    std::vector<std::string_view> enumValues; ///< nothing else is accepted
    std::vector<std::string_view> knownValues; ///< other values are accepted too
    std::optional<std::string_view> defaultValue; ///< JSON, or a bare string
    std::string_view defaultWhen;
    std::optional<std::int64_t> minimum;
    std::optional<std::int64_t> maximum;
    std::optional<std::int64_t> maximumLength;
    std::string_view format; ///< name of a format: "dns1123label" …
    std::string_view keyFormat; ///< of a map's keys
    std::string_view valueFormat;
    std::string_view unionName; ///< empty: member of no union
    std::string_view listType; ///< "atomic", "set", "map" or empty
    std::vector<std::string_view> listKeys;
    int sinceMinor = 8; ///< first 1.N that has it; 8 stands for "1.8 or before"
    bool gatedOff = false; ///< behind a feature gate that is off by default
    bool deprecated = false;
    std::string_view successor; ///< of a deprecated field; may be empty
    int rank = 0; ///< place among its siblings as people expect them
};

/// A field that a type had in earlier versions.
struct RemovedField {
    std::string_view name;
    int firstMinor = 0; ///< first 1.N that had it
    int lastMinor = 0; ///< last 1.N that had it
};

/// Members of which a bounded number may be set together.
struct FieldUnion {
    std::string_view name;
    int minimum = 0;
    int maximum = 1;
    std::vector<std::string_view> members;
};

} // namespace podwright
