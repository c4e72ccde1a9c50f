// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "learning/bilingualtext.h"

#include <string>
#include <string_view>
#include <vector>

namespace podwright {

/// A small task of a guide, done in the editor and checked live. Read from resources/guides/exercises/GUIDE.txt:
///
///     exercise: two-ports                 a name of its own, for the progress that is kept
///     en: Let both containers listen …    the task
///     zh: …
///     hint-en: …                          one or more hints
///     hint-zh: …
///     start:                              the manifest to begin with, indented by two blanks
///       apiVersion: v1
///     check: accepted                     conditions, all of which hold when the task is done; see ExerciseCheck
struct Exercise {
    std::string name;
    std::string english;
    std::string chinese;
    std::vector<std::string> englishHints;
    std::vector<std::string> chineseHints;
    std::string start;
    std::vector<std::string> checks;

    /// The exercises of a file, in order. What cannot be read is told in faults ("line 3: …").
    static std::vector<Exercise> read(std::string_view file, std::vector<std::string> *faults = nullptr);

    std::string task(TextLanguage language) const;
};

} // namespace podwright
