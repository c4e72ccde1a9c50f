// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cluster/serverfinding.h"
#include "pod/podplace.h"
#include "yaml/valuetree.h"

namespace podwright {

/// Where in a document the field of a finding stands: its path from the document's root, or the first key of it that is
/// missing, or the nearest parent. The server writes keys of maps without quotes (`metadata.labels[a.b/c]`); whether a
/// step is a key or an index is seen from the value there.
Path placeOfField(ValueRef document, const PodPlace &pod, const ServerFinding &finding);

} // namespace podwright
