// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace podwright {

/// What the API server's JSON decoder says of a text that is no list of tolerations, in its own words; empty where it
/// reads the text. A fault of the syntax anywhere comes before a value of the wrong type.
/// Source: Go's encoding/json, reading into a list of the server's own tolerations, Kubernetes 1.36.
QString tolerationsDecodeError(const QString &json);

} // namespace podwright
