// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace podwright {

/// What is known of an official image on the default registry: how it behaves when nothing else is said.
struct KnownImage {
    enum class Kind : unsigned char {
        Server, ///< runs until it is stopped
        Database, ///< a server that keeps data
        Base ///< its shell or interpreter ends at once without a terminal
    };
    const char *name; ///< "nginx"
    Kind kind;
    const char *program = ""; ///< what arguments are handed to
    int port = 0; ///< it listens on; 0: none or several
    bool root = true; ///< its user is root
    const char *writes = ""; ///< a folder it cannot do without writing to

    bool isServer() const { return kind != Kind::Base; }
};

/// Null where the image is not in the list.
const KnownImage *knownImage(std::string_view image);

} // namespace podwright
