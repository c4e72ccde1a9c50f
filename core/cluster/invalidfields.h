// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cluster/serverfinding.h"

#include <string_view>
#include <vector>

namespace podwright {

/// `The Pod "web" is invalid: spec.x: Required value`, or a list of such behind `* `. Empty for other texts.
std::vector<ServerFinding> invalidFields(std::string_view block);

/// Fields that strict decoding refuses: `unknown field "spec.foo"`, `duplicate field "spec.bar"`.
std::vector<ServerFinding> strictFields(std::string_view message, Severity severity);

/// A value of the wrong kind: `cannot unmarshal string into Go struct field ContainerPort.spec.containers.ports.
/// containerPort of type int32`.
std::vector<ServerFinding> undecodedFields(std::string_view message);

/// What older programs say before they ask the server: `ValidationError(Pod.spec): unknown field "x" in …`.
std::vector<ServerFinding> refusedByProgram(std::string_view message);

/// `spec.containers[0].env[1]: hides …`: a warning about a field; empty where it names none.
std::vector<ServerFinding> warnedField(std::string_view message);

} // namespace podwright
