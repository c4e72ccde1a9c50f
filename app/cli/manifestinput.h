// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/sourcetext.h"

#include <QString>

namespace podwright {

/// A manifest named on the command line; `error` is a whole sentence if it could not be read.
struct ManifestInput {
    SourceText source;
    QString error;
    bool ok() const { return error.isEmpty(); }
};

/// Reads a file or, for `-`, standard input. Pipes are read to their end; folders, binaries and files of over 64 MiB
/// are refused.
ManifestInput readManifest(const QString &file);

} // namespace podwright
