// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/diagnostic.h"

namespace podwright {

const char *toString(DiagnosticType type)
{
    switch (type) {
    case DiagnosticType::Syntax:
        return "Syntax";
    case DiagnosticType::Decode:
        return "Decode";
    case DiagnosticType::Unknown:
        return "Unknown";
    case DiagnosticType::Duplicate:
        return "Duplicate";
    case DiagnosticType::Required:
        return "Required";
    case DiagnosticType::Invalid:
        return "Invalid";
    case DiagnosticType::NotSupported:
        return "NotSupported";
    case DiagnosticType::Forbidden:
        return "Forbidden";
    case DiagnosticType::NotFound:
        return "NotFound";
    case DiagnosticType::TooLong:
        return "TooLong";
    case DiagnosticType::TooMany:
        return "TooMany";
    case DiagnosticType::StorageError:
        return "StorageError";
    }
    return "";
}

const char *toString(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return "error";
    case Severity::Warning:
        return "warning";
    case Severity::RunTime:
        return "runtime";
    case Severity::Advice:
        return "advice";
    }
    return "";
}

} // namespace podwright
