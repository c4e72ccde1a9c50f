// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "validation/rules/values.h"

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
/// The words with commas between them.
std::string listed(std::span<const std::string_view> words);

/// NotSupported at the field where it is a text, the empty one too, that is none of the words.
void checkChoice(RuleContext &context, ValueRef map, const Choice &choice);
/// The same, but the server leaves out the index: reported at `owner`.tail.
void checkChoiceAt(RuleContext &context, ValueRef map, const Choice &choice, ValueRef owner, std::string_view tail);

} // namespace podwright
