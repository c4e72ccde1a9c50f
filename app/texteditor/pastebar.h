// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include <map>
#include <string>

class QLabel;
class QToolButton;

namespace podwright {

class ManifestDocument;
class YamlEditor;

/// Says below the text what was mended in a paste and offers to take that back; of what a cluster has written, offers
/// to remove it. Goes away with the next change.
class PasteBar : public QFrame {
    Q_OBJECT

public:
    PasteBar(YamlEditor *editor, ManifestDocument *document, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    /// Number of characters by the code of their finding.
    void tell(std::map<std::string, int> counts);
    /// Looks whether the text is output of a cluster.
    void offerCleaning();
    void clean();
    void retranslate();

    ManifestDocument *m_document;
    QLabel *m_text;
    QToolButton *m_undo;
    QToolButton *m_clean;
    QToolButton *m_close;
};

} // namespace podwright
