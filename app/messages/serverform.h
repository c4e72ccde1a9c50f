// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string>
#include <vector>

namespace podwright {

/// What the API server says of a name or key that has not the form that it must have, in its own words: which part of
/// the form is missing depends on the value. `message` is the code of the finding, `arguments` are its arguments; empty
/// for other findings. Source: apimachinery's validation of names, Kubernetes 1.36.
QString serverFormText(const std::string &message, const std::vector<std::string> &arguments);

} // namespace podwright
