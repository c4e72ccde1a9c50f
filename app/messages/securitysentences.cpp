// SPDX-License-Identifier: GPL-3.0-or-later
#include "messages/sentence.h"

namespace podwright {

std::span<const Sentence> securitySentences()
{
    return {};
}

} // namespace podwright
