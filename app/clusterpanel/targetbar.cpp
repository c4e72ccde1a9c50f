// SPDX-License-Identifier: GPL-3.0-or-later
#include "clusterpanel/targetbar.h"

#include "cluster/kubeconfigfiles.h"
#include "clusterpanel/clusterquestions.h"
#include "messages/clustertext.h"
#include "widgets/sharedundo.h"

#include <QComboBox>
#include <QDir>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>

namespace podwright {

namespace {

QString defaultNamespace()
{
    return QStringLiteral("default");
}

QComboBox *addCombo(QHBoxLayout *layout, QLabel *label, const char *name, int letters, QWidget *parent)
{
    auto *combo = new FormComboBox(parent);
    combo->setObjectName(QLatin1StringView(name));
    combo->setMinimumContentsLength(letters);
    label->setBuddy(combo);
    layout->addWidget(label);
    layout->addWidget(combo);
    return combo;
}

} // namespace

TargetBar::TargetBar(QWidget *parent)
    : QWidget(parent)
    , m_contextLabel(new QLabel(this))
    , m_namespaceLabel(new QLabel(this))
    , m_words(new QLabel(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(6, 2, 6, 2);
    m_context = addCombo(layout, m_contextLabel, "clusterContext", 14, this);
    m_namespace = addCombo(layout, m_namespaceLabel, "clusterNamespace", 12, this);
    m_namespace->setEditable(true);
    m_namespace->setInsertPolicy(QComboBox::NoInsert);
    m_words->setObjectName(QStringLiteral("clusterTarget"));
    m_words->setWordWrap(true);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addWidget(m_words, 1);
    connect(m_context, &QComboBox::activated, this, &TargetBar::onContextChosen);
    connect(m_namespace, &QComboBox::currentTextChanged, this, &TargetBar::changed);
    retranslate();
}

QString TargetBar::context() const
{
    return m_context->currentData().toString();
}

void TargetBar::readConfig()
{
    const QString before = context();
    m_config = loadKubeconfig(kubeconfigFiles(qEnvironmentVariable("KUBECONFIG"), QDir::homePath()));
    const QSignalBlocker block(m_context);
    m_context->clear();
    for (const KubeContext &one : m_config.contexts) {
        const QString name = QString::fromStdString(one.name);
        m_context->addItem(name, name);
        m_context->setItemData(m_context->count() - 1, QString::fromStdString(one.server), Qt::ToolTipRole);
    }
    // kubectl's current one is where one begins; none is preferred for its name
    const QString wanted = m_context->findData(before) >= 0 ? before : QString::fromStdString(m_config.current);
    m_context->setCurrentIndex(m_context->findData(wanted));
    const bool same = !before.isEmpty() && before == context();
    fillNamespaces(same ? m_namespace->currentText() : QString());
    m_context->setEnabled(m_context->count() > 0);
    m_namespace->setEnabled(m_context->count() > 0);
    Q_EMIT changed();
}

void TargetBar::onContextChosen()
{
    fillNamespaces({});
    Q_EMIT changed();
}

/// Those that the kubeconfig names for this cluster; others can be typed.
void TargetBar::fillNamespaces(const QString &chosen)
{
    const KubeContext *current = m_config.find(context().toStdString());
    QString own = current ? QString::fromStdString(current->nameSpace) : QString();
    if (own.isEmpty())
        own = defaultNamespace();
    QStringList names{own, defaultNamespace()};
    for (const KubeContext &one : m_config.contexts) {
        if (current && one.cluster == current->cluster && !one.nameSpace.empty())
            names.append(QString::fromStdString(one.nameSpace));
    }
    names.removeDuplicates();
    const QSignalBlocker block(m_namespace);
    m_namespace->clear();
    m_namespace->addItems(names);
    m_namespace->setEditText(chosen.isEmpty() ? own : chosen);
}

ClusterTarget TargetBar::target(const ClusterObject &object) const
{
    const std::string chosen = m_namespace->currentText().trimmed().toStdString();
    return {context().toStdString(), object.nameSpace.empty() ? chosen : object.nameSpace, object};
}

ClusterNote TargetBar::withoutContext() const
{
    if (!m_config.contexts.empty())
        return {"choose-context", {}};
    return m_config.problems.empty() ? ClusterNote{"no-contexts", {}} : m_config.problems.front();
}

bool TargetBar::concerns(const ClusterNote &problem) const
{
    if (problem.message == "context-no-cluster")
        return QString::fromStdString(problem.arguments.front()) == context();
    // kubectl passes over missing files, and a current context matters until one is chosen
    if (problem.message == "config-missing" || problem.message == "current-not-there")
        return context().isEmpty();
    return true;
}

void TargetBar::tell(const ClusterObject &object)
{
    m_told = object;
    const ClusterTarget now = target(object);
    const KubeContext *known = m_config.find(now.context);
    if (!known) {
        m_words->clear();
        return;
    }
    const QString what = object.kind.empty() ? tr("Nothing") : ClusterQuestions::objectText(object);
    QString words = tr("%1 in the namespace %2 of the context %3")
                        .arg(what.toHtmlEscaped(), QString::fromStdString(now.nameSpace).toHtmlEscaped(),
                             QString::fromStdString(now.context).toHtmlEscaped());
    if (!known->server.empty())
        words += QStringLiteral(" · ") + QString::fromStdString(known->server).toHtmlEscaped();
    if (!object.nameSpace.empty())
        words += QStringLiteral(" · ") + tr("the manifest names the namespace");
    m_words->setText(QStringLiteral("<b>") + words + QStringLiteral("</b>"));
}

void TargetBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void TargetBar::retranslate()
{
    m_contextLabel->setText(tr("Context:"));
    m_context->setAccessibleName(tr("Context"));
    m_context->setToolTip(tr("A cluster and who you are there, from the kubeconfig"));
    m_namespaceLabel->setText(tr("Namespace:"));
    m_namespace->setAccessibleName(tr("Namespace"));
    m_namespace->setToolTip(tr("Choose or type one; the namespace of the manifest goes before it"));
    tell(m_told);
}

} // namespace podwright
