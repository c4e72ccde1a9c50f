// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace podwright {

/// An address in the text of a variable or of command-line words.
struct FoundAddress {
    std::string host; ///< in small letters, brackets of IPv6 taken off
    int port = 0; ///< 0: none given
    bool assumed = false; ///< the port is the usual one of the scheme or name
    bool listens = false; ///< an address to listen on, not one to call
    bool mayListen = false; ///< a flag such as --addr, which servers and clients both have
    bool plainHost = false; ///< only a host name, so it counts only with a fitting variable name
    bool fromUrl = false;
};

/// Finds addresses in the value of a variable (or flag) of this name: host:port, URLs with and without port, several
/// hosts of one URL, `user@tcp(host:port)/db`, `host=… port=…`, and a host name alone.
std::vector<FoundAddress> findAddresses(std::string_view name, std::string_view value);

/// The usual port of a scheme or of a product in a variable's name (`redis`, `MYSQL_HOST`); 0 if not known.
int usualPort(std::string_view schemeOrName);

/// A port number of the whole text, 0 if it is none.
int portNumber(std::string_view text);

} // namespace podwright
