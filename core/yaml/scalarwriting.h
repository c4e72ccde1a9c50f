// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "yaml/syntaxtree.h"
#include "yaml/valuetree.h"

#include <string>
#include <string_view>
#include <vector>

namespace podwright {

/// Where a scalar is to be written.
struct ScalarContext {
    ScalarStyle style = ScalarStyle::Plain; ///< the style to keep if possible (that of the value now there)
    bool inFlow = false;
    bool isKey = false;
    int indent = 0; ///< column of the content lines of a block scalar, in bytes
    std::string_view lineBreak = "\n";
    std::string_view blockHeader; ///< of the block scalar now there (`|-`, `>+2` …), kept where it fits
};

/// A typed scalar to write. Numbers and booleans carry their text (`0644`, `true`).
struct ScalarToWrite {
    ValueKind kind = ValueKind::String;
    std::string text;
    bool operator==(const ScalarToWrite &other) const = default;
};

/// Ways to write the scalar, best first: the style now there, plain where it reads back as the same, double quotes at
/// last.
std::vector<std::string> scalarCandidates(const ScalarToWrite &scalar, const ScalarContext &context);

/// The text in double quotes, everything unprintable escaped.
std::string doubleQuoted(std::string_view text);

} // namespace podwright
