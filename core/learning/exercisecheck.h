// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "learning/exercise.h"
#include "schema/schema.h"

#include <string>
#include <string_view>
#include <vector>

namespace podwright {

/// How far a text is on the way to solve an exercise. Conditions:
///
///     accepted                    a Pod is there and no rule refuses it (`accepted static`: nor the kubelet)
///     clean RUN-07                no finding of this rule (of any kind) is there
///     level restricted            Pod Security level at least this one
///     qos Guaranteed
///     has PATH                    the field is there and not empty
///     absent PATH
///     equals PATH VALUE           as text; `not-equals` likewise
///     contains PATH TEXT          the value, or one of a list, holds the text
///     count PATH N                that many values; PATH may hold `[]` for every item
///     distinct PATH               the values that PATH leads to differ from one another, and there are at least two
///
/// Pure; safe from any thread.
class ExerciseCheck {
public:
    explicit ExerciseCheck(const Schema &schema)
        : m_schema(schema)
    {
    }

    /// For each condition of the exercise, in order, whether it holds.
    std::vector<bool> check(const Exercise &exercise, std::string_view text) const;
    /// Whether the condition is one of those above.
    static bool isKnown(std::string_view condition);

private:
    const Schema &m_schema;
};

} // namespace podwright
