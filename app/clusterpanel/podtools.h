// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cluster/clusterobject.h"
#include "cluster/kubectlcommand.h"

#include <QToolBar>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QSpinBox;

namespace podwright {

/// What concerns one container or port of the running Pod: its log, and a port made reachable here.
class PodTools : public QToolBar {
    Q_OBJECT

public:
    explicit PodTools(QWidget *parent = nullptr);

    void setObject(const ClusterObject &object);
    /// Adds what is chosen here.
    void fill(ClusterOptions &options) const;
    void setUsable(bool logs, bool forward);
    /// A port is being forwarded: to this port here, 0 while the way is not open yet.
    void setForwarding(bool on, int localPort = 0);
    /// Where to open the port: "http://localhost:8080"; empty while there is nothing.
    QString address() const;

Q_SIGNALS:
    void logsWanted();
    void forwardWanted(bool on);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void onPortChosen();

    QComboBox *m_container;
    QPushButton *m_logs;
    QCheckBox *m_follow;
    QCheckBox *m_previous;
    QComboBox *m_port;
    QLabel *m_localLabel;
    QSpinBox *m_local;
    QPushButton *m_forward;
    QLabel *m_address;
    ClusterObject m_object;
    int m_forwardedTo = 0;
    bool m_secure = false; ///< the forwarded port is one of TLS
    bool m_forwarding = false;
};

} // namespace podwright
