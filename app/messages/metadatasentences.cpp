// SPDX-License-Identifier: GPL-3.0-or-later
#include "messages/sentence.h"

#include <QCoreApplication>

namespace podwright {

namespace {

constexpr Sentence sentences[] = {
    // forms that fields of all areas share
    {"must-be-dns-label",
     QT_TRANSLATE_NOOP(
         "podwright::DiagnosticText",
         "“%1” is not a DNS label. Use 1 to 63 lower-case letters, digits and hyphens, with a letter or digit at "
         "both ends and no dots.")},
    {"must-be-dns-subdomain",
     QT_TRANSLATE_NOOP(
         "podwright::DiagnosticText",
         "“%1” is not a DNS subdomain name. Use at most 253 lower-case letters, digits, hyphens and dots; every "
         "part between dots begins and ends with a letter or digit.")},
    {"must-be-qualified-name",
     QT_TRANSLATE_NOOP(
         "podwright::DiagnosticText",
         "“%1” is not a qualified name. Use 1 to 63 letters, digits, “-”, “_” and “.”, with a letter or digit at "
         "both ends; a DNS subdomain name and “/” may stand in front.")},
    {"must-be-label-value",
     QT_TRANSLATE_NOOP(
         "podwright::DiagnosticText",
         "“%1” is not a label value. Use at most 63 letters, digits, “-”, “_” and “.”, with a letter or digit at "
         "both ends, or leave it empty.")},
    {"out-of-range",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText", "%1 is out of range. Use a whole number from %2 to %3.")},
};

} // namespace

std::span<const Sentence> metadataSentences()
{
    return sentences;
}

} // namespace podwright
