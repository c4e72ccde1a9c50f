// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/helplibrary.h"

#include <QString>

namespace podwright {

/// The headings around a help text, in the language of the help and not of the interface.
struct HelpWords {
    const char16_t *when;
    const char16_t *unset;
    const char16_t *values;
    const char16_t *example;
    const char16_t *mistake;
    const char16_t *related;
    const char16_t *staticPod;
    const char16_t *windows;
    const char16_t *required;
    const char16_t *defaultValue;
    const char16_t *since;
    const char16_t *deprecated;
    const char16_t *readOnly;
    const char16_t *nothing;
    const char16_t *fields;
};

const HelpWords &helpWords(HelpLibrary::Language language);

inline QString word(const char16_t *text)
{
    return QString::fromUtf16(text);
}

} // namespace podwright
