// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importing/importoptions.h"

#include <QFrame>

class QLabel;
class QToolButton;

namespace podwright {

class ManifestDocument;

/// Says below the text that what was pasted is no manifest but can become a Pod. Goes away with the next change.
class ImportBar : public QFrame {
    Q_OBJECT

public:
    explicit ImportBar(ManifestDocument *document, QWidget *parent = nullptr);

    /// A text was pasted just now; shows the bar where it is worth an offer.
    void offer(const QString &pasted);

Q_SIGNALS:
    void importRequested(const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QLabel *m_text;
    QToolButton *m_import;
    QToolButton *m_close;
    QString m_pasted;
    ImportKind m_kind = ImportKind::Unknown;
};

} // namespace podwright
