// SPDX-License-Identifier: GPL-3.0-or-later
#include "yaml/scalarreading.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <cstdlib>
#include <optional>

namespace podwright {

namespace {

template <std::size_t Size> bool isOneOf(std::string_view text, const std::array<std::string_view, Size> &words)
{
    return std::find(words.begin(), words.end(), text) != words.end();
}

constexpr std::array<std::string_view, 11> trueWords = {"y",  "Y",  "yes",  "Yes",  "YES", "on",
                                                        "On", "ON", "true", "True", "TRUE"};
constexpr std::array<std::string_view, 11> falseWords = {"n",   "N",   "no",    "No",    "NO",   "off",
                                                         "Off", "OFF", "false", "False", "FALSE"};
constexpr std::array<std::string_view, 5> nullWords = {"", "~", "null", "Null", "NULL"};
constexpr std::array<std::string_view, 13> infiniteWords = {
    ".inf", ".Inf", ".INF", "+.inf", "+.Inf", "+.INF", "-.inf", "-.Inf", "-.INF", ".nan", ".NaN", ".NAN", ".Nan"};

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

struct WholeNumber {
    bool negative = false;
    std::uint64_t magnitude = 0;
};

/// Go's ParseInt and ParseUint with base 0, underscores taken out before.
std::optional<WholeNumber> parseWhole(std::string_view text)
{
    WholeNumber number;
    if (!text.empty() && (text[0] == '-' || text[0] == '+')) {
        number.negative = text[0] == '-';
        text.remove_prefix(1);
    }
    int base = 10;
    if (text.size() > 1 && text[0] == '0') {
        const char mark = static_cast<char>(text[1] | 0x20);
        base = mark == 'x' ? 16 : mark == 'o' ? 8 : mark == 'b' ? 2 : 8;
        text.remove_prefix(mark == 'x' || mark == 'o' || mark == 'b' ? 2 : 1);
    }
    const auto [stop, error] = std::from_chars(text.data(), text.data() + text.size(), number.magnitude, base);
    if (text.empty() || text[0] == '-' || text[0] == '+' || error != std::errc() || stop != text.data() + text.size())
        return std::nullopt;
    const bool fits = !number.negative || number.magnitude <= 0x8000000000000000u;
    return fits ? std::optional(number) : std::nullopt;
}

/// [-+]?(\.\d+|\d+(\.\d*)?)([eE][-+]?\d+)?
bool looksLikeFloat(std::string_view text)
{
    std::size_t at = 0;
    const auto digits = [&] {
        const std::size_t from = at;
        while (at < text.size() && isDigit(text[at]))
            ++at;
        return at > from;
    };
    if (at < text.size() && (text[at] == '-' || text[at] == '+'))
        ++at;
    if (at < text.size() && text[at] == '.') {
        ++at;
        if (!digits())
            return false;
    } else {
        if (!digits())
            return false;
        if (at < text.size() && text[at] == '.') {
            ++at;
            digits();
        }
    }
    if (at < text.size() && (text[at] | 0x20) == 'e') {
        ++at;
        if (at < text.size() && (text[at] == '-' || text[at] == '+'))
            ++at;
        if (!digits())
            return false;
    }
    return at == text.size();
}

/// JSON as Go's encoder writes floats: the shortest digits, without an exponent inside [1e-6, 1e21).
std::string jsonNumber(double value)
{
    char text[64];
    const double size = std::fabs(value);
    const auto [end, error] = std::to_chars(text, text + sizeof text, value, std::chars_format::scientific);
    std::string result(text, end);
    if (size != 0 && (size < 1e-6 || size >= 1e21)) {
        if (const std::size_t at = result.find("e-0"); at != std::string::npos)
            result.erase(at + 2, 1); // Go writes e-7, not e-07
        return result;
    }
    if (size == 0)
        return "0";
    const std::size_t mark = result.find('e');
    const int exponent = std::atoi(result.c_str() + mark + 1);
    std::string digits = result.substr(0, mark);
    std::erase(digits, '-');
    std::erase(digits, '.');
    const int point = exponent + 1; // digits in front of the decimal point
    if (point <= 0)
        digits = "0." + std::string(static_cast<std::size_t>(-point), '0') + digits;
    else if (point >= static_cast<int>(digits.size()))
        digits.append(static_cast<std::size_t>(point) - digits.size(), '0');
    else
        digits.insert(static_cast<std::size_t>(point), ".");
    return value < 0 ? '-' + digits : digits;
}

void setWhole(ReadScalar &scalar, const WholeNumber &number)
{
    const bool fits = number.negative || number.magnitude <= 0x7fffffffffffffffu;
    scalar.kind = fits ? ValueKind::Integer : ValueKind::Number;
    scalar.integer = fits ? static_cast<std::int64_t>(number.negative ? 0 - number.magnitude : number.magnitude) : 0;
    scalar.number = fits ? static_cast<double>(scalar.integer) : static_cast<double>(number.magnitude);
    scalar.text = fits ? std::to_string(scalar.integer) : std::to_string(number.magnitude);
}

bool setFloat(ReadScalar &scalar, std::string_view text)
{
    if (!text.empty() && text[0] == '+')
        text.remove_prefix(1);
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    const bool tiny = text.find("e-") != std::string_view::npos || text.find("E-") != std::string_view::npos;
    if (error == std::errc::result_out_of_range && !tiny) // too large stays a string, too small is zero
        return false;
    scalar.number = value;
    scalar.text = jsonNumber(value);
    constexpr double exactBelow = 9007199254740992.0;
    const bool whole = std::fabs(value) < exactBelow && value == std::trunc(value);
    scalar.kind = whole ? ValueKind::Integer : ValueKind::Number;
    scalar.integer = whole ? static_cast<std::int64_t>(value) : 0;
    return true;
}

bool setNumber(ReadScalar &scalar, std::string_view text)
{
    if (text.empty() || !(isDigit(text[0]) || text[0] == '-' || text[0] == '+' || text[0] == '.'))
        return false;
    if (isOneOf(text, infiniteWords)) {
        scalar.kind = ValueKind::Number;
        scalar.infinite = true;
        return true;
    }
    std::string plain(text);
    std::erase(plain, '_');
    if (const auto whole = parseWhole(plain); whole && text[0] != '.') {
        setWhole(scalar, *whole);
        return true;
    }
    return looksLikeFloat(plain) && setFloat(scalar, plain);
}

std::string decodeBase64(std::string_view text, bool *ok)
{
    static constexpr std::string_view alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    std::string bytes;
    unsigned buffer = 0;
    int bits = 0;
    std::size_t padding = 0;
    std::size_t length = 0;
    *ok = true;
    for (const char c : text) {
        if (c == '\n' || c == '\r')
            continue;
        ++length;
        if (c == '=') {
            ++padding;
            continue;
        }
        const std::size_t digit = alphabet.find(c);
        if (digit == std::string_view::npos || padding > 0)
            *ok = false;
        buffer = buffer << 6 | static_cast<unsigned>(digit & 63);
        bits += 6;
        if (bits >= 8) {
            bits -= 8;
            bytes += static_cast<char>(buffer >> bits & 0xff);
        }
    }
    *ok = *ok && length % 4 == 0 && padding <= 2;
    return bytes;
}

ReadScalar readPlain(std::string_view value)
{
    ReadScalar scalar;
    if (isOneOf(value, nullWords))
        scalar.kind = ValueKind::Null;
    else if (isOneOf(value, trueWords) || isOneOf(value, falseWords)) {
        scalar.kind = ValueKind::Bool;
        scalar.boolean = isOneOf(value, trueWords);
    } else if (!setNumber(scalar, value)) {
        scalar.text = value;
    }
    return scalar;
}

ReadScalar readTagged(std::string_view value, std::string_view tag)
{
    constexpr std::string_view prefix = "tag:yaml.org,2002:";
    ReadScalar scalar;
    const std::string_view name = tag.starts_with(prefix) ? tag.substr(prefix.size()) : std::string_view();
    if (name == "binary") {
        bool ok = false;
        scalar.text = decodeBase64(value, &ok);
        scalar.badTag = !ok;
        return scalar;
    }
    const bool typed = name == "int" || name == "float" || name == "bool" || name == "null";
    if (!typed) {
        scalar.text = value;
        return scalar;
    }
    scalar = readPlain(value);
    const bool fits = (name == "int" && scalar.kind == ValueKind::Integer)
        || (name == "float" && (scalar.kind == ValueKind::Integer || scalar.kind == ValueKind::Number))
        || (name == "bool" && scalar.kind == ValueKind::Bool) || (name == "null" && scalar.kind == ValueKind::Null);
    scalar.badTag = !fits;
    return scalar;
}

/// What other YAML readers take for something else than a string.
bool looksLikeDateOrSexagesimal(std::string_view text)
{
    if (text.empty() || !(isDigit(text[0]) || text[0] == '-' || text[0] == '+'))
        return false;
    const bool numeric = std::all_of(text.begin(), text.end(), [](char c) {
        return isDigit(c) || c == ':' || c == '-' || c == '.' || c == '+' || c == '_' || c == ' ' || c == 'T'
            || c == 't' || c == 'Z';
    });
    return numeric && (text.find(':') != std::string_view::npos || std::count(text.begin(), text.end(), '-') == 2);
}

} // namespace

ReadScalar readScalar(std::string_view value, bool plain, std::string_view tag)
{
    const bool local = tag.starts_with('!') && tag != "!";
    if (!tag.empty() && tag != "!" && !local)
        return readTagged(value, tag);
    if (plain && tag.empty())
        return readPlain(value);
    ReadScalar scalar;
    scalar.text = value;
    return scalar;
}

bool readsAsString(std::string_view text)
{
    if (readPlain(text).kind != ValueKind::String || text == "=" || text == "<<" || looksLikeDateOrSexagesimal(text))
        return false;
    // Words of YAML 1.1 and 1.2 in other spellings are kept out of the plain style too: people read them wrongly.
    std::string lower(text);
    std::transform(lower.begin(), lower.end(), lower.begin(), [](unsigned char c) { return std::tolower(c); });
    return readPlain(lower).kind == ValueKind::String;
}

} // namespace podwright
