// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/advice/adviceareas.h"
#include "validation/advice/advicecontext.h"

namespace podwright {

void adviseStaticPod(AdviceContext &context)
{
    if (!context.scope().staticPod)
        return;
    const ValueRef spec = context.spec();
    const ValueRef uid = context.metadata()["uid"]; // the kubelet fills one in where none is written
    if (!uid.string().empty() && uid.value().node != NoNode)
        context.add("RUN-68", context.metadata(), "uid");
    for (const char *field : {"podAffinity", "podAntiAffinity"}) {
        if (spec["affinity"][field].isMap())
            context.add("RUN-69", spec["affinity"], field, {field});
    }
    if (spec["topologySpreadConstraints"].size() > 0)
        context.add("RUN-69", spec, "topologySpreadConstraints", {"topologySpreadConstraints"});
    if (context.restartPolicy() != "Always")
        context.add("RUN-70", spec, "restartPolicy", {std::string(context.restartPolicy())});
}

} // namespace podwright
