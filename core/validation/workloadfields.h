// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string_view>

namespace podwright {

/// The field names of a workload around its pod template. Constant data.
struct WorkloadFields {
    const char *kind;
    const char *specType; ///< name of its specification's type
    std::span<const std::string_view> object;
    std::span<const std::string_view> spec; ///< empty where there is none (PodTemplate)
};

/// Null for a kind that carries no pod template.
const WorkloadFields *workloadFields(std::string_view kind);

} // namespace podwright
