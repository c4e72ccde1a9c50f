// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/textrange.h"
#include "validation/diagnostic.h"

#include <string>
#include <string_view>
#include <vector>

namespace podwright {

class SyntaxTree;

/// The comments of a document that silence rules of run time and advice:
///
///     # podwright: ignore RUN-07 the reason
///
/// At the end of a line or on the lines of their own above it for what is found on that line; above the first key of
/// the document for all of it. Several ids may stand one after the other with blanks or commas between them.
class IgnoreComments {
public:
    static constexpr std::string_view unknownRule = "ADV-61";

    static IgnoreComments read(std::string_view text, const SyntaxTree &syntax, std::size_t document);

    /// Takes the findings out that a comment silences. Errors and warnings of the server stay.
    void silence(std::vector<Diagnostic> &found) const;
    /// Adds a finding for each id that no rule has.
    void reportUnknown(std::vector<Diagnostic> &found) const;

private:
    struct Entry {
        std::string rule;
        TextRange written; ///< the id in the text
        TextRange covered; ///< bytes of the lines it is for
    };
    void readComment(std::string_view text, std::size_t at, TextRange covered);

    std::vector<Entry> m_entries;
};

} // namespace podwright
