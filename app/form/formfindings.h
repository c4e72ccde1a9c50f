// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/snapshot.h"

#include <QString>

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace podwright {

/// The findings of one snapshot by the place they belong to.
class FormFindings {
public:
    /// Keeps the snapshot alive; does nothing if it is the one already read.
    void read(const SnapshotPtr &snapshot);

    /// What was found at exactly this place, gravest first.
    const std::vector<const Diagnostic *> &at(std::size_t document, const std::string &path) const;
    /// The gravest of what was found at a place or below it.
    std::optional<Severity> gravest(std::size_t document, const std::string &path) const;

private:
    using Key = std::pair<std::size_t, std::string>;

    SnapshotPtr m_snapshot;
    std::map<Key, std::vector<const Diagnostic *>> m_at;
    std::map<Key, Severity> m_gravest;
};

} // namespace podwright
