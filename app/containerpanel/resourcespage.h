// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "containerpanel/containerpage.h"

class QGridLayout;
class QLabel;

namespace podwright {

class AmountLine;

/// Requests and limits side by side, one row a resource, and the QoS class that they come to.
class ResourcesPage : public ContainerPage {
    Q_OBJECT

public:
    explicit ResourcesPage(PanelEdits *edits, QWidget *parent = nullptr);
    QString title() const override;

protected:
    void update() override;
    void retranslate() override;

private:
    struct Line {
        QString resource;
        QLabel *name;
        AmountLine *request;
        AmountLine *limit;
    };
    void setResources(const QStringList &resources);
    QString wordsFor(const QString &resource) const;
    void showQos();

    QGridLayout *m_grid;
    QLabel *m_requests;
    QLabel *m_limits;
    QList<Line> m_lines;
    QLabel *m_qos;
};

} // namespace podwright
