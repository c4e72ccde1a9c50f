// SPDX-License-Identifier: GPL-3.0-or-later
#include "volumespanel/volumedetails.h"

#include "containers/volumefiles.h"
#include "records/paneledits.h"
#include "records/recordform.h"
#include "volumespanel/filestree.h"
#include "volumespanel/volumewords.h"
#include "widgets/wrappinglabel.h"

#include <QLabel>
#include <QVBoxLayout>

namespace podwright {

namespace {

QList<RecordField> fieldsOf(std::string_view kind)
{
    const char *path = QT_TRANSLATE_NOOP("podwright::RecordLabels", "Path");
    const char *mode = QT_TRANSLATE_NOOP("podwright::RecordLabels", "Mode of the files");
    const char *missing = QT_TRANSLATE_NOOP("podwright::RecordLabels", "May be missing");
    const char *items = QT_TRANSLATE_NOOP("podwright::RecordLabels", "Chosen keys");
    const char *readOnly = QT_TRANSLATE_NOOP("podwright::RecordLabels", "Read-only");
    struct Kind {
        std::string_view kind;
        QList<RecordField> fields;
    };
    const Kind kinds[] = {
        {"emptyDir",
         {{"emptyDir.medium", QT_TRANSLATE_NOOP("podwright::RecordLabels", "Medium")},
          {"emptyDir.sizeLimit", QT_TRANSLATE_NOOP("podwright::RecordLabels", "At most")}}},
        {"configMap",
         {{"configMap.name", QT_TRANSLATE_NOOP("podwright::RecordLabels", "Config map")},
          {"configMap.defaultMode", mode},
          {"configMap.optional", missing},
          {"configMap.items", items}}},
        {"secret",
         {{"secret.secretName", QT_TRANSLATE_NOOP("podwright::RecordLabels", "Secret")},
          {"secret.defaultMode", mode},
          {"secret.optional", missing},
          {"secret.items", items}}},
        {"downwardAPI",
         {{"downwardAPI.defaultMode", mode},
          {"downwardAPI.items", QT_TRANSLATE_NOOP("podwright::RecordLabels", "Files")}}},
        {"persistentVolumeClaim",
         {{"persistentVolumeClaim.claimName", QT_TRANSLATE_NOOP("podwright::RecordLabels", "Claim")},
          {"persistentVolumeClaim.readOnly", readOnly}}},
        {"hostPath",
         {{"hostPath.path", path},
          {"hostPath.type", QT_TRANSLATE_NOOP("podwright::RecordLabels", "What must be there")}}},
        {"projected",
         {{"projected.defaultMode", mode},
          {"projected.sources", QT_TRANSLATE_NOOP("podwright::RecordLabels", "Sources")}}},
        {"image",
         {{"image.reference", QT_TRANSLATE_NOOP("podwright::RecordLabels", "Image")},
          {"image.pullPolicy", QT_TRANSLATE_NOOP("podwright::RecordLabels", "Pull policy")}}},
        {"ephemeral",
         {{"ephemeral.volumeClaimTemplate.spec.storageClassName",
           QT_TRANSLATE_NOOP("podwright::RecordLabels", "Storage class")},
          {"ephemeral.volumeClaimTemplate.spec.accessModes",
           QT_TRANSLATE_NOOP("podwright::RecordLabels", "Access modes")},
          {"ephemeral.volumeClaimTemplate.spec.resources.requests",
           QT_TRANSLATE_NOOP("podwright::RecordLabels", "Size")}}},
        {"csi",
         {{"csi.driver", QT_TRANSLATE_NOOP("podwright::RecordLabels", "Driver")},
          {"csi.readOnly", readOnly},
          {"csi.volumeAttributes", QT_TRANSLATE_NOOP("podwright::RecordLabels", "Attributes")}}},
        {"nfs",
         {{"nfs.server", QT_TRANSLATE_NOOP("podwright::RecordLabels", "Server")},
          {"nfs.path", path},
          {"nfs.readOnly", readOnly}}},
    };
    for (const Kind &one : kinds) {
        if (one.kind == kind)
            return one.fields;
    }
    return {};
}

/// The fields of the kind; of a rarer kind, or of several at once, each kind as it is written.
QList<RecordField> fieldsOf(const MountedVolume &volume)
{
    if (volume.kinds.size() == 1) {
        const QList<RecordField> fields = fieldsOf(volume.kinds.front()->field);
        if (!fields.isEmpty())
            return fields;
    }
    QList<RecordField> fields;
    for (const VolumeKind *kind : volume.kinds)
        fields.append(RecordField{kind->field, kind->field});
    return fields;
}

} // namespace

VolumeDetails::VolumeDetails(PanelEdits *edits, QWidget *parent)
    : QWidget(parent)
    , m_title(new WrappingLabel(this))
    , m_summary(new WrappingLabel(this))
    , m_form(new RecordForm(edits, QStringLiteral("volume"), this))
    , m_files(new FilesTree(this))
{
    m_summary->setObjectName(QStringLiteral("volumeSummary"));
    for (QLabel *label : {m_title, m_summary})
        label->setTextFormat(Qt::PlainText);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(4, 0, 0, 0);
    layout->addWidget(m_title);
    layout->addWidget(m_summary);
    layout->addWidget(m_form);
    layout->addWidget(m_files, 1);
    layout->addStretch(0);
}

void VolumeDetails::focusFirst()
{
    m_form->focusFirst();
}

void VolumeDetails::show(const VolumesView &view, int row)
{
    const MountedVolume *volume = view.volume(row);
    const QString name = QString::fromStdString(view.nameOf(row));
    m_form->setVisible(volume && volume->isMap && !volume->isTemplate);
    if (!volume) {
        m_title->setText(tr("%1: no volume has this name").arg(name));
        m_summary->setText(tr("The server refuses the Pod. Make a volume of this name, or change the mounts."));
        m_files->hide();
        return;
    }
    m_title->setText(QStringLiteral("%1: %2").arg(name, kindName(*volume)));
    m_summary->setText(volumeSummary(view.matrix, *volume));
    m_form->setFields(fieldsOf(*volume));
    if (m_form->isVisibleTo(this))
        m_form->show(view.snapshot, view.place(volume->place), view.editable);
    m_files->show(filesOf(view.document().at(volume->place)));
}

} // namespace podwright
