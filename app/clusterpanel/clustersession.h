// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cluster/kubectlcommand.h"
#include "clusterpanel/clusteroutcome.h"
#include "clusterpanel/clusterquestions.h"
#include "clusterpanel/kubectlprocess.h"

#include <QObject>

#include <functional>
#include <vector>

namespace podwright {

/// What one press in the panel does: a command or several after each other, with a question where the cluster is to
/// change. One press at a time. The run starts here and nowhere else.
class ClusterSession : public QObject {
    Q_OBJECT

public:
    struct Request {
        QString program;
        ClusterTarget target;
        ClusterOptions options;
        QByteArray manifest;
    };

    ClusterSession(Prompt *prompt, QWidget *window);

    void begin(ClusterAction action, const Request &request);
    bool isRunning() const { return m_running; }
    void cancel() { m_run.cancel(); }
    /// Whether the text is still the one that was sent; asked before it is applied.
    void setStillCurrent(std::function<bool()> stillCurrent) { m_stillCurrent = std::move(stillCurrent); }

Q_SIGNALS:
    /// A command starts; this is how one would type it.
    void started(podwright::ClusterAction action, const QString &line);
    void outputRead(const QByteArray &bytes);
    /// What was read of an answer that is not for people.
    void textMade(const QString &text);
    void found(const std::vector<podwright::ServerFinding> &findings);
    void listed(const std::vector<podwright::ListedObject> &objects);
    /// A manifest came out of the cluster, cleaned.
    void taken(const QString &manifest);
    /// The press is dealt with.
    void ended(const podwright::ClusterNote &note, bool good);

private:
    void run(ClusterAction action);
    void onFinished(const KubectlResult &result);
    void onDifferences(const ClusterOutcome &outcome, const KubectlResult &result);
    void onState(const KubectlResult &result);
    void onEvents(const KubectlResult &result);
    void onGot(const KubectlResult &result);
    void end(const ClusterNote &note, bool good);
    QString what() const;

    KubectlProcess m_run;
    ClusterQuestions m_questions;
    std::function<bool()> m_stillCurrent;
    Request m_request;
    ClusterAction m_wanted = ClusterAction::DryRun; ///< what was pressed
    ClusterAction m_action = ClusterAction::DryRun; ///< what runs
    int m_seconds = 0;
    bool m_running = false; ///< from the press until it is dealt with
};

} // namespace podwright
