// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "validation/fixes/fixcontext.h"

#include <string>
#include <string_view>
#include <vector>

namespace podwright {

/// Words of a command line: blanks part them, quotes hold them together. Empty where it is more than one command.
std::vector<std::string> wordsOfLine(std::string_view line);
/// The items of a list of words.
std::vector<std::string> wordsOfList(ValueRef list);
/// For a title, without quotes.
std::string joinedWords(const std::vector<std::string> &words);
NewValue listOfWords(const std::vector<std::string> &words);

/// Proposes these words for the list.
void proposeWords(FixContext &context, const Path &list, const std::vector<std::string> &words);

} // namespace podwright
