// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace podwright {

/// Whether KubeletConfiguration (kubelet.config.k8s.io/v1beta1) has a setting of this name.
bool isKubeletField(std::string_view name);

/// The setting that is meant by a name from old texts, by a flag or by one in another spelling; empty if none is near.
std::string_view kubeletFieldMeantBy(std::string_view name);

} // namespace podwright
