// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/snapshotbuilder.h"

#include <optional>
#include <string_view>
#include <vector>

namespace podwright {

/// A text of which some lines were taken out because they do not parse.
struct PartialReading {
    ParseResult parsed; ///< of the text with the dirty lines as blanks: all offsets are those of the text
    std::vector<TextRange> dirty; ///< whole lines without their breaks, sorted
};

/// Lines changed since the text last parsed, and those that were dirty then; none if it never did.
std::vector<TextRange> dirtySince(const SnapshotRequest &request);

/// Reads a text that does not parse without its dirty lines: first those that were edited, then those that the errors
/// name, until the rest parses. Empty if nothing helps (a control character, say). Bounded in time. An
/// earlier reading of almost the same text makes it quicker.
std::optional<PartialReading> readPartially(std::string_view text, const std::vector<SyntaxError> &errors,
                                            const std::vector<TextRange> &edited, const SyntaxTree *earlier);

} // namespace podwright
