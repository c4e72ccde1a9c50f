// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cluster/kubectlcommand.h"

#include <QWidget>

#include <vector>

class QComboBox;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace podwright {

/// Pods or workloads of a namespace, of which one is taken in.
class ObjectList : public QWidget {
    Q_OBJECT

public:
    explicit ObjectList(QWidget *parent = nullptr);

    /// As kubectl names it: "pods", "deployments" …
    std::string kind() const;
    void show(const std::vector<ListedObject> &objects);

Q_SIGNALS:
    void kindChanged();
    void chosen(const QString &name);
    void closed();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void retranslate();
    void filter();
    void choose();

    QComboBox *m_kind;
    QLineEdit *m_filter;
    QListWidget *m_list;
    QPushButton *m_take;
    QPushButton *m_close;
};

} // namespace podwright
