// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "validation/manifestcheck.h"
#include "yaml/syntaxerror.h"

#include <span>
#include <string>
#include <vector>

namespace podwright {

/// The report of a document in which nobody finds a Pod, with one finding that says why.
PodReport unreadableReport(std::size_t document, const char *message, std::vector<std::string> arguments = {});

/// That of a document that is no YAML.
PodReport unreadableReport(std::size_t document, std::span<const SyntaxError> errors);

} // namespace podwright
