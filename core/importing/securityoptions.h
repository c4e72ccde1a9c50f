// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace podwright {

class ContainerDraft;

void takePrivileged(ContainerDraft &to, const std::string &on);
void takeReadOnly(ContainerDraft &to, const std::string &on);
void takeCapAdd(ContainerDraft &to, const std::string &capability);
void takeCapDrop(ContainerDraft &to, const std::string &capability);
/// `seccomp=…`, `apparmor=…`, `no-new-privileges`, `label=…`, `systempaths=unconfined`.
void takeSecurityOption(ContainerDraft &to, const std::string &text);
/// `user[:group]`; only numbers can be carried over.
void takeUser(ContainerDraft &to, const std::string &text);
void takeGroup(ContainerDraft &to, const std::string &text);
void takeSysctl(ContainerDraft &to, const std::string &text);
void takeUserNamespace(ContainerDraft &to, const std::string &text);
void takeDevice(ContainerDraft &to, const std::string &text);

/// What a flag's value says: `true` and everything but `false` and `0`.
bool isOn(const std::string &value);

} // namespace podwright
