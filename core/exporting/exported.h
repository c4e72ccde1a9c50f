// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/editplanner.h"

#include <string>
#include <vector>

namespace podwright {

/// Something that an export changed in what the manifest means; a code and arguments, the sentence is made in app/.
struct ExportNote {
    std::string message;
    std::vector<std::string> arguments;
    bool operator==(const ExportNote &other) const = default;
};

/// A whole file as an export leaves it.
struct Exported {
    std::string text;
    std::vector<ExportNote> notes;
    PlannedEdit problem; ///< a refusal: text is that of the source then
    bool ok() const { return problem.ok(); }
};

} // namespace podwright
