// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <cstddef>
#include <string>

class QLabel;
class QStatusBar;
class QToolButton;

namespace podwright {

class ManifestDocument;
class Selection;
struct PodReport;

/// The facts at the bottom of the window: verdict, QoS class and Pod Security level of the Pod around the selection,
/// path and place of the caret. Class and level lead to the fields that decide them.
class StatusLine : public QObject {
    Q_OBJECT

public:
    StatusLine(QStatusBar *bar, ManifestDocument *document, Selection *selection);

    void setCaret(int line, int column);
    void update();

Q_SIGNALS:
    /// The counts of findings were clicked.
    void problemsRequested();

private:
    /// The report on the Pod around the selection, else on the first Pod; null if there is none.
    const PodReport *currentReport() const;
    QString verdict() const;
    QString verdictReasons() const;
    void updateCounts();
    void updateQos(const PodReport *report);
    void updateSecurity(const PodReport *report);
    void fillSecurityMenu();
    void reveal(std::size_t document, const std::string &path);

    ManifestDocument *m_document;
    Selection *m_selection;
    QLabel *m_verdict;
    QToolButton *m_counts; ///< how many findings there are of each kind
    QToolButton *m_qos;
    QToolButton *m_security;
    QLabel *m_path;
    QLabel *m_caret;
};

} // namespace podwright
