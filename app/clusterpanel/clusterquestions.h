// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cluster/kubectlcommand.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QString>

class QWidget;

namespace podwright {

class Prompt;

/// What is asked before something in a cluster changes. Context, namespace and object are always named.
class ClusterQuestions {
    Q_DECLARE_TR_FUNCTIONS(podwright::ClusterQuestions)

public:
    ClusterQuestions(Prompt *prompt, QWidget *window)
        : m_prompt(prompt)
        , m_window(window)
    {
    }

    /// With the differences as what will change.
    bool mayApply(const ClusterTarget &target, const QByteArray &differences) const;
    enum class DeleteAnswer { Yes, No, OtherName };
    /// The name has to be typed: nothing brings the object back.
    DeleteAnswer mayDelete(const ClusterTarget &target) const;

    /// "Pod web".
    static QString objectText(const ClusterObject &object);
    /// The same with what else is sent with it.
    static QString sentText(const ClusterObject &object);

private:
    Prompt *m_prompt;
    QWidget *m_window;
};

} // namespace podwright
