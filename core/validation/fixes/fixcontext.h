// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/editplanner.h"
#include "editing/newvalue.h"
#include "pod/podplace.h"
#include "schema/schema.h"
#include "validation/diagnostic.h"
#include "yaml/valuetree.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace podwright {

/// What all fixes of one document are planned from. A view: everything must outlive it.
struct FixSource {
    std::string_view text;
    const SyntaxTree &tree;
    const ValueTree &values; ///< as read, without defaults
    const std::vector<PodPlace> &pods;
    std::size_t document;
    const Schema &schema;
};

/// One finding and the fixes that are being collected for it. What cannot be planned is left out.
class FixContext {
public:
    FixContext(const FixSource &source, const PodPlace &pod, const Diagnostic &finding);

    const Diagnostic &finding() const { return m_finding; }
    /// The argument of the finding, empty where it has fewer.
    std::string_view argument(std::size_t index) const;
    /// The same as a whole number; 0 where it is none.
    std::int64_t number(std::size_t index) const;
    const FixSource &source() const { return m_source; }
    const PodPlace &pod() const { return m_pod; }
    const EditPlanner &planner() const { return m_planner; }
    /// Where the finding is; the value there may be absent.
    const Path &path() const { return m_path; }
    ValueRef value() const { return at(m_path); }
    ValueRef at(const Path &path) const { return m_source.values.root().at(path); }
    ValueRef spec() const { return at(m_pod.root.child("spec")); }
    Path specPath() const { return m_pod.root.child("spec"); }
    /// Of the container that the finding is in; empty outside of containers.
    Path containerPath() const;
    SchemaPlace schemaPlace(const Path &path) const;
    /// The scalar as it is written (`0644`, `yes`); empty for collections.
    std::string written(ValueRef value) const;

    void add(const char *title, const PlannedEdit &planned, bool safe, std::vector<std::string> arguments = {});
    void set(const Path &path, const NewValue &value, bool safe);
    /// A value that is written as for a person (`1Gi`, `[sleep, "5"]`), under the title that shows it; nothing where
    /// the field cannot hold it.
    void write(const Path &path, const std::string &text, bool safe = false);
    void remove(const Path &path, bool safe);
    /// Turns an entry into comment lines, so that nothing written is lost; where it does not stand on lines of its own
    /// it is removed.
    void setAside(const Path &path, bool safe);
    /// Several entries at once, under a title of their own.
    PlannedEdit settingAside(const std::vector<Path> &paths) const;
    /// Edits that were not made by the planner: added if they lead to this data.
    void addVerified(const char *title, const EditList &edits, const NewValue &expected, bool safe,
                     std::vector<std::string> arguments = {});
    /// Edits of a text whose data cannot be compared, because it cannot be read; whether they help is tried all the
    /// same.
    void addUnread(const char *title, const EditList &edits, std::vector<std::string> arguments = {});
    /// The document's data now.
    NewValue data() const;

    std::vector<Fix> take() { return std::move(m_fixes); }
    bool isEmpty() const { return m_fixes.empty(); }

private:
    std::string nameOf(const Path &path, const std::string &value) const;

    const FixSource &m_source;
    const PodPlace &m_pod;
    const Diagnostic &m_finding;
    Path m_path;
    KeyOrder m_order;
    EditPlanner m_planner;
    std::vector<Fix> m_fixes;
};

} // namespace podwright
