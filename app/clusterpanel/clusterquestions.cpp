// SPDX-License-Identifier: GPL-3.0-or-later
#include "clusterpanel/clusterquestions.h"

#include "platform/prompt.h"

#include <QStringList>

namespace podwright {

namespace {

constexpr qsizetype mostShownLines = 24; // a dialog shall stay on the screen; all of it is in the panel
constexpr qsizetype mostColumns = 100;

/// The lines that go and come.
QStringList changedLines(const QByteArray &differences)
{
    QStringList lines;
    const QStringList all = QString::fromUtf8(differences).split(u'\n');
    for (const QString &line : all) {
        const bool changed = line.startsWith(u'+') || line.startsWith(u'-');
        const bool head = line.startsWith(QStringLiteral("+++ ")) || line.startsWith(QStringLiteral("--- "));
        if (changed && !head)
            lines.append(line.left(mostColumns));
    }
    return lines;
}

} // namespace

QString ClusterQuestions::objectText(const ClusterObject &object)
{
    return QString::fromStdString(object.kind + ' ' + object.name);
}

QString ClusterQuestions::sentText(const ClusterObject &object)
{
    if (object.others <= 0)
        return objectText(object);
    return tr("%1 and %n other object(s) of the list", nullptr, object.others).arg(objectText(object));
}

bool ClusterQuestions::mayApply(const ClusterTarget &target, const QByteArray &differences) const
{
    const QString question = tr("Apply %1 in the namespace %2 of the context %3?")
                                 .arg(sentText(target.object), QString::fromStdString(target.nameSpace),
                                      QString::fromStdString(target.context));
    QStringList lines = changedLines(differences);
    const qsizetype left = lines.size() - mostShownLines;
    lines = lines.mid(0, mostShownLines);
    if (left > 0)
        lines.append(tr("… and %n more line(s), shown in the panel", nullptr, static_cast<int>(left)));
    return m_prompt->confirm(m_window, question, tr("This will change:") + u'\n' + lines.join(u'\n'), tr("&Apply"));
}

ClusterQuestions::DeleteAnswer ClusterQuestions::mayDelete(const ClusterTarget &target) const
{
    const QString label = tr("This deletes %1 in the namespace %2 of the context %3.\nType its name to delete it:")
                              .arg(objectText(target.object), QString::fromStdString(target.nameSpace),
                                   QString::fromStdString(target.context));
    const QString answer = m_prompt->askForText(m_window, tr("Delete from the Cluster"), label, QString());
    if (answer.isEmpty())
        return DeleteAnswer::No;
    return answer.trimmed().toStdString() == target.object.name ? DeleteAnswer::Yes : DeleteAnswer::OtherName;
}

} // namespace podwright
