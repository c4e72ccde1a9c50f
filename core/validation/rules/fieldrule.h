// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "validation/rules/values.h"

#include <cstdint>
#include <span>
#include <string_view>

namespace podwright {

/// A rule about one field of a map that needs no code of its own: a row of a table. The arguments of its sentence are
/// the value (1), the field (2), the key of the map (3), and the words or the least value (4) and the greatest (5).
struct FieldRule {
    enum class Form : std::uint8_t {
        Present, ///< there and not empty: Required
        Between, ///< a number from least to most: Invalid
        OneOf, ///< where it is there, one of the words: NotSupported
        OneOfOrEmpty, ///< the same, and the empty text is fine
        DnsLabel, ///< where it is not empty: Invalid
        DnsSubdomain, ///< where it is not empty: Invalid
        LocalPath, ///< where it is not empty, a path inside the volume: Invalid
        FileMode ///< a number from 0 to 0777: Invalid; shown in octal
    };
    const char *rule; ///< "VSRC-02"
    Form form;
    std::string_view field; ///< below the map; `secretRef.name` is looked at only where there is a secretRef
    const char *message;
    std::string_view words{}; ///< the allowed ones, ", " between them
    std::int64_t least = 0;
    std::int64_t most = 0;
    std::string_view at{}; ///< below the map's parent, where the server reports it elsewhere

    /// The same row with the words of OneOf and OneOfOrEmpty.
    constexpr FieldRule among(std::string_view allowed) const
    {
        FieldRule row = *this;
        row.words = allowed;
        return row;
    }
};

/// A row that requires a field.
constexpr FieldRule needed(const char *rule, std::string_view field, const char *message)
{
    return {rule, FieldRule::Form::Present, field, message};
}
/// A row that bounds a number, both ends allowed.
constexpr FieldRule between(const char *rule, std::string_view field, const char *message, std::int64_t least,
                            std::int64_t most)
{
    return {rule, FieldRule::Form::Between, field, message, {}, least, most};
}
/// A row that knows the words of a field.
constexpr FieldRule oneOf(const char *rule, std::string_view field, const char *message, std::string_view words)
{
    return {rule, FieldRule::Form::OneOf, field, message, words};
}
/// A row whose field has the form of a name or path.
constexpr FieldRule shaped(const char *rule, FieldRule::Form form, std::string_view field, const char *message)
{
    return {rule, form, field, message};
}
/// The same row, reported by the server at another path below the parent of the map.
constexpr FieldRule reportedAt(std::string_view path, FieldRule rule)
{
    rule.at = path;
    return rule;
}

/// Whether a list of words with ", " between them holds a word.
bool hasWord(std::string_view words, std::string_view word);
/// Whether a value is a file mode from 0 to 0777; what is no number is passed over.
bool isFileMode(ValueRef value);
/// A file mode in octal (`01777`); negative numbers as they are.
std::string shownMode(ValueRef value);

/// Holds a map against the rows. A rule on good ground allocates nothing.
void checkFields(RuleContext &context, ValueRef map, std::span<const FieldRule> rows);

} // namespace podwright
