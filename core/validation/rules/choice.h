// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "validation/rules/forms.h"
#include "validation/rules/rulecontext.h"

#include <span>
#include <string>
#include <string_view>

namespace podwright {

/// A field that takes one of a few words.
struct Choice {
    const char *field;
    const char *rule;
    std::span<const std::string_view> words;
    bool emptyPasses = false; ///< defaulting fills the empty string
};

bool isOneOf(std::string_view text, std::span<const std::string_view> words);
/// NotSupported at the field where it is set and none of the words.
void checkChoice(RuleContext &context, ValueRef map, const Choice &choice);
/// The same, but the server leaves out the index: reported at `owner`.tail.
void checkChoiceAt(RuleContext &context, ValueRef map, const Choice &choice, ValueRef owner, std::string_view tail);

/// Set for the server: a pointer or list that is there, even an empty one.
inline bool isSet(ValueRef value)
{
    return !value.isNull();
}
/// The text of a scalar as it was written, whatever its type; for sentences and quantities.
inline std::string_view textOf(ValueRef value)
{
    return value.isString() || value.isNumber() ? value.value().text : std::string_view();
}
/// Whether an earlier item of the list holds the same text in the field; an absent field counts as empty.
bool isRepeated(ValueRef list, ValueRef item, std::string_view field);

} // namespace podwright
