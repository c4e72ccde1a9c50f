// SPDX-License-Identifier: GPL-3.0-or-later
#include "messages/syntaxerrortext.h"

#include <QCoreApplication>

namespace podwright {

namespace {

class SyntaxErrorText {
    Q_DECLARE_TR_FUNCTIONS(podwright::SyntaxErrorText)

public:
    static QString of(SyntaxErrorCode code, const QString &argument);

private:
    static QString ofLayout(SyntaxErrorCode code, const QString &argument);
    static QString ofInput(SyntaxErrorCode code, const QString &argument);
};

QString SyntaxErrorText::of(SyntaxErrorCode code, const QString &argument)
{
    switch (code) {
    case SyntaxErrorCode::UnclosedQuote:
        return tr("The quote that opens here is never closed. Add the closing quote.");
    case SyntaxErrorCode::UnclosedBracket:
        return tr("The bracket %1 that opens here is never closed. Add the closing bracket.").arg(argument);
    case SyntaxErrorCode::UnexpectedBracket:
        return tr("The bracket %1 closes nothing. Remove it, or open one before it.").arg(argument);
    case SyntaxErrorCode::MissingColon:
        return tr("This line has no colon. A field is written as “name: value”.");
    case SyntaxErrorCode::MissingSpace:
        return tr("A space is missing behind %1.").arg(argument);
    case SyntaxErrorCode::MissingComma:
        return tr("A comma is missing between two entries.");
    case SyntaxErrorCode::ColonInPlainValue:
        return tr("The value contains a colon followed by a space. Put the value in quotes.");
    case SyntaxErrorCode::ReservedCharacter:
        return tr("A value cannot begin with %1. Put it in quotes.").arg(argument);
    case SyntaxErrorCode::UnknownEscape:
        return tr("%1 means nothing inside double quotes. Write \\\\ for a backslash, or use single quotes.")
            .arg(argument);
    case SyntaxErrorCode::UnknownAlias:
        return tr("No anchor named %1 stands before this alias.").arg(argument);
    case SyntaxErrorCode::SelfReference:
        return tr("The alias %1 contains itself.").arg(argument);
    default:
        return ofLayout(code, argument);
    }
}

QString SyntaxErrorText::ofLayout(SyntaxErrorCode code, const QString &argument)
{
    switch (code) {
    case SyntaxErrorCode::TabIndentation:
        return tr("This line is indented with a tab. YAML allows only spaces there.");
    case SyntaxErrorCode::OddIndentation:
        return tr("This line's indentation fits none of the lines above it. Line it up with its siblings.");
    case SyntaxErrorCode::ContentAfterValue:
        return tr("There is text behind the end of the value.");
    case SyntaxErrorCode::SequenceInline:
        return tr("A list cannot begin on the line of its field. Begin it on the next line.");
    case SyntaxErrorCode::MixedCollections:
        return tr("List items (“- …”) and fields (“name: …”) stand on one level here. It can be only one of the two.");
    case SyntaxErrorCode::SecondDocument:
        return tr("Something new begins here without “---” between the documents, or the indentation is wrong.");
    case SyntaxErrorCode::BadDirective:
        return tr("Kubernetes does not accept the directive %1. Remove the line.").arg(argument);
    case SyntaxErrorCode::BadBlockHeader:
        return tr("Behind | or > only a digit, + or - and a comment may follow.");
    case SyntaxErrorCode::EmptyKey:
        return tr("The name of the field is missing before the colon.");
    case SyntaxErrorCode::CollectionKey:
        return tr("A list or a map cannot be the name of a field.");
    default:
        return ofInput(code, argument);
    }
}

QString SyntaxErrorText::ofInput(SyntaxErrorCode code, const QString &argument)
{
    switch (code) {
    case SyntaxErrorCode::ControlCharacter:
        return tr("The control character %1 is not allowed in YAML. Remove it.").arg(argument);
    case SyntaxErrorCode::LoneCarriageReturn:
        return tr("A line ends with a lone carriage return, which is not read alike everywhere. Use line feeds.");
    case SyntaxErrorCode::InvalidUtf8:
        return tr("The bytes here are no valid UTF-8. Save the file as UTF-8.");
    case SyntaxErrorCode::LookalikeSpace:
        return tr("The character %1 here looks like a space, but YAML reads it as text. Replace it by ordinary spaces.")
            .arg(argument);
    case SyntaxErrorCode::TooDeep:
        return tr("The manifest is nested too deeply to be read.");
    case SyntaxErrorCode::TooLarge:
        return tr("The text is too large to be read.");
    case SyntaxErrorCode::TooManyAliases:
        return tr("The aliases would expand to too much data.");
    default:
        return tr("This is not valid YAML.");
    }
}

} // namespace

QString syntaxErrorText(const SyntaxError &error)
{
    return SyntaxErrorText::of(error.code,
                               error.arguments.empty() ? QString() : QString::fromStdString(error.arguments.front()));
}

} // namespace podwright
