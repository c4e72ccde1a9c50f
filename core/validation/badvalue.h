// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "validation/diagnostic.h"
#include "yaml/valuetree.h"

#include <string>
#include <string_view>

namespace podwright {

/// A value as the API server prints it behind "Invalid value:": text in quotes, lists of scalars as JSON, an absent one
/// as empty text. Empty for maps, which the server prints with its own names of their fields.
std::string badValueOf(ValueRef value);
/// The same of the value that a finding in a text is about; empty where the text is not read there. Pure.
std::string badValueOf(std::string_view text, const Diagnostic &finding);
/// Text in quotes, with what Go escapes escaped.
std::string quotedForServer(std::string_view text);

} // namespace podwright
