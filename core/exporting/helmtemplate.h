// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/textedit.h"
#include "yaml/parser.h"
#include "yaml/valuetree.h"

#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace podwright {

class PlanContext;

/// A document as a template of a Helm chart: images, resources and the number of replicas stand in the chart's values,
/// everything else stays byte for byte, `{{` escaped. Rendered with these values it is the document again.
class HelmTemplate {
public:
    /// `scope`: keys below `.Values` under which its values go; empty: at the top.
    HelmTemplate(const std::string &text, std::string chart, std::string scope);

    const std::string &text() const { return m_written; }
    /// Its lines of values.yaml, at the margin of the scope.
    const std::string &values() const { return m_values; }
    /// Keys of values that it uses: `image`, `frontend.resources`.
    const std::vector<std::string> &keys() const { return m_keys; }
    /// Paths of images that stay in the template.
    const std::vector<std::string> &keptImages() const { return m_keptImages; }
    std::size_t escapes() const { return m_escapes; }
    /// The tag of the first image.
    const std::string &version() const { return m_version; }

private:
    void takeReplicas(ValueRef object);
    void takeContainer(ValueRef container, const std::string &scope);
    bool takeImage(ValueRef image, const std::string &scope);
    void takeResources(ValueRef resources, const std::string &scope);
    void offerResources(ValueRef container, const std::string &scope);
    std::string resourceLines(NodeId resources) const;
    void addValues(const std::string &scope, const std::string &lines);
    std::string at(const std::string &scope, std::string_view key) const;
    void write();

    const std::string &m_source;
    std::string m_chart;
    std::string m_scope;
    ParseResult m_parsed;
    const PlanContext *m_context = nullptr; ///< while reading
    std::set<std::string> m_usedKeys;
    EditList m_holes;
    std::string m_written;
    std::string m_values;
    std::vector<std::string> m_keys;
    std::vector<std::string> m_keptImages;
    std::size_t m_escapes = 0;
    std::string m_version;
};

/// `{{` so that a template writes it.
std::string escapedForTemplate(std::string_view text, std::size_t *escapes = nullptr);

} // namespace podwright
