// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "learning/bilingualtext.h"
#include "settings/appsettings.h"

namespace podwright {

/// The language of learning texts where help is shown in this one.
inline TextLanguage textLanguage(HelpLanguage language)
{
    return language == HelpLanguage::English ? TextLanguage::English
        : language == HelpLanguage::Chinese  ? TextLanguage::Chinese
                                             : TextLanguage::Both;
}

} // namespace podwright
