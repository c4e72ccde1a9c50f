// SPDX-License-Identifier: GPL-3.0-or-later
#include "guides/exercisetext.h"

#include <QCoreApplication>

namespace podwright {

namespace {

class ExerciseText {
    Q_DECLARE_TR_FUNCTIONS(podwright::ExerciseText)

public:
    static QString of(const QString &word, const QString &first, const QString &rest)
    {
        if (word == QLatin1String("accepted"))
            return first == QLatin1String("static") ? tr("The kubelet accepts it as a static Pod")
                                                    : tr("The API server accepts it");
        if (word == QLatin1String("clean"))
            return tr("The finding %1 is gone").arg(first);
        if (word == QLatin1String("level"))
            return tr("Pod Security level %1").arg(first);
        if (word == QLatin1String("qos"))
            return tr("QoS class %1").arg(first);
        if (word == QLatin1String("has"))
            return tr("%1 is set").arg(first);
        if (word == QLatin1String("absent"))
            return tr("%1 is not set").arg(first);
        if (word == QLatin1String("equals"))
            return tr("%1 is %2").arg(first, rest);
        if (word == QLatin1String("not-equals"))
            return tr("%1 is not %2").arg(first, rest);
        if (word == QLatin1String("contains"))
            return tr("%1 contains “%2”").arg(first, rest);
        if (word == QLatin1String("count"))
            return tr("%1: there are %2").arg(first, rest);
        if (word == QLatin1String("distinct"))
            return tr("%1: all are different").arg(first);
        return word;
    }
};

} // namespace

QString exerciseConditionText(const std::string &condition)
{
    const QString text = QString::fromStdString(condition);
    return ExerciseText::of(text.section(u' ', 0, 0), text.section(u' ', 1, 1), text.section(u' ', 2));
}

} // namespace podwright
