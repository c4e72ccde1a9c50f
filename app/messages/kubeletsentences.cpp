// SPDX-License-Identifier: GPL-3.0-or-later
#include "messages/sentence.h"

#include <QCoreApplication>

namespace podwright {

namespace {

/// Of a kubelet's configuration file.
constexpr Sentence sentences[] = {
    {"kubelet-kind",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "A kubelet's configuration has the kind KubeletConfiguration; this is “%1”.")},
    {"kubelet-version",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "The kubelet reads its configuration in the version %2 only, not in “%1”.")},
    {"kubelet-renamed",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "The kubelet knows no setting %1: it complains in its log and goes on without it. Write %2.")},
    {"kubelet-unknown",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "Kubelets of the versions 1.30 to 1.36 know no setting %1: they complain in their log and go on "
                       "without it.")},
    {"kubelet-text",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "%1 must be text. The kubelet cannot read the file and does not start.")},
    {"kubelet-relative",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "“%1” is taken from the folder of this configuration file on. A path that begins with / says "
                       "where it is.")},
    {"kubelet-url",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "“%1” is no address that the kubelet can fetch: it has to begin with https:// or http://.")},
    {"kubelet-http",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "Whoever can change what comes from this address rules the node, and http:// can be changed on "
                       "its way. Use https://.")},
    {"kubelet-headers",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "staticPodURLHeader is a map: each header's name with the list of its values. The kubelet "
                       "cannot read the file and does not start.")},
    {"kubelet-headers-alone",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "Without a staticPodURL nothing is fetched, so these headers are never sent.")},
    {"kubelet-header-list",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "The values of the header %1 must be a list of texts, also a single one: [\"…\"]. The kubelet "
                       "cannot read the file and does not start.")},
    {"kubelet-duration",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "%1 is a time with its unit, such as 20s or 1m30s. The kubelet cannot read the file and does "
                       "not start.")},
    {"kubelet-duplicate",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText", "%1 is written twice. The kubelet takes the last one.")},
};

} // namespace

std::span<const Sentence> kubeletSentences()
{
    return sentences;
}

} // namespace podwright
