// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pod/podplace.h"
#include "schema/schema.h"
#include "validation/diagnostic.h"
#include "yaml/valuetree.h"

#include <string>
#include <vector>

namespace podwright {

/// What the API server's decoder and its strict field validation say of one Pod: values of the wrong type, unknown and
/// duplicated fields, and fields that the schema requires. Fills a list of findings; pure.
class DecodeCheck {
public:
    DecodeCheck(const Schema &schema, const SyntaxTree &syntax, const ValueTree &values,
                std::vector<Diagnostic> &found);

    /// Checks the Pod or template at a place of the document.
    void check(const PodPlace &pod);
    /// Faults of reading inside the place: duplicate keys and what cannot become JSON.
    void checkReading(const PodPlace &pod);

private:
    void checkValue(ValueRef value, const SchemaPlace &place, const std::string &path);
    void checkMap(ValueRef map, const SchemaType &type, const std::string &path);
    void checkScalar(ValueRef value, const SchemaPlace &place, const std::string &path);
    bool fits(ValueRef value, const SchemaPlace &place) const;
    void add(DiagnosticType type, const char *rule, const char *message, std::vector<std::string> arguments,
             const std::string &path, TextRange range);
    TextRange keyRange(ValueRef value) const;
    TextRange valueRange(ValueRef value) const;

    const Schema &m_schema;
    const SyntaxTree &m_syntax;
    const ValueTree &m_values;
    std::vector<Diagnostic> &m_found;
    std::string m_rootPath;
};

} // namespace podwright
