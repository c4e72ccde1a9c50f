// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "validation/manifestcheck.h"

#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace podwright {

class LineIndex;

/// A finding, the line that it begins on (from 0) and the index of its report.
struct LineFinding {
    int line = 0;
    const Diagnostic *finding = nullptr;
    std::size_t report = 0;
};

/// Findings by the place that they belong to. Points into the reports it was made from, which must stay where they are.
class FindingIndex {
public:
    FindingIndex() = default;
    FindingIndex(const std::vector<PodReport> &reports, const LineIndex &lines);

    /// What was found at exactly this place, gravest first. The path as Path::toString() writes it.
    const std::vector<const Diagnostic *> &at(std::size_t document, std::string_view path) const;
    /// The gravest of what was found at a place or below it.
    std::optional<Severity> gravest(std::size_t document, std::string_view path) const;
    /// All, by line; those of one line gravest first.
    std::span<const LineFinding> byLine() const { return m_byLine; }
    /// What begins on the lines from the first to the last one.
    std::span<const LineFinding> onLines(int first, int last) const;

private:
    struct Place {
        std::vector<const Diagnostic *> found;
        std::optional<Severity> gravest;
    };
    using Places = std::map<std::string, Place, std::less<>>;

    static void note(Places &places, std::string_view path, Severity severity);
    const Place *find(std::size_t document, std::string_view path) const;

    std::map<std::size_t, Places> m_documents;
    std::vector<LineFinding> m_byLine;
};

/// The path of what a place is in; empty at the top. Only cuts the text that Path::toString() writes.
std::string_view pathAbove(std::string_view path);

} // namespace podwright
