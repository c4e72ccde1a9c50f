// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "completion/caretcontext.h"
#include "pod/podplace.h"
#include "yaml/valuetree.h"

#include <string>
#include <vector>

namespace podwright {

/// Names that fit into a place because the document has them: volumes for a mount, ports of the container for a probe,
/// images and config maps used elsewhere, labels of the same key. In the order of the text, each once.
std::vector<std::string> namesFor(const std::vector<PodPlace> &pods, const std::vector<ValueTree> &values,
                                  const CaretContext &context);

/// Keys that fit into a map because the document has them elsewhere or because Kubernetes knows them: labels, names of
/// resources.
std::vector<std::string> keysFor(const std::vector<PodPlace> &pods, const std::vector<ValueTree> &values,
                                 const CaretContext &context);

} // namespace podwright
