// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/manifestpath.h"
#include "lifetime/podlife.h"

#include <QWidget>

class QLabel;

namespace podwright {

class LifeView;
class ManifestDocument;
class Selection;

/// Start order and end of the Pod that is selected, as a picture and in words. Follows the text while it is seen.
class LifePanel : public QWidget {
    Q_OBJECT

public:
    LifePanel(ManifestDocument *document, Selection *selection, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void follow();
    void choose(int lane);
    void onSelectionChanged(const ManifestPath &place, QObject *origin);

    ManifestDocument *m_document;
    Selection *m_selection;
    std::size_t m_shown = 0; ///< document of the Pod that is shown
    PodLife m_life;
    LifeView *m_view;
    QLabel *m_words;
};

} // namespace podwright
