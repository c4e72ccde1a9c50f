// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "yaml/syntaxerror.h"
#include "yaml/syntaxtree.h"

#include <string>
#include <string_view>
#include <vector>

namespace podwright {

struct ParseResult {
    SyntaxTree tree; ///< all documents before the first error, in order
    std::vector<SyntaxError> errors; ///< empty: the whole text is good; sorted by place
    bool ok() const { return errors.empty(); }
};

/// Bounds that keep any input harmless; exceeding one is a SyntaxError, never a crash.
struct ParseLimits {
    std::size_t bytes = 64u << 20;
    int depth = 400;
};

/// Parses UTF-8 text (no byte order mark). Terminates and throws nothing on any bytes. Safe from any thread.
/// A fault in one document does not hide the others: documents that parse have trees, each faulty one gives its
/// error(s).
ParseResult parseYaml(std::string_view text, const ParseLimits &limits = {});

} // namespace podwright
