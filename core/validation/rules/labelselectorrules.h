// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "validation/rules/rulecontext.h"

#include <string_view>

namespace podwright {

/// Area LSEL: a label selector, wherever it stands. An absent one has no faults. (Rules such as AFF-16 say no more than
/// that these hold there; the findings carry the ids of LSEL.)
void checkLabelSelector(RuleContext &context, ValueRef selector);

/// Which keys the server puts from a list such as matchLabelKeys into a selector before the rules run: those that the
/// Pod carries as labels; none for templates and static Pods.
bool isMergedIntoSelector(const RuleContext &context, std::string_view key);

/// How often a selector names a key: in matchLabels and matchExpressions.
int timesNamed(ValueRef selector, std::string_view key);

/// Rules that AFF and TSC share for a list of label keys beside a selector: it needs the selector (Forbidden), and its
/// items are label keys (Invalid).
struct LabelKeyRules {
    const char *selectorRule;
    const char *formRule;
};
void checkLabelKeys(RuleContext &context, ValueRef owner, std::string_view field, const LabelKeyRules &rules);

/// Each key of `owner.matchLabelKeys` that its selector names as well, once the server has merged what it merges
/// (AFF-23, TSC-11): Invalid at owner[index]. `others` is a second list whose keys are merged (mismatchLabelKeys).
void checkMatchLabelKeysAgainstSelector(RuleContext &context, const char *rule, ValueRef owner, ValueRef others);

/// Whether a list of texts holds a text.
bool holds(ValueRef list, std::string_view text);

} // namespace podwright
