// SPDX-License-Identifier: GPL-3.0-or-later
#include "messages/sentence.h"

namespace podwright {

std::span<const Sentence> staticpodSentences()
{
    return {};
}

} // namespace podwright
