// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "learning/bilingualtext.h"

#include <QString>

#include <optional>

namespace podwright {

/// The value of `--lang`: en, zh or both; empty for anything else.
std::optional<TextLanguage> languageNamed(const QString &name);
/// Chinese where the locale is Chinese, else English.
TextLanguage languageOfLocale();

} // namespace podwright
