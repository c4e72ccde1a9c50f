// SPDX-License-Identifier: GPL-3.0-or-later
#include "messages/ruledescription.h"

#include "messages/diagnostictext.h"

#include <QStringList>

namespace podwright {

namespace {

/// The words with which the API server opens a message of a type; empty where it has none of its own.
const char *openingWords(DiagnosticType type)
{
    switch (type) {
    case DiagnosticType::Required:
        return "Required value";
    case DiagnosticType::Invalid:
        return "Invalid value";
    case DiagnosticType::NotSupported:
        return "Unsupported value";
    case DiagnosticType::Forbidden:
        return "Forbidden";
    case DiagnosticType::NotFound:
        return "Not found";
    case DiagnosticType::TooLong:
        return "Too long";
    case DiagnosticType::TooMany:
        return "Too many";
    case DiagnosticType::Duplicate:
        return "Duplicate value";
    default:
        return "";
    }
}

} // namespace

QString ruleDescription(const Diagnostic &diagnostic)
{
    if (const QString title = ruleTitle(diagnostic.rule); !title.isEmpty())
        return title;
    Diagnostic bare = diagnostic;
    const std::size_t kept = bare.message == "syntax" ? 1 : bare.message == "wrong-type" ? 2 : 0; // codes, not values
    for (std::size_t index = kept; index < bare.arguments.size(); ++index)
        bare.arguments[index] = "…";
    return diagnosticText(bare);
}

QString serverMessage(const Diagnostic &diagnostic)
{
    const QString sentence = englishText(diagnostic);
    if (diagnostic.severity != Severity::Error)
        return sentence;
    QStringList parts;
    for (const QString &part :
         {QString::fromStdString(diagnostic.field), QString::fromLatin1(openingWords(diagnostic.type)), sentence}) {
        if (!part.isEmpty())
            parts.append(part);
    }
    return parts.join(QStringLiteral(": "));
}

} // namespace podwright
