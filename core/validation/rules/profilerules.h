// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "yaml/valuetree.h"

namespace podwright {

class RuleContext;

/// Ids of the rules of a seccomp profile: PSC-14 … PSC-18 for the Pod, CSC-08 … CSC-12 for a container.
struct SeccompRules {
    const char *typeMissing;
    const char *typeUnknown;
    const char *profileMissing;
    const char *profileNotLocal;
    const char *profileNotUsed;
};

/// Ids of the rules of an AppArmor profile: PSC-19 … PSC-24, CSC-13 … CSC-18.
struct AppArmorRules {
    const char *typeMissing;
    const char *typeUnknown;
    const char *profileMissing;
    const char *profilePadded;
    const char *profileTooLong;
    const char *profileNotUsed;
};

/// `profile` is the value of seccompProfile; anything but a map passes.
void checkSeccompProfile(RuleContext &context, ValueRef profile, const SeccompRules &rules);
/// `profile` is the value of appArmorProfile; anything but a map passes.
void checkAppArmorProfile(RuleContext &context, ValueRef profile, const AppArmorRules &rules);

} // namespace podwright
