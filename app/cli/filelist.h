// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace podwright {

/// The lines of a file (or `-`), each a file name; empty lines are left out. Relative names are relative to the current
/// folder.
QStringList readFileList(const QString &file, QString *error);

/// Folders become the manifests in them (*.yaml, *.yml, *.json, sorted, all levels), patterns with * ? [ the files that
/// match (** any number of folders), sorted; everything else stays.
QStringList expandFiles(const QStringList &names);

} // namespace podwright
