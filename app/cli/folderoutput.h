// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "exporting/exportedfile.h"

namespace podwright {

/// What a command that makes several files does with them: writes them into a folder, all or none, or, without a folder
/// (or `-`), prints each behind a line `# file: PATH`. Files that are there with other contents are overwritten only
/// with `force`.
ExitStatus writeFiles(const QString &folder, const std::vector<ExportedFile> &files, bool force);

/// The same with the refusal and the notes of an export, which go to standard error.
ExitStatus writeFiles(const QString &folder, const ExportedFolder &exported, bool force);

} // namespace podwright
