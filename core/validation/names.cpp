// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/names.h"

#include <algorithm>
#include <arpa/inet.h>
#include <array>
#include <cstdio>
#include <string>

namespace podwright {

namespace {

constexpr std::size_t mostLabelBytes = 63;
constexpr std::size_t mostSubdomainBytes = 253;

bool isLower(char c)
{
    return c >= 'a' && c <= 'z';
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isLetter(char c)
{
    return isLower(c) || (c >= 'A' && c <= 'Z');
}

bool isLowerAlphanumeric(char c)
{
    return isLower(c) || isDigit(c);
}

bool isAlphanumeric(char c)
{
    return isLetter(c) || isDigit(c);
}

template <typename Inside, typename End> bool isRun(std::string_view text, const Inside &inside, const End &end)
{
    return !text.empty() && end(text.front()) && end(text.back()) && std::all_of(text.begin(), text.end(), inside);
}

bool isLabelForm(std::string_view text)
{
    return isRun(text, [](char c) { return isLowerAlphanumeric(c) || c == '-'; }, isLowerAlphanumeric);
}

bool isNamePart(std::string_view text)
{
    return isRun(text, [](char c) { return isAlphanumeric(c) || c == '-' || c == '_' || c == '.'; }, isAlphanumeric);
}

/// Whether every part between the separators is good.
template <typename Good> bool eachPart(std::string_view text, std::string_view separators, const Good &good)
{
    while (true) {
        const std::size_t end = text.find_first_of(separators);
        if (!good(text.substr(0, end)))
            return false;
        if (end == std::string_view::npos)
            return true;
        text.remove_prefix(end + 1);
    }
}

bool isKeyCharacter(char c)
{
    return isAlphanumeric(c) || c == '-' || c == '_' || c == '.';
}

bool hasIpForm(std::string_view text, std::array<unsigned char, 16> &bytes, int family)
{
    const std::string copy(text); // inet_pton wants a terminated string
    return copy.size() == text.size() && copy.find('\0') == std::string::npos
        && ::inet_pton(family, copy.c_str(), bytes.data()) == 1;
}

} // namespace

bool isDnsLabel(std::string_view text)
{
    return text.size() <= mostLabelBytes && isLabelForm(text);
}

bool isDnsSubdomain(std::string_view text)
{
    return text.size() <= mostSubdomainBytes && eachPart(text, ".", isLabelForm);
}

bool isDnsSubdomainWithUnderscore(std::string_view text)
{
    return text.size() <= mostSubdomainBytes && eachPart(text, ".", [](std::string_view part) {
               if (part.starts_with('_'))
                   part.remove_prefix(1);
               return isRun(
                   part, [](char c) { return isLowerAlphanumeric(c) || c == '-' || c == '_'; }, isLowerAlphanumeric);
           });
}

int qualifiedNameFaults(std::string_view text)
{
    int faults = 0;
    const std::size_t slash = text.find('/');
    if (slash != std::string_view::npos && text.find('/', slash + 1) != std::string_view::npos)
        return 1;
    std::string_view name = text;
    if (slash != std::string_view::npos) {
        const std::string_view prefix = text.substr(0, slash);
        name = text.substr(slash + 1);
        if (prefix.empty())
            ++faults;
        else
            faults += (prefix.size() > mostSubdomainBytes) + !eachPart(prefix, ".", isLabelForm);
    }
    if (name.empty())
        ++faults;
    else if (name.size() > mostLabelBytes)
        ++faults;
    return faults + !isNamePart(name);
}

bool isQualifiedName(std::string_view text)
{
    return qualifiedNameFaults(text) == 0;
}

bool isLabelValue(std::string_view text)
{
    return text.empty() || (text.size() <= mostLabelBytes && isNamePart(text));
}

bool isPortName(std::string_view text)
{
    constexpr std::size_t mostPortNameBytes = 15;
    return text.size() <= mostPortNameBytes && isLabelForm(text) && text.find("--") == std::string_view::npos
        && std::any_of(text.begin(), text.end(), isLower);
}

bool isEnvironmentName(std::string_view text)
{
    return !text.empty()
        && std::all_of(text.begin(), text.end(), [](char c) { return c >= 0x20 && c < 0x7f && c != '='; });
}

bool isStrictEnvironmentName(std::string_view text)
{
    return !text.empty() && !isDigit(text.front()) && std::all_of(text.begin(), text.end(), isKeyCharacter)
        && text != "." && !text.starts_with("..");
}

bool isConfigMapKey(std::string_view text)
{
    return !text.empty() && text.size() <= mostSubdomainBytes && std::all_of(text.begin(), text.end(), isKeyCharacter)
        && text != "." && !text.starts_with("..");
}

bool isHttpHeaderName(std::string_view text)
{
    return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) { return isAlphanumeric(c) || c == '-'; });
}

