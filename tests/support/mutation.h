// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <random>
#include <string>

namespace podwright {

/// A text with one to three small faults as people (and line noise) make them.
std::string mutated(std::string text, std::mt19937 &random);

} // namespace podwright
