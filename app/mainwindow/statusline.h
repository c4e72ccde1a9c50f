// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QLabel;
class QStatusBar;

namespace podwright {

class ManifestDocument;
class Selection;

/// The facts at the bottom of the window: verdict, counts, path and place of the caret.
class StatusLine : public QObject {
    Q_OBJECT

public:
    StatusLine(QStatusBar *bar, ManifestDocument *document, Selection *selection);

    void setCaret(int line, int column);
    void update();

private:
    QString verdict() const;

    ManifestDocument *m_document;
    Selection *m_selection;
    QLabel *m_verdict;
    QLabel *m_path;
    QLabel *m_caret;
};

} // namespace podwright
