// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "validation/fixes/fixcontext.h"

namespace podwright {

// Each adds the fixes of one family of findings, best first. Whether a fix helps is tried afterwards by FixPlanner.

/// A field that the type does not have: renamed, moved to where it belongs, set aside.
void addUnknownFieldFixes(FixContext &context);
/// A scalar of the wrong type: quotes put on or taken off, units cut off, placeholders filled in.
void addScalarTypeFixes(FixContext &context);
/// A list, map or scalar where another of them belongs.
void addShapeFixes(FixContext &context);
/// A word that is none of the allowed ones.
void addWordFixes(FixContext &context);
/// An amount that is none: `1Gb`, `0.5 CPU`, `1,5`.
void addQuantityFixes(FixContext &context);
/// A time that is none.
void addTimeFixes(FixContext &context);
/// A name that breaks its form, together with what refers to it.
void addNameFixes(FixContext &context);
/// A number out of its range.
void addNumberFixes(FixContext &context);
/// A field that is missing.
void addRequiredFixes(FixContext &context);
/// What stands twice: keys of a map, names in a list.
void addDuplicateKeyFixes(FixContext &context);
void addDuplicateFixes(FixContext &context);
/// More members of a union than allowed: one is kept, the others are set aside.
void addUnionFixes(FixContext &context);
/// A name that nothing has: of a volume, of a claim.
void addReferenceFixes(FixContext &context);
/// A request that does not fit its limit, a host port that is not the container's.
void addAmountFixes(FixContext &context);
void addHostPortFixes(FixContext &context);
/// apiVersion and kind.
void addHeadFixes(FixContext &context);
/// What is not allowed where it stands: set aside.
void addRemovalFixes(FixContext &context);
/// What the cluster has written: removed.
void addServerFieldFixes(FixContext &context);

} // namespace podwright
