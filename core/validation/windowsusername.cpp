// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/windowsusername.h"

#include <algorithm>

namespace podwright {

namespace {

constexpr std::size_t leastLongDomain = 256;
constexpr std::size_t mostUserBytes = 104;

bool isControl(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    return byte < 0x20 || byte == 0x7f;
}

bool isAlphanumeric(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

bool isNetBios(std::string_view domain)
{
    constexpr std::ptrdiff_t mostCharacters = 15;
    const auto characters = std::count_if(domain.begin(), domain.end(), [](char c) {
        return (static_cast<unsigned char>(c) & 0xc0u) != 0x80u; // bytes that begin a character of UTF-8
    });
    return !domain.empty() && domain.front() != '.' && characters <= mostCharacters
        && domain.find_first_of("\\/:*?\"<>|") == std::string_view::npos;
}

bool isDnsPart(std::string_view part)
{
    constexpr std::size_t mostBytes = 63;
    return !part.empty() && part.size() <= mostBytes && isAlphanumeric(part.front()) && isAlphanumeric(part.back())
        && std::all_of(part.begin(), part.end(), [](char c) { return isAlphanumeric(c) || c == '-'; });
}

bool isDns(std::string_view domain)
{
    while (true) {
        const std::size_t dot = domain.find('.');
        if (!isDnsPart(domain.substr(0, dot)))
            return false;
        if (dot == std::string_view::npos)
            return true;
        domain.remove_prefix(dot + 1);
    }
}

void checkUser(std::string_view user, std::vector<WindowsUserFault> &faults)
{
    if (user.empty())
        faults.push_back(WindowsUserFault::UserEmpty);
    else if (user.size() > mostUserBytes)
        faults.push_back(WindowsUserFault::UserTooLong);
    if (!user.empty() && user.find_first_not_of(". ") == std::string_view::npos)
        faults.push_back(WindowsUserFault::UserOnlyDots);
    if (user.find_first_of("\"/\\:;|=,+*?<>@[]") != std::string_view::npos)
        faults.push_back(WindowsUserFault::UserCharacters);
}

} // namespace

std::vector<WindowsUserFault> windowsUserFaults(std::string_view name)
{
    if (name.empty())
        return {WindowsUserFault::Empty};
    if (std::any_of(name.begin(), name.end(), isControl))
        return {WindowsUserFault::ControlCharacter};
    if (std::count(name.begin(), name.end(), '\\') > 1)
        return {WindowsUserFault::TwoBackslashes};
    std::vector<WindowsUserFault> faults;
    const std::size_t slash = name.find('\\');
    if (slash != std::string_view::npos) {
        const std::string_view domain = name.substr(0, slash);
        if (domain.size() >= leastLongDomain)
            faults.push_back(WindowsUserFault::DomainTooLong);
        if (!isNetBios(domain) && !isDns(domain))
            faults.push_back(WindowsUserFault::DomainForm);
        name.remove_prefix(slash + 1);
    }
    checkUser(name, faults);
    return faults;
}

} // namespace podwright
