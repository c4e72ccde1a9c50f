// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exporting/exported.h"
#include "yaml/valuetree.h"

#include <functional>
#include <string_view>

namespace podwright {

class EditSequence;

/// What an export does to one Pod (or object): adds its edits to the sequence and says what they mean.
using PodChange = std::function<void(ValueRef pod, EditSequence &edits, std::vector<ExportNote> &notes)>;

/// Applies a change to every document of a text that is a Pod; other documents and Pods inside Lists or workloads stay
/// as they are (note "not-changed" with their kind). Comments stay. Pure.
Exported changePods(std::string_view text, const PodChange &change);

/// The same for every document that is an object of Kubernetes: one with a kind.
Exported changeObjects(std::string_view text, const PodChange &change);

} // namespace podwright
