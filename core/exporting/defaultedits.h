// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exporting/exported.h"

#include <string>
#include <string_view>

namespace podwright {

class Schema;

/// Writes the values that the API server would fill in into one document, or takes those out that it would fill in
/// again. Each place is a minimal edit; what lies behind an alias or under an anchor stays (note "default-kept").
class DefaultEdits {
public:
    DefaultEdits(const Schema &schema, int kubernetesMinor)
        : m_schema(schema)
        , m_minor(kubernetesMinor)
    {
    }

    /// The text holds one document that parses. Note "defaults-filled" with their number.
    std::string filled(const std::string &text, std::vector<ExportNote> &notes) const;
    /// Note "defaults-stripped" with their number.
    std::string stripped(const std::string &text, std::vector<ExportNote> &notes) const;

private:
    const Schema &m_schema;
    int m_minor;
};

} // namespace podwright
