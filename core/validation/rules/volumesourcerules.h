// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "validation/rules/fieldrule.h"

#include <span>
#include <string_view>

namespace podwright {

/// A kind of volume: its member in the volume, the rows of its rules (area VSRC), and what no row can say.
struct VolumeSource {
    std::string_view name;
    std::span<const FieldRule> rows;
    void (*more)(RuleContext &context, ValueRef source) = nullptr;
};

/// All kinds, in the order in which the server looks at them.
std::span<const VolumeSource> volumeSources();

/// Holds each of `source.items` against the rows.
void checkKeyItems(RuleContext &context, ValueRef source, std::span<const FieldRule> rows);

// What no row can say.
void checkEmptyDir(RuleContext &context, ValueRef source);
void checkHostPath(RuleContext &context, ValueRef source);
void checkGitRepo(RuleContext &context, ValueRef source);
void checkNfs(RuleContext &context, ValueRef source);
void checkIscsi(RuleContext &context, ValueRef source);
void checkFlocker(RuleContext &context, ValueRef source);
void checkQuobyte(RuleContext &context, ValueRef source);
void checkFibreChannel(RuleContext &context, ValueRef source);
void checkFlexVolume(RuleContext &context, ValueRef source);
void checkAzureDisk(RuleContext &context, ValueRef source);
void checkCsi(RuleContext &context, ValueRef source);
void checkImageVolume(RuleContext &context, ValueRef source);

} // namespace podwright
