// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exporting/staticmanifest.h"
#include "exporting/staticpodoptions.h"

#include <string>
#include <string_view>

namespace podwright {

/// How to install, see, change and delete a static Pod, as Markdown in a language ("en", "zh"): the text of
/// resources/static-pods filled in for a manifest and a way.
std::string installNotes(const StaticManifest &manifest, const StaticPodOptions &options, std::string_view language);

/// Fills a text in whose lines `#! word …` say for which ways the lines below are meant (`#! all`: for every one), and
/// in which `{{name}}` stands for a value. Words and values that are not known stay out and as they are.
std::string fillNotes(std::string_view text, const std::vector<std::string> &words,
                      const std::vector<std::pair<std::string, std::string>> &values);

/// A word for a POSIX shell: as it is where that is safe, else in single quotes.
std::string shellWord(std::string_view text);

} // namespace podwright
