// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "validation/fixes/fixcontext.h"
#include "validation/manifestcheck.h"

#include <functional>
#include <optional>
#include <vector>

namespace podwright {

/// Plans fixes of findings and tries each: one that leaves its finding is dropped, and only one that brings nothing new
/// is safe. Made for one document; everything given must outlive it. Not for more than one thread at a time.
class FixPlanner {
public:
    /// Checks a text as the one with the findings was checked, without planning fixes.
    using Check = std::function<std::vector<PodReport>(std::string_view text)>;

    FixPlanner(FixSource source, Check check);

    std::vector<Fix> fixesFor(const PodPlace &pod, const Diagnostic &finding) const;

private:
    std::vector<Fix> planned(const PodPlace &pod, const Diagnostic &finding) const;
    std::vector<Fix> proven(std::vector<Fix> fixes, const Diagnostic &finding) const;
    std::vector<Diagnostic> found(std::string_view text) const;

    FixSource m_source;
    Check m_check;
    mutable std::optional<std::vector<Diagnostic>> m_before;
};

} // namespace podwright
