// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exporting/exported.h"

#include <string>
#include <vector>

namespace podwright {

/// One file of an export that makes several.
struct ExportedFile {
    std::string path; ///< relative to the folder of the export, parts by `/`: "templates/web.yaml"
    std::string text; ///< all of its bytes
    bool executable = false;
    bool operator==(const ExportedFile &other) const = default;
};

/// What an export of several files gives: them, and what it changed in the meaning. Refused: no files.
struct ExportedFolder {
    std::vector<ExportedFile> files;
    std::vector<ExportNote> notes;
    PlannedEdit problem;
    bool ok() const { return problem.ok(); }
};

} // namespace podwright
