// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string>
#include <vector>

namespace podwright {

/// A translated sentence with %1, %2 … replaced by the arguments (UTF-8), each as it is: what an argument holds is not
/// looked into. A place without an argument stays.
QString filledText(const QString &text, const std::vector<std::string> &arguments);

} // namespace podwright
