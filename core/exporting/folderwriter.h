// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exporting/exportedfile.h"

#include <string>
#include <vector>

namespace podwright {

/// Why files were not written; the sentence is made in app/.
enum class FolderProblem {
    None,
    BadPath, ///< a path of the list leads out of the folder
    NoParent, ///< the folder that should hold the folder is not there
    NotAFolder, ///< something else has its name
    InTheWay, ///< something that is no file has the name of a file
    Differs, ///< files are there already with other contents
    NotWritten ///< the system refused; `reason` says why
};

struct FolderOutcome {
    FolderProblem problem = FolderProblem::None;
    std::vector<std::string> paths; ///< what is concerned: of the folder or in it
    std::string reason; ///< in the system's words
    bool ok() const { return problem == FolderProblem::None; }
};

/// Which files of the list stand in the folder with other contents.
std::vector<std::string> differingFiles(const std::string &folder, const std::vector<ExportedFile> &files);

/// Writes files into a folder, which is made if need be (not its parents): all of them or none. They are first written
/// under temporary names and get their own at the end. Files with the same contents are left alone; those with others
/// are a refusal unless `overwrite`. On a failure the folder is as it was before.
FolderOutcome writeFolder(const std::string &folder, const std::vector<ExportedFile> &files, bool overwrite);

} // namespace podwright
