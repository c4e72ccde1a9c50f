// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace podwright {

/// Lines of a `.env` file or of `export` commands, read into variables.
struct EnvLines {
    struct Variable {
        std::string name;
        std::string value; ///< quotes and escapes resolved; `$` as it is written
        bool operator==(const Variable &other) const = default;
    };
    std::vector<Variable> variables;
    std::vector<std::size_t> unreadable; ///< lines that are none, counted from 1

    /// `NAME=value`, also behind `export`; single quotes are literal, double quotes know `\n`, `\t`, `\"`, `\\`, `\$`;
    /// both may go over several lines. `#` begins a comment at the start of a line or behind a blank.
    static EnvLines parse(std::string_view text);
};

} // namespace podwright
