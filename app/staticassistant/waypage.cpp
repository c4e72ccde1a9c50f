// SPDX-License-Identifier: GPL-3.0-or-later
#include "staticassistant/waypage.h"

#include <QRadioButton>
#include <QVBoxLayout>

namespace podwright {

WayPage::WayPage(QWidget *parent)
    : AssistantPage(parent)
    , m_intro(makeLabel("staticIntro"))
    , m_question(makeLabel("staticQuestion"))
{
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_intro);
    layout->addSpacing(fontMetrics().lineSpacing());
    layout->addWidget(m_question);
    for (const StaticPodWay way :
         {StaticPodWay::File, StaticPodWay::Url, StaticPodWay::FileFlag, StaticPodWay::UrlFlag}) {
        auto *button = new QRadioButton(this);
        button->setObjectName(QStringLiteral("way-") + QLatin1String(toString(way)));
        auto *why = makeLabel("");
        why->setIndent(fontMetrics().averageCharWidth() * 4);
        layout->addWidget(button);
        layout->addWidget(why);
        m_choices.append({way, button, why});
        connect(button, &QRadioButton::clicked, this, [this, way] {
            m_options.way = way;
            Q_EMIT optionsChanged(m_options);
        });
    }
    layout->addStretch(1);
    retranslate();
}

QString WayPage::nameOf(StaticPodWay way) const
{
    switch (way) {
    case StaticPodWay::File:
        return tr("From a &folder of the node (setting staticPodPath)");
    case StaticPodWay::Url:
        return tr("From an &address (setting staticPodURL)");
    case StaticPodWay::FileFlag:
        return tr("From a folder, by the &old flag --pod-manifest-path");
    case StaticPodWay::UrlFlag:
        return tr("From an address, by the old f&lags --manifest-url and --manifest-url-header");
    }
    return {};
}

QString WayPage::reasonOf(StaticPodWay way) const
{
    switch (way) {
    case StaticPodWay::File:
        return tr(
            "The usual way. The kubelet watches the folder: each file in it is one Pod that starts within seconds.");
    case StaticPodWay::Url:
        return tr("For many nodes with the same Pods. Every 20 seconds the kubelet fetches a page with one Pod or a "
                  "PodList. Whoever can change the page rules the node.");
    case StaticPodWay::FileFlag:
        return tr("Only for a kubelet without a configuration file. The flag is deprecated, silently wins over the "
                  "setting, and may go with any release.");
    case StaticPodWay::UrlFlag:
        return tr(
            "Deprecated likewise; moreover, every user of the node sees a token in the list of processes. Old texts "
            "speak of manifestURL in the configuration file: that name is not known there.");
    }
    return {};
}

void WayPage::retranslate()
{
    m_intro->setText(tr(
        "A static Pod belongs to one node. Not the API server but the node's kubelet gets its manifest, and runs it "
        "even "
        "when there is no cluster yet. In the cluster it is seen as a mirror Pod: a picture that can be looked at, but "
        "neither changed nor deleted there."));
    m_question->setText(tr("How does the kubelet come by the manifest?"));
    for (const Choice &one : std::as_const(m_choices)) {
        one.button->setText(nameOf(one.way));
        one.why->setText(reasonOf(one.way));
        one.button->setAccessibleDescription(one.why->text());
    }
}

void WayPage::show(const StaticPodOptions &options, const StaticBundle &)
{
    m_options = options;
    for (const Choice &one : std::as_const(m_choices))
        one.button->setChecked(one.way == options.way);
}

} // namespace podwright
