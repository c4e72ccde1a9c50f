// SPDX-License-Identifier: GPL-3.0-or-later
#include "messages/exportnotetext.h"

#include "messages/filledtext.h"

#include <QCoreApplication>

namespace podwright {

namespace {

class ExportNoteText {
    Q_DECLARE_TR_FUNCTIONS(podwright::ExportNoteText)

public:
    static QString of(const std::string &message)
    {
        if (message == "not-changed")
            return tr("A document of kind %1 stays as it is; only Pods are changed.");
        if (message == "removed")
            return tr("%1 was removed: the server or a controller writes it.");
        if (message == "restart-policy")
            return tr("restartPolicy is %2 instead of %1, as this kind of workload demands.");
        if (message == "deadline-dropped")
            return tr("activeDeadlineSeconds was left out: only Pods and Jobs may have it.");
        if (message == "bound-to-node")
            return tr("nodeName binds all copies to the node %1. Remove it, or use nodeSelector.");
        if (message == "pod-names")
            return tr("The Pods get names of their own, made by the %1.");
        if (message == "schedule")
            return tr("The schedule is “%1”: change it to when the job shall run.");
        if (message == "label-added")
            return tr("The label %1: %2 was added, since the selector needs one.");
        if (message == "service")
            return tr("A Service named %1 leads to the declared ports.");
        if (message == "no-ports")
            return tr("There is no Service for %1: no container declares a port.");
        if (message == "name-not-taken")
            return tr("The name %1 was not taken: it can be given only to a single Pod.");
        if (message == "name-shortened")
            return tr("The name is %2 instead of %1: this kind of workload allows less.");
        if (message == "apparmor-field")
            return tr("%1 was written out: in a template the old annotation alone has no effect.");
        return ofOtherForm(message);
    }

private:
    static QString ofOtherForm(const std::string &message)
    {
        if (message == "comments-left-out")
            return tr("JSON has no comments: they were left out.");
        if (message == "keys-sorted")
            return tr("Keys stand in the order of the schema.");
        if (message == "keys-not-sorted")
            return tr("The order of the keys stayed: this text has anchors or a layout that do not allow another.");
        if (message == "defaults-filled")
            return tr("Values that the server would fill in, now written out: %1.");
        if (message == "defaults-stripped")
            return tr("Values left out because the server fills them in again: %1.");
        if (message == "default-kept")
            return tr("%1 stays as it is: it comes through an alias, or cannot be changed alone.");
        if (message == "kustomize-label")
            return tr("Kustomize gives every object the label %1: %2. Selectors stay as they are.");
        if (message == "kustomize-nameless")
            return tr("The object in %1 has no metadata.name; Kustomize needs one.");
        if (message == "helm-values")
            return tr("These values stand in values.yaml: %1.");
        if (message == "helm-image-kept")
            return tr("%1 stays in the template: it is no plain image name.");
        if (message == "helm-escaped")
            return tr("Braces that a template would read as its own, escaped: %1.");
        return ofStaticPod(message);
    }

    static QString ofStaticPod(const std::string &message)
    {
        if (message == "from-list")
            return tr("%1 was taken out of its list: a file for the kubelet holds one Pod.");
        if (message == "from-workload")
            return tr("The template of the %1 became a Pod: one on its node, without replicas and updates.");
        if (message == "comments-lost")
            return tr("The Pod had to be written anew, without its comments.");
        if (message == "other-pods")
            return tr("Other Pods of this document were left out: %1. Export each of them by itself.");
        if (message == "first-document")
            return tr("Only the first document was taken: the kubelet does not look at what follows.");
        if (message == "not-first-document")
            return tr("The first document holds no Pod, so the first one that does was taken.");
        return QString::fromStdString(message);
    }
};

} // namespace

QString exportNoteText(const ExportNote &note)
{
    return filledText(ExportNoteText::of(note.message), note.arguments);
}

} // namespace podwright
