// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/manifestpath.h"

#include <QWidget>

class QHBoxLayout;

namespace podwright {

class ManifestDocument;
class Selection;

/// The way to what is selected, above the text: spec › containers › web › image. Each step can be chosen.
class Breadcrumb : public QWidget {
    Q_OBJECT

public:
    Breadcrumb(ManifestDocument *document, Selection *selection, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void showPlace();
    void fit();
    QString stepName(const ManifestPath &place) const;

    ManifestDocument *m_document;
    Selection *m_selection;
    QHBoxLayout *m_layout;
};

} // namespace podwright
