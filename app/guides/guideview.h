// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "learning/guide.h"

#include <QPixmap>
#include <QTextBrowser>

#include <functional>

namespace podwright {

/// Draws a picture for a guide: its kind ("network", "timeline", "life"), the manifest, a path (may be empty) and the
/// width to fill in pixels. A null picture where that cannot be drawn.
using GuidePicture =
    std::function<QPixmap(const QString &kind, const std::string &manifest, const QString &path, int width)>;

/// Shows one guide as a page. Links of the program's own are told by signals.
class GuideView : public QTextBrowser {
    Q_OBJECT

public:
    explicit GuideView(GuidePicture picture, QWidget *parent = nullptr);

    void show(const Guide &guide);

Q_SIGNALS:
    void exampleRequested(const QString &manifest);
    void guideRequested(const QString &name);
    void fieldRequested(const QString &path);

protected:
    QVariant loadResource(int type, const QUrl &name) override;
    void changeEvent(QEvent *event) override;

private:
    void follow(const QUrl &link);
    QString page() const;

    GuidePicture m_picture;
    Guide m_guide;
};

} // namespace podwright
