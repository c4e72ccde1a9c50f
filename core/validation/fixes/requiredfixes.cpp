// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/fixes/fixfamilies.h"
#include "validation/fixes/samples.h"

namespace podwright {

void addRequiredFixes(FixContext &context)
{
    if (context.path().isEmpty())
        return;
    const SchemaPlace place = context.schemaPlace(context.path());
    const auto samples = samplesFor(context, context.path());
    constexpr std::size_t mostChoices = 6;
    for (std::size_t index = 0; index < std::min(samples.size(), mostChoices); ++index)
        context.set(context.path(), samples[index], false);
    const std::string &key = context.path().last().key;
    if (key == "containers") {
        const NewValue container =
            NewValue::map({{"name", NewValue::string("main")}, {"image", NewValue::string("nginx:stable")}});
        context.set(context.path(), NewValue::list({container}), false);
    } else if (place.kind() == FieldKind::List && place.field && place.field->item == FieldKind::String) {
        context.set(context.path(), NewValue::list({NewValue::string("true")}), false);
    }
    // the item or map that lacks it
    const Path owner = context.path().parent();
    if (!owner.isEmpty() && context.at(owner) && owner.size() > context.pod().root.size() + 1)
        context.setAside(owner, false);
}

} // namespace podwright
