// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "validation/rules/values.h"

#include <cstdint>
#include <string_view>

namespace podwright {

// A field must have a form or lie in a range. Fields of another type than the rule expects are passed over: reading the
// file has reported them.

/// A form of text and the sentence that describes it. The sentence's argument is the text.
struct Form {
    bool (*fits)(std::string_view);
    const char *message;
};

extern const Form DnsLabel;
extern const Form DnsSubdomain;
extern const Form QualifiedName;
extern const Form LabelValue;

/// Invalid where the field is a text without the form. Absent and null pass; so does the empty text if `emptyPasses`.
void checkForm(RuleContext &context, const char *rule, const Form &form, ValueRef map, std::string_view field,
               bool emptyPasses = false);

/// Invalid where the number is out of the range. The sentence "out-of-range" tells the range.
void checkRange(RuleContext &context, const char *rule, ValueRef map, std::string_view field, std::int64_t least,
                std::int64_t most);

/// The rules for a map of labels: keys are qualified names, values label values (or anything without `valueRule`). Both
/// are reported at the map, or at `serverPath` where the server calls it by another name; the mark is at the entry.
struct LabelRules {
    const char *keyRule;
    const char *valueRule;
    std::string serverPath{};
};
void checkLabels(RuleContext &context, ValueRef labels, const LabelRules &rules);

} // namespace podwright
