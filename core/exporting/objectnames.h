// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace podwright {

// Names that exports make of the name of a Pod, each as its place wants it; pure functions, never empty.

/// The value of a label: at most 63 bytes that begin and end with a letter or digit.
std::string labelValueOf(std::string_view name);
/// A workload of a kind: as the Pod where that is allowed, else shorter and without dots.
std::string workloadNameOf(std::string_view name, std::string_view kind);
/// A Service: a DNS-1035 label.
std::string serviceNameOf(std::string_view name);
/// A chart: small letters, digits and dashes.
std::string chartNameOf(std::string_view name);
/// A part of a file's name: nothing that leads out of the folder or that shells mind.
std::string fileNameOf(std::string_view name);
/// A key of values.yaml that templates can reach with a dot: `redis-php` gives `redisPhp`.
std::string valueKeyOf(std::string_view name);

/// As a YAML scalar: plain where it reads back as this string, else in double quotes.
std::string plainOrQuoted(std::string_view text);

} // namespace podwright
