// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "learning/template.h"

#include <string_view>
#include <vector>

namespace podwright {

/// The templates built into the program, from the simplest on. Immutable once made.
class TemplateLibrary {
public:
    TemplateLibrary();

    const std::vector<Template> &all() const { return m_templates; }
    /// Null if there is none of this name.
    const Template *find(std::string_view name) const;

private:
    std::vector<Template> m_templates;
};

} // namespace podwright
