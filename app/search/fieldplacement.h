// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/manifestdocument.h"
#include "document/manifestpath.h"

#include <string>

namespace podwright {

/// Where a field of the schema (`spec.containers[].livenessProbe`) stands or would stand in a document: in the Pod
/// around `near`, else in the first one; lists that `near` lies in keep its index, others take the first item.
ManifestPath placeOfField(const Snapshot &snapshot, const std::string &field, const ManifestPath &near);

/// Makes the field there with its missing parents, empty, as one undo step. Nothing for a field that is there.
PlannedEdit addField(ManifestDocument &document, const ManifestPath &place);

} // namespace podwright
