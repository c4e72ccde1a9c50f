// SPDX-License-Identifier: GPL-3.0-or-later
#include "containerpanel/imagepage.h"

#include "messages/joinedsentences.h"
#include "records/paneledits.h"
#include "widgets/sharedundo.h"
#include "widgets/wrappinglabel.h"

#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace podwright {

ImagePage::ImagePage(PanelEdits *edits, QWidget *parent)
    : ContainerPage(edits, {"image", "imagePullPolicy", "name"}, parent)
    , m_form(new RecordForm(edits, QStringLiteral("container"), this))
    , m_complete(new WrappingLabel(this))
    , m_meaning(new WrappingLabel(this))
{
    m_form->setFields({{"image", QT_TRANSLATE_NOOP("podwright::RecordLabels", "Image")},
                       {"imagePullPolicy", QT_TRANSLATE_NOOP("podwright::RecordLabels", "Pull policy")}});
    auto *grid = new QGridLayout;
    const std::tuple<std::string ImageName::*, const char *, int> parts[] = {
        {&ImageName::registry, "registry", 3}, {&ImageName::path, "path", 3},     {&ImageName::name, "name", 3},
        {&ImageName::tag, "tag", 2},           {&ImageName::digest, "digest", 4},
    };
    for (const auto &[member, name, stretch] : parts) {
        const Part part{member, name, new QLabel(this), new FormLineEdit(this)};
        part.edit->setObjectName(QStringLiteral("container.image.") + QLatin1String(name));
        part.label->setBuddy(part.edit);
        const int column = static_cast<int>(m_parts.size());
        grid->addWidget(part.label, 0, column);
        grid->addWidget(part.edit, 1, column);
        grid->setColumnStretch(column, stretch);
        connect(part.edit, &QLineEdit::textEdited, this, &ImagePage::writeParts);
        m_parts.append(part);
    }
    m_complete->setObjectName(QStringLiteral("container.image.complete"));
    m_complete->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_meaning->setObjectName(QStringLiteral("container.image.meaning"));
    m_form->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    body()->addWidget(m_form);
    body()->addLayout(grid);
    body()->addWidget(m_complete);
    body()->addWidget(m_meaning);
    body()->addStretch(1);
    retranslate();
}

QString ImagePage::title() const
{
    return tr("Image");
}

void ImagePage::retranslate()
{
    const QString names[] = {tr("Registry"), tr("Folder"), tr("Name"), tr("Tag"), tr("Digest")};
    for (qsizetype index = 0; index < m_parts.size(); ++index) {
        m_parts[index].label->setText(names[index]);
        m_parts[index].edit->setAccessibleName(tr("Image: %1").arg(names[index]));
    }
    m_parts[0].edit->setPlaceholderText(QStringLiteral("docker.io"));
    m_parts[3].edit->setPlaceholderText(QStringLiteral("latest"));
    m_parts[4].edit->setPlaceholderText(QStringLiteral("sha256:…"));
}

void ImagePage::update()
{
    m_form->show(view().snapshot, view().place(), view().editable);
    const ValueRef written = view().value()["image"];
    const ImageName image = ImageName::split(written.string());
    bool typing = false;
    for (const Part &part : std::as_const(m_parts))
        typing = typing || part.edit->hasFocus();
    ImageName typed;
    for (const Part &part : std::as_const(m_parts))
        typed.*part.member = part.edit->text().toStdString();
    for (const Part &part : std::as_const(m_parts)) {
        const QString text = QString::fromStdString(image.*part.member);
        if (part.edit->text() != text && !(typing && typed.join() == written.string()))
            part.edit->setText(text); // while one types, a part that would be read as another stays where it is
        part.edit->setReadOnly(!view().editable);
    }
    m_complete->setVisible(!image.name.empty());
    m_complete->setText(tr("Pulled as %1").arg(QString::fromStdString(image.complete())));
    m_meaning->setText(image.name.empty() ? tr("There is no image name yet.") : meaning(image));
}

void ImagePage::writeParts()
{
    ImageName image;
    for (const Part &part : std::as_const(m_parts))
        image.*part.member = part.edit->text().toStdString();
    edits()->set(at("image"), NewValue::string(image.join()), true);
}

/// What the pull policy does with this name; without one the server picks it by the tag.
QString ImagePage::meaning(const ImageName &image) const
{
    const std::string_view written = view().value()["imagePullPolicy"].string();
    const bool always = written.empty() ? image.isLatest() : written == "Always";
    QStringList lines;
    if (written.empty())
        lines.append(image.isLatest()
                         ? tr("Without a pull policy it is Always, because the tag is latest.")
                         : tr("Without a pull policy it is IfNotPresent, because a tag or digest is set."));
    if (written == "Never")
        lines.append(tr("Never: the image must be on the node already, else the container does not start."));
    else if (always)
        lines.append(tr("Always: at each start the registry is asked which image the name stands for; layers that the "
                        "node has are not loaded again. Without the registry the container does not start."));
    else if (!written.empty() && written != "IfNotPresent")
        return tr("Kubernetes knows no pull policy of this name; it takes Always, IfNotPresent or Never.");
    else
        lines.append(tr("IfNotPresent: the registry is asked only if the node has no image of this name."));
    if (!image.digest.empty())
        lines.append(tr("The digest fixes the content: every node runs the same image."));
    else if (image.isLatest())
        lines.append(tr("The tag latest moves: two Pods, or one after a restart, may run different images."));
    else if (!always)
        lines.append(tr("If the tag is moved in the registry, nodes that have the image keep the old one."));
    return joinedSentences(lines);
}

} // namespace podwright
