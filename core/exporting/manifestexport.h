// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exporting/exportedfile.h"
#include "exporting/normalising.h"
#include "exporting/workload.h"

#include <span>
#include <string_view>

namespace podwright {

/// The forms in which a manifest can be written.
enum class ExportForm {
    Yaml,
    Cleaned,
    Normalised,
    Kyaml,
    Json,
    Deployment,
    StatefulSet,
    DaemonSet,
    Job,
    CronJob,
    Kustomize,
    Helm
};

/// What can be chosen besides the form; each form takes what concerns it.
struct ExportOptions {
    NormaliseOptions normalise;
    WorkloadOptions workload; ///< its kind follows from the form
};

/// All forms, in the order in which they are offered.
std::span<const ExportForm> exportForms();
/// As it is called on the command line: "yaml", "clean", "deployment" …
std::string_view formName(ExportForm form);
/// The kind of workload that it makes ("Deployment"); empty for others.
std::string_view workloadKind(ExportForm form);
bool makesSeveralFiles(ExportForm form);

/// The name of the first object of a text; empty: there is none.
std::string podNameOf(std::string_view text);

/// The manifest in a form. Forms of one file give one without a folder: `web.deployment.yaml`, after the first Pod.
ExportedFolder exportManifest(std::string_view text, ExportForm form, const ExportOptions &options,
                              const Schema &schema);

} // namespace podwright
