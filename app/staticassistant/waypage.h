// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "staticassistant/assistantpage.h"

#include <QList>

class QRadioButton;

namespace podwright {

/// What a static Pod is, and which way its manifest takes to the kubelet.
class WayPage : public AssistantPage {
    Q_OBJECT

public:
    explicit WayPage(QWidget *parent = nullptr);

    QString title() const override { return tr("What and how"); }
    void retranslate() override;
    void show(const StaticPodOptions &options, const StaticBundle &bundle) override;

private:
    struct Choice {
        StaticPodWay way;
        QRadioButton *button;
        QLabel *why;
    };
    QString nameOf(StaticPodWay way) const;
    QString reasonOf(StaticPodWay way) const;

    StaticPodOptions m_options;
    QLabel *m_intro;
    QLabel *m_question;
    QList<Choice> m_choices;
};

} // namespace podwright
