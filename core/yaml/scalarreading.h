// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "yaml/valuetree.h"

#include <string>
#include <string_view>

namespace podwright {

/// What Kubernetes (goyaml.v2 through sigs.k8s.io/yaml) makes of a scalar.
struct ReadScalar {
    ValueKind kind = ValueKind::String; ///< Null, Bool, Integer, Number or String
    bool boolean = false;
    std::int64_t integer = 0;
    double number = 0;
    std::string text; ///< JSON text of a number, or the string
    bool infinite = false; ///< .inf or .nan: cannot become JSON
    bool badTag = false; ///< an explicit tag that the text does not fit
};

/// Reads a scalar with the style it is written in and its tag (empty: none).
ReadScalar readScalar(std::string_view value, bool plain, std::string_view tag = {});

/// Whether a plain scalar of this text would be read as this very string, by Kubernetes and by YAML 1.2 readers alike.
bool readsAsString(std::string_view text);

} // namespace podwright
