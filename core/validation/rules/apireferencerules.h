// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace podwright {

class RuleContext;

/// Area KREF: what a static Pod may not refer to, as the kubelet asks no API server for it. The kubelet refuses the Pod
/// for the first reference that it comes to, each is reported here. It looks for them only in a Pod without faults:
/// where there are errors already, they are findings of kind run time; likewise before Kubernetes 1.34, which starts
/// such a Pod but gets no mirror Pod for it.
void checkApiReferences(RuleContext &context);

} // namespace podwright
