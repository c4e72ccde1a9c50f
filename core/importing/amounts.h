// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace podwright {

/// `512m`, `1.5g`, `2gb`, `64MiB`, `1048576` as Docker reads sizes (always powers of 1024), as a quantity: "512Mi".
std::optional<std::string> quantityOfSize(std::string_view text);

/// A number of processors (`1.5`, `0.25`) as a quantity: "1500m", "2". Empty for what is no positive number.
std::optional<std::string> quantityOfCpus(std::string_view text);

/// `1m30s`, `500ms`, `10` (seconds) in whole seconds, rounded up. Empty for what is no duration.
std::optional<std::int64_t> secondsOf(std::string_view text);

/// A whole number without sign that fits in 63 bits.
std::optional<std::int64_t> wholeNumber(std::string_view text);

/// The parts between separators; one empty part for an empty text.
std::vector<std::string> splitAt(std::string_view text, char separator);

/// A text as a DNS label: small letters, digits and dashes, at most 63. Empty where nothing is left.
std::string asDnsLabel(std::string_view text);

} // namespace podwright
