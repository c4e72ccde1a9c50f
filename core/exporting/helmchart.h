// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exporting/exportedfile.h"

#include <string_view>

namespace podwright {

/// The skeleton of a Helm chart: Chart.yaml, values.yaml with the images, resources and replicas of the manifest, a
/// template for each document (cleaned of what servers write; otherwise byte for byte, comments too), helpers and
/// notes. Installed with its own values it is what the manifest is.
ExportedFolder helmChart(std::string_view text);

} // namespace podwright
