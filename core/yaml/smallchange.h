// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "yaml/syntaxtree.h"

#include <optional>
#include <string_view>

namespace podwright {

/// A document that differs from an earlier one so little that its tree is the earlier one with other offsets: inside of
/// one plain scalar, as while a value or a key is typed, or in the length of a line of blanks.
struct SmallChange {
    NodeId scalar = NoNode; ///< in the earlier tree; NoNode: only blanks have changed
    std::size_t begin = NoOffset; ///< of the scalar or the change; what stands behind it moves
    std::ptrdiff_t by = 0; ///< bytes

    /// An offset of the earlier text where it is now.
    std::size_t moved(std::size_t offset) const
    {
        return offset > begin ? static_cast<std::size_t>(static_cast<std::ptrdiff_t>(offset) + by) : offset;
    }
};

/// The change that makes `now` of the earlier document, if nothing else can be read otherwise: a key or value of a
/// block map or an item of a block sequence, on one line, before and after made of letters, digits and signs that mean
/// nothing to YAML; or a line of blanks that belongs to no scalar.
std::optional<SmallChange> smallChange(const SyntaxTree &from, std::size_t document, std::string_view now);

} // namespace podwright
