// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/fixes/documentfixes.h"

#include "pod/podlocator.h"

namespace podwright {

namespace {

CheckOptions withoutFixes(CheckOptions options)
{
    options.fixes = false;
    return options;
}

} // namespace

DocumentFixes::DocumentFixes(std::string_view text, const Schema &schema, CheckOptions options)
    : m_text(text)
    , m_schema(schema)
    , m_options(withoutFixes(std::move(options)))
    , m_parsed(parseYaml(m_text))
    , m_reports(checkManifest(m_text, m_parsed, m_schema, m_options))
    , m_values(m_parsed.tree.documents().empty() ? ValueTree() : ValueTree::read(m_parsed.tree, 0))
    , m_pods(locatePods(m_values.root(), 0))
    , m_planner(
          {m_text, m_parsed.tree, m_values, m_pods, 0, m_schema},
          [this](std::string_view changed) { return check(changed); }, m_reports)
{
}

std::vector<PodReport> DocumentFixes::check(std::string_view text) const
{
    return checkManifest(text, parseYaml(text), m_schema, m_options);
}

std::vector<Fix> DocumentFixes::of(const std::string &root, const Diagnostic &finding, FixWish wish) const
{
    if (!m_parsed.ok() || m_parsed.tree.documents().size() != 1)
        return {};
    for (const PodPlace &pod : m_pods) {
        if (pod.root.toString() == root)
            return m_planner.fixesFor(pod, finding, wish);
    }
    return m_pods.empty() ? m_planner.fixesFor({}, finding, wish) : std::vector<Fix>();
}

void moveEdits(std::vector<Fix> &fixes, std::size_t by)
{
    for (Fix &fix : fixes) {
        for (TextEdit &edit : fix.edits)
            edit.range = {edit.range.begin + by, edit.range.end + by};
    }
}

} // namespace podwright
