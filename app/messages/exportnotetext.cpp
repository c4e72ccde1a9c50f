// SPDX-License-Identifier: GPL-3.0-or-later
#include "messages/exportnotetext.h"

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
        return ofStaticPod(message);
    }

private:
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
    QString text = ExportNoteText::of(note.message);
    for (std::size_t index = note.arguments.size(); index-- > 0;)
        text.replace(u'%' + QString::number(index + 1), QString::fromStdString(note.arguments[index]));
    return text;
}

} // namespace podwright
