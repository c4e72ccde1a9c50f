// SPDX-License-Identifier: GPL-3.0-or-later
#include "exportdialog/exportformtext.h"

#include <QCoreApplication>

namespace podwright {

namespace {

class ExportFormText {
    Q_DECLARE_TR_FUNCTIONS(podwright::ExportFormText)

public:
    static QString title(ExportForm form)
    {
        switch (form) {
        case ExportForm::Yaml:
            return tr("YAML as It Is");
        case ExportForm::Cleaned:
            return tr("Cleaned YAML");
        case ExportForm::Normalised:
            return tr("Normalised YAML");
        case ExportForm::Kyaml:
            return QStringLiteral("KYAML");
        case ExportForm::Json:
            return QStringLiteral("JSON");
        case ExportForm::Kustomize:
            return tr("Kustomize Base");
        case ExportForm::Helm:
            return tr("Helm Chart");
        default: // kinds have the same name everywhere
            return QString::fromLatin1(workloadKind(form));
        }
    }

    static QString purpose(ExportForm form)
    {
        switch (form) {
        case ExportForm::Yaml:
            return tr("The bytes of the text, nothing changed.");
        case ExportForm::Cleaned:
            return tr("Without what the server and controllers write into a Pod: status, uid, managed fields…");
        case ExportForm::Normalised:
            return tr("One way of writing for all manifests that mean the same: easy to compare. Comments stay.");
        case ExportForm::Kyaml:
            return tr("YAML with brackets and quotes, as “kubectl get -o kyaml” prints it. Comments stay.");
        case ExportForm::Json:
            return tr("As “kubectl get -o json” prints it.");
        case ExportForm::Deployment:
            return tr("Keeps a number of equal Pods running and replaces them step by step when they change.");
        case ExportForm::StatefulSet:
            return tr("Pods with fixed names and volumes of their own, such as databases.");
        case ExportForm::DaemonSet:
            return tr("One Pod on every node, such as log collectors.");
        case ExportForm::Job:
            return tr("Runs until it has succeeded.");
        case ExportForm::CronJob:
            return tr("Starts a Job again and again, by the clock.");
        case ExportForm::Kustomize:
            return tr("The manifest with a kustomization.yaml, for overlays to build upon.");
        case ExportForm::Helm:
            return tr("A chart whose values are the images, resources and replicas. Braces in the text are escaped.");
        }
        return {};
    }
};

} // namespace

QString exportFormTitle(ExportForm form)
{
    return ExportFormText::title(form);
}

QString exportFormPurpose(ExportForm form)
{
    return ExportFormText::purpose(form);
}

} // namespace podwright
