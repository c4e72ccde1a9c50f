// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "containers/containersteps.h"
#include "containers/environment.h"
#include "containers/envlines.h"

#include <span>
#include <string>

namespace podwright {

/// The sources to choose from for an entry of env, or of envFrom.
std::span<const VariableSource> sourcesFor(bool list);

/// A variable with another source; names and keys of config maps and Secrets are carried over.
EditSteps changeSource(ValueRef document, const Path &variable, VariableSource source);

/// Lines of a `.env` file written into env: values of names that are there are replaced, others come at the end. What
/// looks like `$(NAME)` stays literal, as it was in the file.
EditSteps pasteVariables(ValueRef container, const Path &env, const EnvLines &lines);

/// `NEW_VARIABLE`, with a number where that is there.
std::string freeVariable(const Environment &environment);

} // namespace podwright
