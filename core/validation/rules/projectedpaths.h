// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "yaml/valuetree.h"

#include <string_view>

namespace podwright {

/// The files that the sources of a projected volume write. The token of a service account is left out, as the server
/// leaves it out.
class ProjectedPaths {
public:
    /// Calls `visit(owner, field, path)` for every file path that is not empty: the map and its field it stands in.
    template <typename Visit> static void forEach(ValueRef projected, const Visit &visit)
    {
        for (const ValueRef source : projected["sources"]) {
            for (const char *member : {"secret", "configMap", "downwardAPI"}) {
                for (const ValueRef item : source[member]["items"])
                    visitField(item, "path", visit);
            }
            visitField(source["clusterTrustBundle"], "path", visit);
            for (const char *field : {"credentialBundlePath", "keyPath", "certificateChainPath"})
                visitField(source["podCertificate"], field, visit);
        }
    }

    /// The same for each path that an earlier place has too.
    template <typename Visit> static void forEachRepeat(ValueRef projected, const Visit &visit)
    {
        std::size_t place = 0;
        forEach(projected, [&](ValueRef owner, const char *field, std::string_view path) {
            if (isBefore(projected, path, place++))
                visit(owner, field, path);
        });
    }

private:
    template <typename Visit> static void visitField(ValueRef owner, const char *field, const Visit &visit)
    {
        const std::string_view path = owner[field].string();
        if (!path.empty())
            visit(owner, field, path);
    }

    static bool isBefore(ValueRef projected, std::string_view path, std::size_t place)
    {
        std::size_t at = 0;
        bool found = false;
        forEach(projected, [&](ValueRef, const char *, std::string_view other) {
            found = found || (at < place && other == path);
            ++at;
        });
        return found;
    }
};

} // namespace podwright
