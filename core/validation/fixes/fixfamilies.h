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
/// What YAML allows and JSON does not: keys that are none, numbers without end, tags that do not fit.
void addReadingFixes(FixContext &context);
/// A field that is missing elsewhere than where the finding stands.
void addMissingFieldFixes(FixContext &context);
/// Names of devices, amounts in pieces and pages, a disk's address, an owner, an IP address, a port of the node.
void addResourceNameFixes(FixContext &context);
void addWholeAmountFixes(FixContext &context);
void addAzureFixes(FixContext &context);
void addOwnerFixes(FixContext &context);
void addAddressFixes(FixContext &context);
void addHostPortTwiceFixes(FixContext &context);
/// apiVersion and kind.
void addHeadFixes(FixContext &context);
/// What is not allowed where it stands: set aside.
void addRemovalFixes(FixContext &context);
/// What the cluster has written: removed.
void addServerFieldFixes(FixContext &context);
/// Warnings of the server whose mending is known: successors of deprecated names, amounts, addresses.
void addWarningFixes(FixContext &context);
/// What a rule of run time or advice asks for: choices, safe only where the Pod means the same afterwards.
void addAdviceFixes(FixContext &context);

// The families of single areas of run time and advice.
void addBackgroundFixes(FixContext &context);
void addServiceFixes(FixContext &context);
void addForegroundFixes(FixContext &context);
void addCommandLineFixes(FixContext &context);
void addScriptFixes(FixContext &context);
void addVariableFixes(FixContext &context);
void addSecretFixes(FixContext &context);
void addHandlerVariableFixes(FixContext &context);
void addPlainFieldFixes(FixContext &context);
void addLimitReferenceFixes(FixContext &context);
void addFieldReferenceFixes(FixContext &context);
void addImageFixes(FixContext &context);
void addProbeFixes(FixContext &context);
void addHookFixes(FixContext &context);
void addMountFixes(FixContext &context);
void addSharedPortFixes(FixContext &context);
void addVolumeFixes(FixContext &context);
void addResourceFixes(FixContext &context);
void addLabelFixes(FixContext &context);
void addSuccessorFixes(FixContext &context);

} // namespace podwright
