// SPDX-License-Identifier: GPL-3.0-or-later
#include "networkpanel/picturesaver.h"

#include "messages/networktext.h"
#include "networkpicture/pictureexport.h"
#include "platform/prompt.h"
#include "text/atomicfile.h"

#include <QFileInfo>

#include <string>

namespace podwright {

void PictureSaver::save(const NetworkPicture &picture, const QPalette &palette, Prompt *prompt, QWidget *window)
{
    const QString pod = QString::fromStdString(picture.graph().podName);
    const QString name =
        prompt->fileToSave(window, (pod.isEmpty() ? QStringLiteral("pod") : pod) + QStringLiteral("-network.svg"));
    if (name.isEmpty())
        return;
    const QString ending = QFileInfo(name).suffix().toLower();
    QByteArray bytes;
    if (ending == QLatin1String("svg")) {
        bytes = pictureSvg(picture, palette, pod);
    } else if (ending == QLatin1String("png")) {
        bytes = picturePng(picture, palette);
    } else if (ending == QLatin1String("pdf")) {
        bytes = picturePdf(picture, palette, pod);
    } else if (ending == QLatin1String("txt")) {
        bytes = networkOutline(picture.graph()).toUtf8();
    } else {
        prompt->tell(window, tr("Files ending in “%1” cannot be written.").arg(ending),
                     tr("The picture can be saved as .svg, .png, .pdf or .txt."));
        return;
    }
    std::string reason;
    if (!writeFileAtomically(name.toStdString(), bytes.toStdString(), &reason))
        prompt->tell(window, tr("%1 was not written.").arg(name), QString::fromStdString(reason));
}

} // namespace podwright
