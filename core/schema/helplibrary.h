// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/helptext.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace podwright {

/// The help of one type in one language.
struct TypeHelp {
    /// A text for one field, or for it in one place (a run of field names); parts that are not named are those of the
    /// field.
    struct Entry {
        std::string place; ///< empty: everywhere
        HelpText text;
    };
    std::string introduction;
    std::map<std::string, std::vector<Entry>, std::less<>> fields;
    std::vector<std::string> faults; ///< what is wrong with the file: "line 12: unknown key \"foo\""
};

/// Reads a help file.
TypeHelp parseHelp(std::string_view file);

/// The help texts of all types, read when first asked for. Not thread-safe; make one where it is needed.
class HelpLibrary {
public:
    enum class Language { English, Chinese };

    /// The texts built into the program, or those of a folder with `en` and `zh` in it.
    HelpLibrary();
    explicit HelpLibrary(std::string folder);
    /// Those of the folder that the environment variable PODWRIGHT_HELP names, so that whoever corrects texts sees them
    /// at once; without it those built in.
    static HelpLibrary fromEnvironment();

    /// The text of a field where it stands: `path` is its field path (`spec.containers[].image`), used to find texts
    /// for one place; where several runs fit, the longer one wins key by key. Empty if there is none.
    HelpText text(std::string_view type, std::string_view field, std::string_view path, Language language);
    std::string introduction(std::string_view type, Language language);
    /// Files that are missing or damaged among those asked for so far; each is told once.
    std::vector<std::string> takeFaults();

private:
    const TypeHelp &help(std::string_view type, Language language);

    std::string m_folder;
    std::map<std::string, TypeHelp, std::less<>> m_read;
    std::vector<std::string> m_faults;
};

} // namespace podwright
