// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string_view>

namespace podwright {

/// Columns that a character takes on a terminal: 0 for marks and invisible ones, 2 for those of East Asia and emoji,
/// else 1.
int displayCells(char32_t character);

/// A line of a file as a terminal can show it in its place: tabs as blanks up to the next multiple of eight, control
/// characters as `?` so that none of them commands the terminal. `cells` is where the byte `mark` of the line stands.
struct DisplayLine {
    QString text;
    int mark = 0; ///< cells before the marked byte
    int length = 0; ///< cells of the marked bytes
};
DisplayLine displayLine(std::string_view line, std::size_t markBegin, std::size_t markEnd);

} // namespace podwright
