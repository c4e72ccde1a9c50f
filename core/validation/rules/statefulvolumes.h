// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "validation/rules/rulecontext.h"

#include <string_view>

namespace podwright {

/// The claim templates of a StatefulSet, which become volumes in front of those of the Pod template before the server
/// checks them; each takes the place of a volume of its name. Of anything else there are none.
class StatefulVolumes {
public:
    explicit StatefulVolumes(RuleContext &context);

    /// VOL-01 and VOL-02 for the names of the claim templates, and the rules of PVC for what they claim.
    void check();
    /// Whether a claim template takes the place of the volume.
    bool replaces(std::string_view volumeName) const;
    /// The findings from `first` on are about a volume: gives them the place it has in the server's longer list.
    void move(std::size_t first, ValueRef volume, std::size_t place);

private:
    RuleContext &m_context;
    ValueRef m_claims;
};

} // namespace podwright
