// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/overheadrules.h"

#include "validation/podresources.h"
#include "validation/rules/resourceamounts.h"
#include "validation/rules/rulecontext.h"

namespace podwright {

void checkOverhead(RuleContext &context)
{
    const ValueRef overhead = context.spec()["overhead"];
    if (!overhead.isMap())
        return;
    const std::size_t before = context.found().size();
    checkResourceNames(context, overhead, {"SPEC-14", "SPEC-14", "SPEC-14"});
    checkAmounts(context, overhead, {"SPEC-14", "SPEC-14", "SPEC-14"});
    for (std::size_t index = before; index < context.found().size(); ++index) {
        std::string &field = context.found()[index].field; // the server takes the map for the limits of a container
        field.insert(field.find('['), ".limits");
    }
    bool pages = false;
    bool computes = false;
    for (const ValueRef amount : overhead) {
        pages = pages || isHugePages(amount.key());
        computes = computes || amount.key() == "cpu" || amount.key() == "memory";
    }
    if (pages && !computes)
        context.add({"SPEC-14", DiagnosticType::Forbidden, "huge-pages-alone"}, overhead);
}

} // namespace podwright
