// SPDX-License-Identifier: GPL-3.0-or-later
#include "messages/sentence.h"

#include <QCoreApplication>

namespace podwright {

namespace {

constexpr Sentence sentences[] = {
    {"warn-long-name",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "“%1” works as a name, but it is also the host name of the Pod and no DNS label (at most 63 "
                       "small letters, digits and “-”). A shorter name without dots saves surprises.")},
};

} // namespace

std::span<const Sentence> warningSentences()
{
    return sentences;
}

} // namespace podwright
