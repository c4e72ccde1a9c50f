// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace podwright {

/// The checkout whose build this is. Only this file's source knows it, so that all others are compiled alike in every
/// checkout, and ccache knows them.
QString sourceFolder();

/// A program of the same build, by its path in the build folder, such as "app/cli/podwright-cli".
QString builtProgram(const QString &path);

/// The reference data beside the checkout, or what the variable PODWRIGHT_SHARED names; need not exist.
QString sharedFolder();

} // namespace podwright
