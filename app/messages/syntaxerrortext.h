// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "yaml/syntaxerror.h"

#include <QString>

namespace podwright {

/// What is wrong with the text and how to mend it, in the interface's language, in plain words.
QString syntaxErrorText(const SyntaxError &error);

} // namespace podwright
