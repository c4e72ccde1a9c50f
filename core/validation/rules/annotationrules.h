// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace podwright {

class RuleContext;

/// Rules ANN-01 … ANN-04: annotations of a Pod that the server reads itself.
void checkAnnotations(RuleContext &context);

/// How the server calls the annotations: `metadata.annotations`, in a template `<template>.annotations`.
std::string annotationsPath(const RuleContext &context);

} // namespace podwright
