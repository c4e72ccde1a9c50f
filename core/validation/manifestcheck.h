// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "validation/advice/adviceregistry.h"
#include "validation/diagnostic.h"
#include "validation/podsecurity.h"
#include "validation/qosclass.h"

#include <string>
#include <string_view>
#include <vector>

namespace podwright {

class Schema;
struct ParseResult;

/// What to check against.
struct CheckOptions {
    int kubernetesMinor = 36; ///< 30 … 36
    bool staticPod = false; ///< as the kubelet reads a file, instead of as the API server does
    bool kubeletConfiguration = false; ///< the file is to be a kubelet's own configuration and no manifest
    std::string nodeName; ///< of a static Pod; empty: unknown
    std::string fileName; ///< of a static Pod, without its folder; empty: unknown
    bool advice = true; ///< run-time findings and advice too
    RuleIds disabledRules = rulesOffByDefault(); ///< of those that are not wanted
    bool fixes = false; ///< plan the fixes of all findings, which takes many checks; else only those of syntax faults
    bool mend = true; ///< look into a mended copy of what does not parse, so that all its faults are found
    bool utf16 = false; ///< the file's bytes are UTF-16, which kubectl cannot read
    bool operator==(const CheckOptions &) const = default;
};

enum class Verdict { Valid, Rejected, Unreadable };

/// What was found about one Pod (or about a file or document in which there is none).
struct PodReport {
    std::size_t document = 0; ///< as printed: empty documents are not counted
    std::size_t syntaxDocument = 0; ///< index in SyntaxTree::documents()
    std::string root; ///< path of the Pod or template in its document: "", "spec.template", "items[2]"
    std::string kind; ///< of the document or list item
    std::string name;
    Verdict verdict = Verdict::Valid;
    QosResult qos; ///< empty where the Pod is no map
    PodSecurityResult podSecurity; ///< likewise; of a template, that of the Pods made from it
    std::string podName; ///< static Pods: the name on the node
    std::vector<Diagnostic> diagnostics;
    bool hasSyntaxFaults() const;
};

/// Checks every Pod of a parsed text. One report for each, one for a text in which none can be found (Unreadable with
/// the reason; of a kubelet's configuration what is wrong with that). Pure and safe from any thread.
std::vector<PodReport> checkManifest(std::string_view text, const ParseResult &parsed, const Schema &schema,
                                     const CheckOptions &options);

} // namespace podwright
