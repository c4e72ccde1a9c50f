// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cluster/clusternote.h"
#include "cluster/clusterobject.h"
#include "clusterpanel/clustersession.h"
#include "document/manifestpath.h"
#include "pod/podplace.h"

#include <QWidget>

#include <optional>

class QAction;
class QDockWidget;
class QLabel;
class QSplitter;
class QStackedWidget;
class QToolBar;

namespace podwright {

class ClusterOutput;
class ManifestDocument;
class ObjectList;
class PodTools;
class PortForward;
class Prompt;
class Selection;
class ServerFindings;
class TargetBar;

/// The Pod and a real cluster, through kubectl where it is installed: what the server would say, what would change,
/// apply, delete, logs, status, a port, and manifests that come from there. Nothing is started before a button is
/// pressed; what runs ends when the panel is closed or another manifest is opened.
class ClusterPanel : public QWidget {
    Q_OBJECT

public:
    ClusterPanel(ManifestDocument *document, Selection *selection, Prompt *prompt, QWidget *parent = nullptr);
    ~ClusterPanel() override;

Q_SIGNALS:
    /// A manifest from the cluster that is to be opened.
    void manifestTaken(const QString &manifest);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void makeTools();
    void makeBody();
    void connectSession();
    void retranslate();
    void follow();
    void updateControls();
    std::optional<ClusterNote> hindrance() const;
    QByteArray manifest() const;
    ClusterSession::Request request() const;
    void press(ClusterAction action);
    void list();
    void take(const QString &name);
    void forward(bool on);
    void onStarted(ClusterAction action, const QString &line);
    void tell(const ClusterNote &note, bool good);
    void watchDock();
    void endAll();
    void onSourceReplaced();

    ManifestDocument *m_document;
    Selection *m_selection;
    ClusterSession *m_session;
    PortForward *m_forward;
    TargetBar *m_target;
    QToolBar *m_tools;
    PodTools *m_podTools;
    QLabel *m_hint;
    QLabel *m_status;
    QStackedWidget *m_pages;
    QSplitter *m_splitter;
    ClusterOutput *m_output;
    ServerFindings *m_findings;
    ObjectList *m_objects;
    QDockWidget *m_dock = nullptr; ///< the panel is in, if it is in one
    ClusterObject m_object;
    PodPlace m_pod;
    PodPlace m_asked; ///< what the last press was about
    QByteArray m_sent; ///< the manifest of the last press
    QString m_program; ///< kubectl, empty where there is none
    ClusterNote m_note;
    bool m_noteGood = true;
};

} // namespace podwright
