// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/defaulting.h"

namespace podwright {

namespace {

/// The map under a key; null becomes a map, and a map is made where there is none.
void ensureMap(ValueTree &values, ValueRef parent, std::string_view key)
{
    if (!parent.isMap())
        return;
    if (const ValueRef present = parent[key]) {
        if (present.isNull())
            values.value(present.id()).kind = ValueKind::Map;
        return;
    }
    Value made;
    made.kind = ValueKind::Map;
    made.provenance = Provenance::Default;
    made.key = key;
    values.append(parent.id(), made);
}

} // namespace

void applyDefaults(ValueTree &values, const PodPlace &place, const RuleScope &)
{
    const ValueRef pod = values.root().at(place.root);
    ensureMap(values, pod, "metadata");
    ensureMap(values, pod, "spec");
}

} // namespace podwright
