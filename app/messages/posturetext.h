// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "validation/podsecurity.h"
#include "validation/qosclass.h"

#include <QString>

namespace podwright {

/// Why a Pod has its QoS class, as a sentence in the interface's language; empty for an unknown class.
QString qosReasonText(const QosResult &qos);

/// What a failed check of the Pod Security standards found: "uses a namespace of the host".
QString securityCheckText(const FailedSecurityCheck &check);

} // namespace podwright
