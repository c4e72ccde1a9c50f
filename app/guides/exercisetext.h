// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string>

namespace podwright {

/// A condition of an exercise in words (`has spec.containers[].ports` → "… is there").
QString exerciseConditionText(const std::string &condition);

} // namespace podwright
