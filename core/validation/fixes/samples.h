// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "validation/fixes/fixcontext.h"

#include <string_view>
#include <vector>

namespace podwright {

/// Values that could stand at a place, the likeliest first: the default, the allowed words, names of volumes and ports
/// that are there, and for the usual fields an example. Empty where nothing sensible is known.
std::vector<NewValue> samplesFor(const FixContext &context, const Path &path);

/// A word that stands for a value in listings of a format: `string`, `<name>`, `int`.
bool isPlaceholder(std::string_view text);

/// The likeliest name for a container of this image: `web` for `example.org/web:1.0`.
std::string nameOfImage(std::string_view image);

} // namespace podwright
