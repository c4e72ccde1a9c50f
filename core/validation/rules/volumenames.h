// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "validation/rules/rulecontext.h"

#include <string_view>
#include <vector>

namespace podwright {

/// The volumes that containers can name: those without a fault of their own, as the server sees it. Made after the
/// volume rules have run and put their findings into the context; a volume that one of them blames is not there.
class VolumeNames {
public:
    explicit VolumeNames(const RuleContext &context);

    bool has(std::string_view name) const { return isOfClaimTemplate(name) || volume(name); }
    /// Of the named volume: whether it can be a block device (persistentVolumeClaim, ephemeral).
    bool isClaim(std::string_view name) const;
    bool isEmptyDir(std::string_view name) const;

private:
    ValueRef volume(std::string_view name) const;
    bool isOfClaimTemplate(std::string_view name) const;
    static bool isBlamed(const RuleContext &context, ValueRef volume);

    ValueRef m_volumes;
    ValueRef m_claimTemplates; ///< of a StatefulSet: each makes a volume of its name
    std::vector<ValueId> m_blamed;
};

} // namespace podwright
