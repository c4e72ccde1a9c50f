// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace podwright {

/// What can be wrong with a Windows user name `[domain\]user`, in the order of rules WIN-04 … WIN-12.
enum class WindowsUserFault : std::uint8_t {
    Empty,
    ControlCharacter,
    TwoBackslashes,
    DomainTooLong, ///< 256 bytes or more
    DomainForm, ///< neither a NetBIOS nor a DNS name
    UserEmpty,
    UserTooLong, ///< over 104 bytes
    UserOnlyDots, ///< dots and blanks only
    UserCharacters ///< one of " / \ : ; | = , + * ? < > @ [ ]
};

/// Pure; empty for a good name. The first three faults come alone.
std::vector<WindowsUserFault> windowsUserFaults(std::string_view name);

} // namespace podwright
