// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lifetime/probebounds.h"

#include <QStringList>

namespace podwright {

/// What the numbers of a container's probes come to, in sentences with the way they are reckoned.
QStringList probeSentences(const ContainerProbes &probes, double appUp);

/// "Startup probe" and its sisters.
QString probeName(ProbeKind kind);

} // namespace podwright
