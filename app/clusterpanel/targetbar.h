// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cluster/clusterobject.h"
#include "cluster/kubeconfig.h"
#include "cluster/kubectlcommand.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace podwright {

/// Which cluster and namespace is meant: chosen from the kubeconfig, always told in full. Reads files, starts nothing.
class TargetBar : public QWidget {
    Q_OBJECT

public:
    explicit TargetBar(QWidget *parent = nullptr);

    /// Reads the kubeconfig again; what was chosen stays, as long as it is there.
    void readConfig();
    const Kubeconfig &config() const { return m_config; }
    /// Why there is no context.
    ClusterNote withoutContext() const;
    /// Whether a problem of the kubeconfig matters for what is chosen.
    bool concerns(const ClusterNote &problem) const;
    /// The namespace of the manifest goes before that of the choice.
    ClusterTarget target(const ClusterObject &object) const;
    /// Tells the target in words.
    void tell(const ClusterObject &object);

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void onContextChosen();
    void fillNamespaces(const QString &chosen);
    QString context() const;

    Kubeconfig m_config;
    QLabel *m_contextLabel;
    QComboBox *m_context;
    QLabel *m_namespaceLabel;
    QComboBox *m_namespace;
    QLabel *m_words;
    ClusterObject m_told;
};

} // namespace podwright
