// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/consoleprompt.h"

#include <cstdio>

namespace podwright {

void ConsolePrompt::tell(QWidget *, const QString &message, const QString &)
{
    std::fprintf(stderr, "podwright: %s\n", qPrintable(message));
}

} // namespace podwright
