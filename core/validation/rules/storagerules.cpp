// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/storagerules.h"

#include "validation/rules/values.h"

#include <algorithm>
#include <charconv>

namespace podwright {

namespace {

/// A number above 0 that fits 64 bits; the server passes over anything else.
bool isVersion(std::string_view text)
{
    std::uint64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc() && end == text.data() + text.size() && number > 0;
}

} // namespace

void checkStorage(RuleContext &context)
{
    const ValueRef version = context.object()["metadata"]["resourceVersion"];
    if (context.scope().staticPod || !isVersion(version.string()))
        return;
    const bool refused = std::any_of(context.found().begin(), context.found().end(),
                                     [](const Diagnostic &one) { return one.severity == Severity::Error; });
    if (!refused)
        context.add({"STORE-01", DiagnosticType::StorageError, "version-on-create", {shown(version.string())}},
                    version);
}

} // namespace podwright
