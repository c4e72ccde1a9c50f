// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/advice/secretnames.h"

#include "validation/advice/advicecontext.h"

#include <algorithm>
#include <string>

namespace podwright {

bool namesSecret(std::string_view name)
{
    std::string plain;
    for (const char c : name) {
        if (c >= 'A' && c <= 'Z')
            plain += static_cast<char>(c - 'A' + 'a');
        else if (c != '_' && c != '-' && c != '.')
            plain += c;
    }
    constexpr std::string_view ends[] = {"password",  "passwd",    "secret",     "token",       "apikey",
                                         "secretkey", "accesskey", "privatekey", "credentials", "passphrase"};
    return std::any_of(std::begin(ends), std::end(ends), [&](std::string_view end) { return plain.ends_with(end); });
}

bool looksSecret(std::string_view value)
{
    return !value.empty() && value.find('$') == std::string_view::npos && value[0] != '/'
        && value.find("://") == std::string_view::npos
        && !isOneOf(value, "true, false, yes, no, True, False, none, 0, 1");
}

} // namespace podwright
