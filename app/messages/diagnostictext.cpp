// SPDX-License-Identifier: GPL-3.0-or-later
#include "messages/diagnostictext.h"

#include "messages/filledtext.h"
#include "messages/sentence.h"
#include "messages/syntaxerrortext.h"

#include <QCoreApplication>

namespace podwright {

namespace {

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

/// Null where no area knows the code.
const char *sentenceOf(std::string_view message)
{
    for (const auto area :
         {doctorSentences, readingSentences, metadataSentences, containerSentences, securitySentences, volumeSentences,
          projectedSentences, warningSentences, schedulingSentences, templateSentences, staticpodSentences,
          kubeletSentences, runtimeSentences, adviceSentences}) {
        for (const Sentence &sentence : area()) {
            if (message == sentence.message)
                return sentence.text;
        }
    }
    return nullptr;
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
    if (const char *sentence = sentenceOf(diagnostic.message))
        return filledText(translated(sentence), diagnostic.arguments);
    return QString::fromStdString(diagnostic.message);
}

QString ruleTitle(std::string_view rule)
{
    for (const Sentence &title : adviceTitles()) {
        if (rule == title.message)
            return translated(title.text);
    }
    return {};
}

QString englishText(const Diagnostic &diagnostic)
{
    const char *sentence = sentenceOf(diagnostic.message);
    return sentence ? filledText(QString::fromUtf8(sentence), diagnostic.arguments) : QString();
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
