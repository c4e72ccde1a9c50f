// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pod/podplace.h"
#include "validation/fixes/fixplanner.h"
#include "validation/manifestcheck.h"
#include "yaml/parser.h"
#include "yaml/valuetree.h"

#include <string>
#include <string_view>
#include <vector>

namespace podwright {

class Schema;

/// One document on its own, so that trying a fix costs a check of this document only. The text must outlive it. Not for
/// more than one thread at a time.
class DocumentFixes {
public:
    DocumentFixes(std::string_view text, const Schema &schema, CheckOptions options);
    DocumentFixes(const DocumentFixes &) = delete;
    DocumentFixes &operator=(const DocumentFixes &) = delete;

    /// What was found in the document.
    const std::vector<PodReport> &reports() const { return m_reports; }
    /// Checks another text as the document was checked.
    std::vector<PodReport> check(std::string_view text) const;

    /// Fixes of a finding whose range and path are of this document, in the report with this root.
    std::vector<Fix> of(const std::string &root, const Diagnostic &finding, FixWish wish) const;

private:
    std::string_view m_text;
    const Schema &m_schema;
    CheckOptions m_options;
    ParseResult m_parsed;
    std::vector<PodReport> m_reports;
    ValueTree m_values;
    std::vector<PodPlace> m_pods;
    FixPlanner m_planner;
};

/// Moves what is planned for a document to where the document begins in its text.
void moveEdits(std::vector<Fix> &fixes, std::size_t by);

} // namespace podwright
