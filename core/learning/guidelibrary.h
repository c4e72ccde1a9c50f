// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "learning/exercise.h"
#include "learning/guide.h"

#include <string>
#include <string_view>
#include <vector>

namespace podwright {

/// The guides built into the program: resources/guides/en, zh and exercises. Files are read when asked for; nothing is
/// kept. Not for TextLanguage::Both: a guide is read in one language.
class GuideLibrary {
public:
    /// Names in the order of learning.
    std::vector<std::string> names() const;
    /// A guide without text where the file is missing.
    Guide guide(std::string_view name, TextLanguage language) const;
    std::vector<Exercise> exercises(std::string_view name) const;
};

} // namespace podwright
