// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pod/podplace.h"
#include "schema/schema.h"
#include "validation/diagnostic.h"
#include "yaml/valuetree.h"

#include <string>
#include <string_view>
#include <vector>

namespace podwright {

/// Who decodes.
struct DecodeOptions {
    int kubernetesMinor = 36; ///< fields that came later are unknown
    bool strict = true; ///< a kubelet passes over unknown and repeated fields: no errors then
};

/// What the API server's decoder and its strict field validation say of one Pod or of the workload around a template:
/// values of the wrong type, unknown and duplicated fields. Fills a list of findings; pure.
class DecodeCheck {
public:
    DecodeCheck(const Schema &schema, const SyntaxTree &syntax, const ValueTree &values, const DecodeOptions &options,
                std::vector<Diagnostic> &found);

    /// Checks the object at a place of the document.
    void check(const PodPlace &pod);
    /// What makes an object one of its kind: the version of its API.
    void checkHead(const PodPlace &pod);
    /// Faults of reading inside the place: duplicate keys and what cannot become JSON.
    void checkReading(const PodPlace &pod);

private:
    /// The way from the object to a value, as a list of steps on the stack: the field path is made from it when needed.
    struct Trail {
        enum class Kind { Root, Field, MapKey, Item };
        const Trail *above = nullptr;
        Kind kind = Kind::Root;
        std::string_view key;
        std::size_t index = 0;
        std::string toString() const;
    };

    void checkObject(ValueRef value, std::string_view type, const Trail &trail);
    void checkValue(ValueRef value, const SchemaPlace &place, const Trail &trail);
    void checkMap(ValueRef map, const SchemaType &type, const Trail &trail);
    void checkRemoved(ValueRef value, const RemovedField &removed, const Trail &trail);
    void checkScalar(ValueRef value, const SchemaPlace &place, const Trail &trail);
    bool fits(ValueRef value, const SchemaPlace &place) const;
    void addUnknown(ValueRef value, std::vector<std::string> arguments, const char *message, const Trail &trail);
    Diagnostic &add(DiagnosticType type, const char *rule, const char *message, std::vector<std::string> arguments,
                    const Trail &trail, ValueRef value);
    TextRange keyRange(ValueRef value) const;
    TextRange valueRange(ValueRef value) const;

    const Schema &m_schema;
    const SyntaxTree &m_syntax;
    const ValueTree &m_values;
    DecodeOptions m_options;
    std::vector<Diagnostic> &m_found;
};

} // namespace podwright
