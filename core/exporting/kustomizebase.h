// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exporting/exportedfile.h"

#include <string_view>

namespace podwright {

/// A base for Kustomize: each document of the text in a file of its own, cleaned of what servers write, and a
/// `kustomization.yaml` that lists them and the labels that all have in common (a label of the name where they have
/// none; selectors stay as they are).
ExportedFolder kustomizeBase(std::string_view text);

} // namespace podwright
