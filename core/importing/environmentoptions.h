// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

namespace podwright {

class ContainerDraft;

/// Sets a variable; a name that is there already gets the new value. Without a value it was taken from the shell.
void addVariable(ContainerDraft &to, const std::string &name, const std::optional<std::string> &value);
/// `NAME=value` or `NAME`.
void takeVariable(ContainerDraft &to, const std::string &text);
/// A file of variables becomes a config map to be made from it.
void takeEnvFile(ContainerDraft &to, const std::string &file);

} // namespace podwright
