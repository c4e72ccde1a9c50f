// SPDX-License-Identifier: GPL-3.0-or-later
#include "messages/sentence.h"

#include <QCoreApplication>

namespace podwright {

namespace {

constexpr Sentence sentences[] = {
    {"static-name-missing",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "A static Pod needs metadata.name; generateName is not enough. The kubelet refuses this file.")},
    {"static-annotation",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "The kubelet writes the annotation %1 itself, over what stands here. Remove it.")},
    {"static-node-name",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "The kubelet runs this Pod on its own node and writes that name over “%1”. Remove nodeName.")},
    {"static-toleration",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "The kubelet lets a static Pod tolerate every NoExecute taint without end, so tolerationSeconds "
                       "has no effect here.")},
    {"static-image-volume",
     QT_TRANSLATE_NOOP(
         "podwright::DiagnosticText",
         "The kubelet accepts an image volume without reference, but then it has no image to mount. Name one.")},
    {"static-reference",
     QT_TRANSLATE_NOOP(
         "podwright::DiagnosticText",
         "A static Pod may not refer to a %1: the kubelet asks no API server for it and refuses the file.")},
    {"static-reference-later",
     QT_TRANSLATE_NOOP(
         "podwright::DiagnosticText",
         "A static Pod may not refer to a %1. Once the errors are mended, the kubelet refuses the file for this.")},
    {"static-reference-mirror",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "This refers to a %1. The kubelet starts the Pod, but the API server refuses its mirror Pod, so "
                       "kubectl does not show it. From Kubernetes 1.34 on the file is refused.")},
    {"static-empty-source",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "A source of the projected volume %1 is empty; the kubelet does not know what to make of it. "
                       "Fill or remove it.")},
    {"static-too-large",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "The kubelet reads less than 10 MiB from a file; this one has %1 bytes.")},
    {"static-empty",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "The kubelet finds nothing in the first document of this file and reports that its kind is "
                       "missing. Begin the file with the Pod.")},
    {"static-no-map",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "The kubelet expects a Pod here: a map of fields that begins with apiVersion and kind.")},
    {"static-list",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "A file for the kubelet holds exactly one Pod, no %1. Put each Pod into a file of its own.")},
    {"static-other-kind",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "The kubelet runs nothing but Pods from its folder; this is a %1.")},
    {"static-dot-file",
     QT_TRANSLATE_NOOP(
         "podwright::DiagnosticText",
         "The kubelet passes over files whose name begins with a dot, such as %1. Rename it for the Pod to start.")},
    {"static-first-document",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "The kubelet reads the first document of a file only. What follows here is not even looked at: "
                       "put it into a file of its own.")},
    {"static-json",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "The kubelet takes a text that begins with “{” for JSON, and this is no JSON: no comments, no "
                       "single quotes, no comma at the end, nothing behind the last brace.")},
    {"ignored-field",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText", "The kubelet passes over %1: %2 has no such field.")},
    {"ignored-field-near",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "The kubelet passes over %1: %2 has no such field. Did you mean %3?")},
    {"ignored-removed-field",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "%1 was there until Kubernetes 1.%2. A kubelet of version 1.%3 passes over it.")},
    {"ignored-newer-field",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "%1 came with Kubernetes 1.%2. A kubelet of version 1.%3 passes over it.")},
    {"ignored-duplicate-key",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText", "%1 is written twice here. The kubelet takes the last one.")},
};

} // namespace

std::span<const Sentence> staticpodSentences()
{
    return sentences;
}

} // namespace podwright
