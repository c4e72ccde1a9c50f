// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pod/podplace.h"
#include "validation/diagnostic.h"
#include "yaml/valuetree.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace podwright {

/// What a rule says, without the place.
struct Issue {
    const char *rule; ///< "CTR-05"
    DiagnosticType type;
    const char *message; ///< code of the sentence in app/messages
    std::vector<std::string> arguments{};
    Severity severity = Severity::Error;
};

/// Who reads the Pod: the rules that depend on it ask here.
struct RuleScope {
    int kubernetesMinor = 36; ///< 30 … 36
    bool isTemplate = false; ///< a Pod template in a workload
    std::string_view workloadKind; ///< of a template: "Deployment" …; else empty
    bool staticPod = false; ///< the kubelet reads the file: nothing is dropped, merged or copied before the rules
};

/// What the rules of one Pod read and where they put what they find. The tree is the defaulted one; `metadata` and
/// `spec` are always there as maps. A finding names a value of the tree, or a child of one, and the context makes the
/// server's field path, the path in the document and the range to mark from it. Not for more than one thread.
class RuleContext {
public:
    RuleContext(const SyntaxTree &syntax, const ValueTree &values, const PodPlace &place, const RuleScope &scope,
                std::vector<Diagnostic> &found);

    const RuleScope &scope() const { return m_scope; }
    /// The whole object: the Pod itself, or the workload around a template.
    ValueRef object() const { return m_object; }
    /// The Pod or Pod template.
    ValueRef pod() const { return m_pod; }
    ValueRef metadata() const { return m_pod["metadata"]; }
    ValueRef spec() const { return m_pod["spec"]; }
    std::vector<Diagnostic> &found() { return m_found; }
    const std::vector<Diagnostic> &found() const { return m_found; }

    /// A finding about a value itself: at its path.
    void add(const Issue &issue, ValueRef value);
    /// About a field of a map, there or not: at the map's path + `.field`. `field` may be a chain
    /// (`fieldRef.fieldPath`).
    void add(const Issue &issue, ValueRef map, std::string_view field);
    /// About one key of a map of strings or quantities: at the map's path + `[key]`.
    void addKey(const Issue &issue, ValueRef map, std::string_view key);
    /// Where the server's path is odd: the path is given whole, the mark stands at the value (or its nearest parent in
    /// the text).
    void addAt(const Issue &issue, std::string serverPath, ValueRef marked);
    /// The same with the mark at the key of the value: where the name of an entry is at fault.
    void addAtKey(const Issue &issue, std::string serverPath, ValueRef entry);
    /// The same for a field of a map, there or not.
    void addAt(const Issue &issue, std::string serverPath, ValueRef map, std::string_view field);

    /// The path of a value as the server writes it, from the object's root.
    std::string fieldPath(ValueRef value) const;

private:
    std::size_t indexOf(ValueRef item) const;
    Path documentPath(ValueRef value) const;
    Diagnostic made(const Issue &issue, ValueRef marked) const;
    TextRange rangeOf(ValueRef value) const;
    TextRange headOf(ValueRef value) const;

    const SyntaxTree &m_syntax;
    const ValueTree &m_values;
    RuleScope m_scope;
    ValueRef m_object;
    ValueRef m_pod;
    std::vector<Diagnostic> &m_found;
    mutable std::vector<std::uint32_t> m_places; ///< by id: the place of an item in its list from 1, 0: not counted yet
};

} // namespace podwright
