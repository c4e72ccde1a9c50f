// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "validation/fixes/fixcontext.h"
#include "validation/manifestcheck.h"

#include <cstdint>
#include <functional>
#include <vector>

namespace podwright {

/// Which fixes are planned. Each has to be tried by a check, so those that are not wanted cost as much as the others.
enum class FixWish : std::uint8_t { All, Safe };

/// Plans fixes of findings and tries each: one that leaves its finding is dropped, and only one that brings nothing new
/// is safe. Made for one document; everything given must outlive it. Not for more than one thread at a time.
class FixPlanner {
public:
    /// Checks a text as the one with the findings was checked, without planning fixes.
    using Check = std::function<std::vector<PodReport>(std::string_view text)>;

    /// `before`: what that check found in the document.
    FixPlanner(FixSource source, Check check, const std::vector<PodReport> &before);

    std::vector<Fix> fixesFor(const PodPlace &pod, const Diagnostic &finding, FixWish wish) const;

private:
    std::vector<Fix> planned(const PodPlace &pod, const Diagnostic &finding) const;
    std::vector<Fix> proven(std::vector<Fix> fixes, const Diagnostic &finding) const;

    FixSource m_source;
    Check m_check;
    std::vector<Diagnostic> m_before;
};

} // namespace podwright
