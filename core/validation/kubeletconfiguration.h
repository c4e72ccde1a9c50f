// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "validation/manifestcheck.h"

#include <string_view>
#include <vector>

namespace podwright {

/// What is wrong with a kubelet's configuration file: what cannot be read, names that the kubelet does not know (with
/// the right one where it is known: `manifestURL` is staticPodURL) and, in full, what it says of static Pods (KCFG-01
/// to KCFG-10). Values of other settings are not looked at. Findings have their fixes.
std::vector<Diagnostic> checkKubeletConfiguration(std::string_view text);

/// The same of one document of a parsed text.
std::vector<Diagnostic> checkKubeletConfiguration(std::string_view text, const SyntaxTree &tree, std::size_t document);

/// Whether a document says that it is one.
bool isKubeletConfiguration(ValueRef root);

/// As a report of `check`; the first document of its kind, else the first.
PodReport kubeletConfigurationReport(std::string_view text, const ParseResult &parsed);

} // namespace podwright
