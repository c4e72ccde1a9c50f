// SPDX-License-Identifier: GPL-3.0-or-later
#include "messages/sentence.h"

#include <QCoreApplication>

namespace podwright {

namespace {

constexpr Sentence sentences[] = {
    {"missing-api-version",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText", "apiVersion is missing. A %2 needs “apiVersion: %1”.")},
    {"wrong-api-version",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText", "There is no %3 in %1. It needs “apiVersion: %2”.")},
    {"newer-field",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "%1 came with Kubernetes 1.%2. A server of version 1.%3 does not know it.")},
    {"removed-field",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "%1 was there until Kubernetes 1.%2. A server of version 1.%3 does not know it any more.")},
    {"dropped-field",
     QT_TRANSLATE_NOOP(
         "podwright::DiagnosticText",
         "The server drops %1 without a word: its feature gate is off by default in all versions so far.")},
    {"dropped-field-until",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "%1 needs Kubernetes 1.%2. A server of version 1.%3 drops it without a word, as its feature "
                       "gate is off by default there.")},
    {"utf-16",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "This file is UTF-16, which kubectl cannot read. Save it as UTF-8.")},
    {"directive",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "kubectl takes what stands above “---” for a document of its own. Remove this line.")},
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
    {"rule-fault",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "The check of %1 failed (%2). That is a fault of Podwright, not of the manifest; what this part "
                       "would have found is missing.")},
    {"unreadable", QT_TRANSLATE_NOOP("podwright::DiagnosticText", "This text cannot be read.")},
};

} // namespace

std::span<const Sentence> readingSentences()
{
    return sentences;
}

} // namespace podwright
