// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "validation/fixes/fixplanner.h"
#include "validation/manifestcheck.h"

#include <memory>
#include <string_view>
#include <vector>

namespace podwright {

class Schema;

/// The fixes of single findings of one text, on demand. A document is read, mended and checked once, when it is asked
/// about first. Text and schema must outlive it. Not for more than one thread at a time.
class FindingFixes {
public:
    FindingFixes(std::string_view text, const Schema &schema, CheckOptions options);
    ~FindingFixes();
    FindingFixes(const FindingFixes &) = delete;
    FindingFixes &operator=(const FindingFixes &) = delete;

    /// Edits are of the text given. A finding of the syntax brings its fixes along.
    std::vector<Fix> of(const Diagnostic &finding, FixWish wish = FixWish::All);

private:
    class Part;

    CheckOptions m_options;
    std::vector<std::unique_ptr<Part>> m_parts; ///< a document each
};

/// Whether nothing is to be planned for a finding.
bool hasItsFixes(const Diagnostic &finding);

} // namespace podwright
