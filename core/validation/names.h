// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace podwright {

// Forms of names and texts that many rules share; pure functions, as the server's own form checks. Lengths in bytes.

/// DNS-1123 label: 1 to 63 of [a-z0-9-], alphanumeric at both ends.
bool isDnsLabel(std::string_view text);
/// DNS-1123 subdomain: labels joined by dots, at most 253; a single label is not limited to 63.
bool isDnsSubdomain(std::string_view text);
/// As a subdomain, but labels may hold `_` and begin with one: for DNS search domains.
bool isDnsSubdomainWithUnderscore(std::string_view text);
/// `[prefix/]name`: an optional subdomain, then 1 to 63 of [A-Za-z0-9_.-], alphanumeric at both ends.
bool isQualifiedName(std::string_view text);
/// How many of the parts of a qualified name are broken: the server gives one error for each (0: none is).
int qualifiedNameFaults(std::string_view text);
/// Empty, or up to 63 of [A-Za-z0-9_.-], alphanumeric at both ends.
bool isLabelValue(std::string_view text);
/// Port name: up to 15 of [a-z0-9-] with a letter, no `--`, no `-` at an end.
bool isPortName(std::string_view text);
/// Name of an environment variable since 1.34: printable ASCII without `=`, not empty.
bool isEnvironmentName(std::string_view text);
/// Before: [-._a-zA-Z][-._a-zA-Z0-9]*, not `.`, `..` nor beginning with `..`.
bool isStrictEnvironmentName(std::string_view text);
/// Key of a config map or secret: up to 253 of [-._a-zA-Z0-9], not `.`, `..` nor beginning with `..`.
bool isConfigMapKey(std::string_view text);
/// Name of an HTTP header: [-A-Za-z0-9]+.
bool isHttpHeaderName(std::string_view text);
/// Name of a sysctl: up to 253, segments of [a-z0-9]([-_a-z0-9]*[a-z0-9])? joined by `.` or `/`.
bool isSysctlName(std::string_view text);
/// IPv4 without leading zeros, or IPv6 that is no IPv4-mapped address; no zone.
bool isStrictIp(std::string_view text);
/// Any IPv4 or IPv6 address, also with leading zeros and IPv4-mapped: what was accepted before 1.36.
bool isLooseIp(std::string_view text);
/// The text less white space at both ends, that of Unicode too.
std::string_view withoutSpaceAround(std::string_view text);
/// An IP address as it should be written: IPv6 in small letters, without leading zeros, the longest run of zeros as
/// `::`. Others as they are.
std::string canonicalIp(std::string_view text);
/// Holds an element `..` between slashes.
bool hasBacksteps(std::string_view path);
/// A path inside a volume: not absolute, no element `..`, not beginning with `..`.
bool isLocalPath(std::string_view path);

} // namespace podwright
