// SPDX-License-Identifier: GPL-3.0-or-later
#include "messages/sentence.h"

#include <QCoreApplication>

namespace podwright {

namespace {

constexpr Sentence sentences[] = {
    {"restart-policy-endless",
     QT_TRANSLATE_NOOP(
         "podwright::DiagnosticText",
         "A %2 keeps its Pods running, so restartPolicy has to be Always, not “%1”. Leave it out, or use a Job.")},
    {"deadline-endless",
     QT_TRANSLATE_NOOP(
         "podwright::DiagnosticText",
         "A %1 keeps its Pods running, so they cannot have a deadline. Remove activeDeadlineSeconds, or use a Job.")},
    {"ephemeral-in-template",
     QT_TRANSLATE_NOOP(
         "podwright::DiagnosticText",
         "A template cannot hold ephemeral containers. They are added to a running Pod with kubectl debug.")},
    {"selector-missing",
     QT_TRANSLATE_NOOP(
         "podwright::DiagnosticText",
         "A %1 needs a selector: the labels by which it knows its Pods. Repeat labels of the template here.")},
    {"selector-mismatch",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "The %1 would not find its Pods: these labels do not fit its selector. Make the two agree.")},
    {"template-without-labels",
     QT_TRANSLATE_NOOP(
         "podwright::DiagnosticText",
         "The %1 would not find its Pods: the template has no labels that its selector could fit. Add them.")},
    {"selector-empty",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "An empty selector is not allowed. Name labels of the template in matchLabels.")},
    {"selector-unreadable",
     QT_TRANSLATE_NOOP(
         "podwright::DiagnosticText",
         "This selector cannot be used because of a fault inside it, so the server does not look at the template.")},
    {"template-missing",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "The template is missing: what the Pods are made from. A ReplicationController needs one.")},
    {"selector-in-cronjob",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "The Jobs of a CronJob get a selector of their own. Remove this one.")},
    {"manual-selector-in-cronjob",
     QT_TRANSLATE_NOOP(
         "podwright::DiagnosticText",
         "The Jobs of a CronJob get a selector of their own, so manualSelector cannot be true. Remove it.")},
    {"selector-of-job",
     QT_TRANSLATE_NOOP(
         "podwright::DiagnosticText",
         "The server makes the selector of a Job. Remove this one, or set manualSelector to true to use it.")},
    {"manual-selector-missing",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "With manualSelector: true the Job needs a selector. Write one, or remove manualSelector.")},
    {"restart-policy-of-job",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "The Pods of a Job come to an end. Set restartPolicy to OnFailure or Never.")},
    {"restart-policy-with-failure-policy",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "With a podFailurePolicy restartPolicy has to be Never, so that the Job sees each failure.")},
    {"job-name-as-label",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "The server writes the name of the Job into labels, but “%1” cannot be the value of a label. "
                       "Use at most 63 letters, digits, “-”, “_” and “.”.")},
    {"job-label",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText", "The server makes the label %1 itself. Remove it here.")},
    {"indexed-job-name",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "The Pods of this Job are named “%1” and their number, which is no DNS label. Shorten the name, "
                       "and use only lower-case letters, digits and “-”.")},
    {"cronjob-name-long",
     QT_TRANSLATE_NOOP(
         "podwright::DiagnosticText",
         "The name of a CronJob has at most %1 characters, as each Job adds eleven of its own. Shorten it.")},
    {"completions-missing",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "An Indexed Job needs completions: the number of its Pods that have to succeed.")},
};

} // namespace

std::span<const Sentence> templateSentences()
{
    return sentences;
}

} // namespace podwright
