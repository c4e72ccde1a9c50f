// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "containers/mountmatrix.h"

#include <QString>

namespace podwright {

/// What a volume is for, in a word: "Scratch".
QString purposeName(VolumePurpose purpose);
/// The same in a sentence.
QString purposeHint(VolumePurpose purpose);
/// What a volume of the purpose is made from: "Name of the config map"; empty where it needs nothing.
QString sourceLabel(VolumePurpose purpose);
/// The kind of a volume in words, with the field's name.
QString kindName(const MountedVolume &volume);

/// A mount in a line: path, read-only, part of the volume.
QString mountText(const Mount &mount);
/// What is odd about a mount, empty: nothing.
QString mountTrouble(const MountMatrix &matrix, const Mount &mount);
/// Severity of that, -1: none (0 error, 2 run time).
int mountSeverity(const Mount &mount);
/// Who reads and who writes a volume, and what is odd about it.
QString volumeSummary(const MountMatrix &matrix, const MountedVolume &volume);

} // namespace podwright
