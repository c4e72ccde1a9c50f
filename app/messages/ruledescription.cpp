// SPDX-License-Identifier: GPL-3.0-or-later
#include "messages/ruledescription.h"

#include "messages/diagnostictext.h"
#include "messages/serverform.h"
#include "messages/servertext.h"
#include "validation/badvalue.h"
#include "validation/quantity.h"

#include <QStringList>

#include <algorithm>

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

/// Null where the server's words are not known.
const ServerText *serverTextOf(const Diagnostic &diagnostic)
{
    for (const auto area : {serverTextsOfPods, serverTextsOfContainers, serverTextsOfVolumes}) {
        for (const ServerText &text : area()) {
            if (diagnostic.message == text.message
                && (!text.place || diagnostic.field.find(text.place) != std::string::npos))
                return &text;
        }
    }
    return nullptr;
}

/// `A, B` as the server lists what it knows: in quotes and in order.
QString inQuotes(const QString &list)
{
    QStringList words = list.split(QStringLiteral(", "), Qt::SkipEmptyParts);
    words.sort();
    return words.isEmpty() ? QString() : u'"' + words.join(QStringLiteral("\", \"")) + u'"';
}

QString filledIn(const char *text, const std::vector<std::string> &arguments)
{
    QString filled = QString::fromUtf8(text);
    for (std::size_t index = arguments.size(); index-- > 0;) {
        const QString argument = QString::fromStdString(arguments[index]);
        filled.replace(QStringLiteral("%{%1}").arg(index + 1), inQuotes(argument));
        filled.replace(u'%' + QString::number(index + 1), argument);
    }
    return filled;
}

/// The arguments with amounts as the server writes them: 500m for 0.5.
std::vector<std::string> serverAmounts(const Diagnostic &diagnostic)
{
    std::vector<std::string> arguments = diagnostic.arguments;
    constexpr std::string_view ofAmounts[] = {"amount-", "request-", "pod-requests-", "pod-limits-", "limit-above-"};
    if (std::none_of(std::begin(ofAmounts), std::end(ofAmounts),
                     [&](std::string_view begin) { return diagnostic.message.starts_with(begin); }))
        return arguments;
    for (std::string &one : arguments) {
        if (const auto amount = Quantity::parse(one))
            one = amount->text(quantityForm(one));
    }
    return arguments;
}

} // namespace

QString serverValue(const Diagnostic &diagnostic, std::string_view manifest)
{
    const ServerText *text = serverTextOf(diagnostic);
    if (diagnostic.severity != Severity::Error || diagnostic.type == DiagnosticType::TooLong
        || diagnostic.type == DiagnosticType::Required || diagnostic.type == DiagnosticType::Forbidden)
        return {};
    const bool isCut = !diagnostic.arguments.empty() && diagnostic.arguments.front().ends_with("…");
    if (!text || !text->bad || isCut)
        return QString::fromStdString(badValueOf(manifest, diagnostic));
    const QString value = filledIn(text->bad, serverAmounts(diagnostic));
    return value.isEmpty() ? QStringLiteral("0") : value;
}

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

QString serverMessage(const Diagnostic &diagnostic, std::string_view manifest)
{
    QString sentence = englishText(diagnostic);
    if (diagnostic.severity != Severity::Error)
        return sentence;
    const ServerText *text = serverTextOf(diagnostic);
    QString detail =
        text && text->detail ? filledIn(text->detail, serverAmounts(diagnostic)) : serverFormText(diagnostic);
    if (detail.isNull())
        detail = sentence;
    QStringList parts;
    for (const QString &part :
         {QString::fromStdString(diagnostic.field), QString::fromLatin1(openingWords(diagnostic.type)),
          serverValue(diagnostic, manifest), detail}) {
        if (!part.isEmpty())
            parts.append(part);
    }
    return parts.join(QStringLiteral(": "));
}

} // namespace podwright
