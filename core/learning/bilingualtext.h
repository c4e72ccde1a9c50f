// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace podwright {

/// The language in which learning texts are shown; apart from the language of the interface.
enum class TextLanguage { English, Chinese, Both };

/// The text of a manifest whose comments are written in both languages: lines `# en: …` and `# zh: …` become comments
/// of the chosen language (or of both), other comments stay. Lines that begin with `#!` are left out.
std::string inLanguage(std::string_view manifest, TextLanguage language);

} // namespace podwright
