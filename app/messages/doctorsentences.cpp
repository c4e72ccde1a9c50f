// SPDX-License-Identifier: GPL-3.0-or-later
#include "messages/sentence.h"

#include <QCoreApplication>

namespace podwright {

namespace {

constexpr Sentence sentences[] = {
    {"lookalike-ideographic-space",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "An ideographic space (%1) stands here. It looks like blanks, but YAML reads it as text.")},
    {"lookalike-no-break-space",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "A no-break space (%1) stands here. It looks like a blank, but YAML reads it as text.")},
    {"lookalike-space",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "A typographic space (%1) stands here. It looks like a blank, but YAML reads it as text.")},
    {"lookalike-byte-order-mark",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "An invisible byte order mark (%1) stands here. It belongs to the beginning of a file only.")},
    {"lookalike-zero-width",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "An invisible character (%1) stands here. Nobody sees it, but YAML reads it as text.")},
    {"lookalike-quote",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "The quotation mark %2 (%1) is text for YAML. It knows only the straight ones: %3.")},
    {"lookalike-dash",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText", "The dash %2 (%1) is text for YAML. A list item begins with %3.")},
    {"lookalike-wide",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "The full-width character %2 (%1) is text for YAML. Here it stands for %3.")},
    {"markdown-fence",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "This line is the fence of a code block in Markdown and does not belong to the manifest.")},
    {"shell-prompt",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "This line is a command behind a shell prompt and does not belong to the manifest.")},
    {"here-document",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "This line is a shell command that reads up to “%1”. It does not belong to the manifest.")},
    {"here-document-end",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "This line ends the shell's here document “%1”. It does not belong to the manifest.")},
    {"diff-marks",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "These lines are a diff: each begins with +, - or a blank that is not the manifest's.")},
    {"conflict-marks",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "A merge left a conflict here. Decide which of the two sides to keep.")},
    {"template-braces",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "%1 is filled in by Helm or another template engine. Render the template before checking it.")},
    {"server-field",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "%1 is written by the cluster and of no use in a manifest. It came along with the output of "
                       "“kubectl get”.")},
};

} // namespace

std::span<const Sentence> doctorSentences()
{
    return sentences;
}

} // namespace podwright
