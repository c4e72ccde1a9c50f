// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>
#include <vector>

namespace podwright {

/// The names in `$(NAME)` that Kubernetes would replace; `$$(NAME)` is none, nor is what is no name of a variable.
std::vector<std::string_view> expandedNames(std::string_view text);
/// The names in `${NAME}` and `$NAME`, which only a shell replaces.
std::vector<std::string_view> shellNames(std::string_view text);
/// Whether a Service of the namespace may be where the variable comes from: WEB_SERVICE_HOST, WEB_PORT_80_TCP_ADDR.
bool isServiceVariable(std::string_view name);

} // namespace podwright
