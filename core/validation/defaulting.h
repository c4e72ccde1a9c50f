// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pod/podplace.h"
#include "validation/rules/rulecontext.h"
#include "yaml/valuetree.h"

namespace podwright {

/// Makes of the data of a Pod or template what the rules see: fills in what the API server fills in (values with
/// Provenance::Default), takes out the fields whose feature gate is off, and copies deprecated aliases. `metadata` and
/// `spec` are maps afterwards, whatever they were.
void applyDefaults(ValueTree &values, const PodPlace &place, const RuleScope &scope);

} // namespace podwright
