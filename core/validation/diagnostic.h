// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/textedit.h"
#include "text/textrange.h"

#include <cstdint>
#include <string>
#include <vector>

namespace podwright {

/// Four kinds that are never mixed: only errors make the verdict.
enum class Severity : std::uint8_t { Error, Warning, RunTime, Advice };

/// The API server's error types, and Podwright's own for what comes before them.
enum class DiagnosticType : std::uint8_t {
    Syntax,
    Decode,
    Unknown,
    Duplicate,
    Required,
    Invalid,
    NotSupported,
    Forbidden,
    NotFound,
    TooLong,
    TooMany,
    StorageError
};

/// A way to mend a finding. The title's code and arguments become a sentence in app/.
struct Fix {
    std::string title; ///< code of the title, e.g. "rename-key"
    std::vector<std::string> arguments;
    EditList edits; ///< of the text the finding was made from
    bool safe = false; ///< the meaning afterwards is certainly the intended one
};

/// One finding. No sentences: `rule` and `arguments` become one in app/ when shown.
struct Diagnostic {
    Severity severity = Severity::Error;
    DiagnosticType type = DiagnosticType::Invalid;
    std::string rule; ///< "CTR-05", "YAML-03", "RUN-07" …
    std::string message; ///< code of the sentence; several rules may share one ("must-be-dns-label")
    std::vector<std::string> arguments;
    std::string field; ///< the server's field path, exactly as the server writes it
    std::string path; ///< the path in the document (root of the Pod included); where it is absent, the nearest parent
    TextRange range; ///< bytes to mark
    std::vector<Fix> fixes;
};

/// The server's word for the type as `check --format json` prints it ("NotSupported").
const char *toString(DiagnosticType type);
/// "error", "warning", "runtime", "advice".
const char *toString(Severity severity);

} // namespace podwright
