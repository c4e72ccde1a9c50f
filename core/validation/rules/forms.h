// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "validation/rules/rulecontext.h"

#include <cstdint>
#include <span>
#include <string_view>

namespace podwright {

// What many rules have in common: a field must have a form, be one of a few words, or lie in a range. Fields of another
// type than the rule expects are passed over: reading the file has reported them.

/// A form of text and the sentence that describes it. The sentence's argument is the text.
struct Form {
    bool (*fits)(std::string_view);
    const char *message;
};

extern const Form DnsLabel;
extern const Form DnsSubdomain;
extern const Form QualifiedName;
extern const Form LabelValue;

/// A text as a sentence shows it: cut where it is long.
std::string shown(std::string_view text);
/// The words with commas between them.
std::string listed(std::span<const std::string_view> words);

/// Invalid where the field is a text without the form. Absent and null pass; so does the empty text if `emptyPasses`.
void checkForm(RuleContext &context, const char *rule, const Form &form, ValueRef map, std::string_view field,
               bool emptyPasses = false);

/// NotSupported where the field is a text, the empty one too, that is none of the words.
void checkWord(RuleContext &context, const char *rule, ValueRef map, std::string_view field,
               std::span<const std::string_view> words);

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

/// Calls `check(container)` for all containers of a specification: init, regular, ephemeral.
template <typename Check> void forEachContainer(ValueRef spec, const Check &check)
{
    for (const char *kind : {"initContainers", "containers", "ephemeralContainers"}) {
        const ValueRef list = spec[kind];
        if (!list.isList())
            continue;
        for (const ValueRef container : list)
            check(container);
    }
}

} // namespace podwright
