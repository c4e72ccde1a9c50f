// SPDX-License-Identifier: GPL-3.0-or-later
#include "messages/diagnostictext.h"

#include "messages/syntaxerrortext.h"

#include <QCoreApplication>

namespace podwright {

namespace {

struct Sentence {
    const char *message;
    const char *text; ///< %1, %2 … stand for the arguments
};

constexpr Sentence sentences[] = {
    {"missing-api-version",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText", "apiVersion is missing. A Pod needs “apiVersion: v1”.")},
    {"duplicate-key", QT_TRANSLATE_NOOP("podwright::DiagnosticText", "%1 is written twice here. Keep one of the two.")},
    {"null-key",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "A field needs a name. Put it in quotes if it is meant to be “null”.")},
    {"collection-key",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText", "A list or a map cannot be the name of a field.")},
    {"too-many-aliases", QT_TRANSLATE_NOOP("podwright::DiagnosticText", "The aliases expand to too much data.")},
    {"bad-tag-value",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText", "The value %1 does not fit the tag in front of it.")},
    {"infinite-number",
     QT_TRANSLATE_NOOP(
         "podwright::DiagnosticText",
         "%1 is read as an infinite number, which Kubernetes cannot take. Put it in quotes if it is text.")},
    {"unknown-field",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText", "%2 has no field %1. Remove it or move it to where it belongs.")},
    {"unknown-field-near", QT_TRANSLATE_NOOP("podwright::DiagnosticText", "%2 has no field %1. Did you mean %3?")},
    {"integer-too-large",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText", "%1 is too large for a whole number of %2 bits.")},
    {"bad-quantity",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "“%1” is no quantity. Write a number with a unit, such as 500m, 2, 128Mi or 1Gi.")},
    {"bad-time", QT_TRANSLATE_NOOP("podwright::DiagnosticText", "“%1” is no time. Write it as 2026-01-31T08:00:00Z.")},
    {"required", QT_TRANSLATE_NOOP("podwright::DiagnosticText", "%1 is missing or empty. The API server requires it.")},
    {"not-supported", QT_TRANSLATE_NOOP("podwright::DiagnosticText", "“%1” is not allowed here. Allowed: %2.")},
    {"empty-file",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "There is nothing in this file. A manifest begins with apiVersion and kind.")},
    {"no-kind",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "No kind is given, so nobody knows what this is. A Pod needs “kind: Pod”.")},
    {"other-kind",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText", "This is a manifest of kind %1, in which there is no Pod.")},
    {"list-without-pod", QT_TRANSLATE_NOOP("podwright::DiagnosticText", "There is no Pod in this List.")},
    {"unreadable", QT_TRANSLATE_NOOP("podwright::DiagnosticText", "This text cannot be read.")},
};

QString translated(const char *text)
{
    return QCoreApplication::translate("podwright::DiagnosticText", text);
}

class TypeNames {
    Q_DECLARE_TR_FUNCTIONS(podwright::TypeNames)

public:
    static QString of(const std::string &type)
    {
        if (type == "string")
            return tr("text");
        if (type == "integer")
            return tr("a whole number");
        if (type == "number")
            return tr("a number");
        if (type == "boolean")
            return tr("true or false");
        if (type == "quantity")
            return tr("a quantity such as 500m or 128Mi");
        if (type == "int-or-string")
            return tr("a whole number or text");
        if (type == "time")
            return tr("a time");
        if (type == "list")
            return tr("a list");
        return type == "map" ? tr("a map of fields") : tr("nothing");
    }
};

QString wrongType(const Diagnostic &diagnostic)
{
    const QString wanted = TypeNames::of(diagnostic.arguments[0]);
    const QString present = TypeNames::of(diagnostic.arguments[1]);
    const QString value = QString::fromStdString(diagnostic.arguments[2]);
    if (diagnostic.arguments[0] == "string" && !value.isEmpty())
        return translated(QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                                            "This must be text, but %1 is read as %2. Put it in quotes: \"%1\"."))
            .arg(value, present);
    return translated(QT_TRANSLATE_NOOP("podwright::DiagnosticText", "This must be %1, but it is %2."))
        .arg(wanted, present);
}

QString syntaxSentence(const Diagnostic &diagnostic)
{
    SyntaxError error;
    error.code = static_cast<SyntaxErrorCode>(std::stoi(diagnostic.arguments.front()));
    error.arguments.assign(diagnostic.arguments.begin() + 1, diagnostic.arguments.end());
    return syntaxErrorText(error);
}

} // namespace

QString diagnosticText(const Diagnostic &diagnostic)
{
    if (diagnostic.message == "syntax" && !diagnostic.arguments.empty())
        return syntaxSentence(diagnostic);
    if (diagnostic.message == "wrong-type" && diagnostic.arguments.size() == 3)
        return wrongType(diagnostic);
    for (const Sentence &sentence : sentences) {
        if (diagnostic.message != sentence.message)
            continue;
        QString text = translated(sentence.text);
        for (std::size_t index = diagnostic.arguments.size(); index-- > 0;)
            text.replace(u'%' + QString::number(index + 1), QString::fromStdString(diagnostic.arguments[index]));
        return text;
    }
    return QString::fromStdString(diagnostic.message);
}

QString severityText(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return translated(QT_TRANSLATE_NOOP("podwright::DiagnosticText", "Error"));
    case Severity::Warning:
        return translated(QT_TRANSLATE_NOOP("podwright::DiagnosticText", "Warning"));
    case Severity::RunTime:
        return translated(QT_TRANSLATE_NOOP("podwright::DiagnosticText", "Run time"));
    case Severity::Advice:
        return translated(QT_TRANSLATE_NOOP("podwright::DiagnosticText", "Advice"));
    }
    return {};
}

} // namespace podwright
