// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "completion/caretcontext.h"
#include "completion/proposal.h"
#include "completion/snippetlibrary.h"
#include "pod/podplace.h"
#include "schema/schema.h"
#include "yaml/valuetree.h"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace podwright {

/// What proposals are made from. Pods and values may be those of an older or partial reading of the text: they only
/// tell the kind of the objects and the names used. Everything must outlive the call.
struct CompletionRequest {
    std::string_view text; ///< UTF-8, as it is now
    std::size_t caret = 0; ///< byte of it
    const Schema &schema;
    int kubernetesMinor = 36; ///< fields that came later are left out
    const std::vector<PodPlace> &pods;
    const std::vector<ValueTree> &values;
    const SnippetLibrary *snippets = nullptr;
    /// The short help of a field; may be empty.
    std::function<std::string(std::string_view type, std::string_view field, std::string_view path)> help;
};

struct Completion {
    std::vector<Proposal> proposals; ///< best first
    std::string typed; ///< what they were chosen by
    bool misplaced = false; ///< the caret's column fits nothing: propose only when asked
    bool isKey = false; ///< keys are proposed (else only values)
};

/// What can be written at a caret: fields that are allowed and not there (required ones first, deprecated ones last),
/// values, names. Pure; takes a few milliseconds for 8,000 lines.
Completion completionAt(const CompletionRequest &request);

} // namespace podwright
