// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "validation/manifestcheck.h"

namespace podwright {

/// Checks a file as the kubelet reads it from its folder of static Pods (KFILE, KDEC): the first document and nothing
/// else, JSON where it begins with a brace, one Pod of API version v1, not strict; then what it fills in, the rules of
/// Pods and the references that a static Pod may not have (KREF). Always one report.
PodReport checkStaticPod(std::string_view text, const ParseResult &parsed, const Schema &schema,
                         const CheckOptions &options);

} // namespace podwright