bool isSysctlName(std::string_view text)
{
    return text.size() <= mostSubdomainBytes && eachPart(text, "./", [](std::string_view part) {
               return isRun(
                   part, [](char c) { return isLowerAlphanumeric(c) || c == '-' || c == '_'; }, isLowerAlphanumeric);
           });
}

bool isStrictIp(std::string_view text)
{
    std::array<unsigned char, 16> bytes{};
    if (hasIpForm(text, bytes, AF_INET))
        return true;
    if (!hasIpForm(text, bytes, AF_INET6))
        return false;
    const bool mapped = std::all_of(bytes.begin(), bytes.begin() + 10, [](unsigned char byte) { return byte == 0; })
        && bytes[10] == 0xff && bytes[11] == 0xff;
    return !mapped;
}

bool isLooseIp(std::string_view text)
{
    std::array<unsigned char, 16> bytes{};
    if (hasIpForm(text, bytes, AF_INET6))
        return true;
    int parts = 0;
    const bool good = eachPart(text, ".", [&](std::string_view part) {
        ++parts;
        if (part.empty() || !std::all_of(part.begin(), part.end(), isDigit))
            return false;
        while (part.size() > 1 && part.front() == '0')
            part.remove_prefix(1);
        return part.size() <= 3 && std::stoi(std::string(part)) <= 255;
    });
    return good && parts == 4;
}

std::string_view withoutSpaceAround(std::string_view text)
{
    // Unicode's White_Space in UTF-8
    static constexpr std::string_view spaces[] = {" ",
                                                  "\t",
                                                  "\n",
                                                  "\v",
                                                  "\f",
                                                  "\r",
                                                  "\xc2\x85",
                                                  "\xc2\xa0",
                                                  "\xe1\x9a\x80",
                                                  "\xe2\x80\x80",
                                                  "\xe2\x80\x81",
                                                  "\xe2\x80\x82",
                                                  "\xe2\x80\x83",
                                                  "\xe2\x80\x84",
                                                  "\xe2\x80\x85",
                                                  "\xe2\x80\x86",
                                                  "\xe2\x80\x87",
                                                  "\xe2\x80\x88",
                                                  "\xe2\x80\x89",
                                                  "\xe2\x80\x8a",
                                                  "\xe2\x80\xa8",
                                                  "\xe2\x80\xa9",
                                                  "\xe2\x80\xaf",
                                                  "\xe2\x81\x9f",
                                                  "\xe3\x80\x80"};
    const auto shrink = [&] {
        for (const std::string_view space : spaces) {
            if (text.starts_with(space)) {
                text.remove_prefix(space.size());
                return true;
            }
            if (text.ends_with(space)) {
                text.remove_suffix(space.size());
                return true;
            }
        }
        return false;
    };
    while (shrink())
        continue;
    return text;
}

std::string canonicalIp(std::string_view text)
{
    constexpr std::size_t groups = 8;
    std::array<unsigned char, 16> bytes{};
    if (!hasIpForm(text, bytes, AF_INET6))
        return std::string(text);
    std::array<int, groups> words{};
    for (std::size_t index = 0; index < groups; ++index)
        words[index] = bytes[2 * index] * 256 + bytes[2 * index + 1];
    std::size_t start = groups;
    std::size_t length = 1; // a single zero is written out
    for (std::size_t from = 0; from < groups; ++from) {
        std::size_t to = from;
        while (to < groups && words[to] == 0)
            ++to;
        if (to - from > length) {
            start = from;
            length = to - from;
        }
    }
    std::string canonical;
    for (std::size_t index = 0; index < groups; ++index) {
        if (index == start) {
            canonical += "::";
            index += length - 1;
            continue;
        }
        if (!canonical.empty() && canonical.back() != ':')
            canonical += ':';
        std::array<char, 5> digits{};
        std::snprintf(digits.data(), digits.size(), "%x", static_cast<unsigned>(words[index]));
        canonical += digits.data();
    }
    return canonical;
}

bool hasBacksteps(std::string_view path)
{
    return !eachPart(path, "/", [](std::string_view part) { return part != ".."; });
}

bool isLocalPath(std::string_view path)
{
    return !path.starts_with('/') && !path.starts_with("..") && !hasBacksteps(path);
}

} // namespace podwright
