// SPDX-License-Identifier: GPL-3.0-or-later
#include "containerpanel/securitypage.h"

#include "document/manifestdocument.h"
#include "messages/posturetext.h"
#include "records/paneledits.h"
#include "widgets/wrappinglabel.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace podwright {

namespace {

/// Drops ALL capabilities; not a field of its own.
const char *const dropAll = "capabilities.drop";

bool dropsAll(ValueRef context)
{
    for (const ValueRef one : context["capabilities"]["drop"]) {
        if (one.string() == "ALL")
            return true;
    }
    return false;
}

} // namespace

SecurityPage::SecurityPage(PanelEdits *edits, QWidget *parent)
    : ContainerPage(edits, {"securityContext"}, parent)
    , m_form(new RecordForm(edits, QStringLiteral("container"), this))
    , m_level(new WrappingLabel(this))
    , m_formCost(new WrappingLabel(this))
{
    auto *switches = new QWidget(this);
    auto *grid = new QGridLayout(switches);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setColumnStretch(1, 1);
    addSwitch("runAsNonRoot", QT_TR_NOOP("Must not run as root"), true, {QStringLiteral("runAsNonRoot")});
    addSwitch("allowPrivilegeEscalation", QT_TR_NOOP("Cannot gain more rights (set-user-ID has no effect)"), false,
              {QStringLiteral("allowPrivilegeEscalation")});
    addSwitch(dropAll, QT_TR_NOOP("Gives up all capabilities"), true, {QStringLiteral("capabilities_restricted")});
    addSwitch("readOnlyRootFilesystem", QT_TR_NOOP("Cannot write into its image"), true, {});
    addSwitch("privileged", QT_TR_NOOP("Privileged: as powerful as root on the node"), true,
              {QStringLiteral("privileged")});
    for (qsizetype row = 0; row < m_switches.size(); ++row) {
        grid->addWidget(m_switches[row].box, static_cast<int>(row), 0);
        grid->addWidget(m_switches[row].cost, static_cast<int>(row), 1);
    }
    m_form->setFields(
        {{"securityContext.runAsUser", QT_TRANSLATE_NOOP("podwright::RecordLabels", "User number"), true},
         {"securityContext.runAsGroup", QT_TRANSLATE_NOOP("podwright::RecordLabels", "Group number"), true},
         {"securityContext.capabilities.add", QT_TRANSLATE_NOOP("podwright::RecordLabels", "Added capabilities"), true},
         {"securityContext.seccompProfile.type", QT_TRANSLATE_NOOP("podwright::RecordLabels", "seccomp profile"), true},
         {"securityContext.appArmorProfile.type", QT_TRANSLATE_NOOP("podwright::RecordLabels", "AppArmor profile"),
          true},
         {"securityContext.procMount", QT_TRANSLATE_NOOP("podwright::RecordLabels", "View of /proc"), true}});
    m_level->setObjectName(QStringLiteral("container.podSecurity"));
    auto *content = new QWidget(this);
    auto *columns = new QHBoxLayout(content);
    columns->setContentsMargins(0, 0, 0, 0);
    auto *left = new QVBoxLayout;
    left->addWidget(switches);
    left->addWidget(m_formCost);
    left->addStretch(1);
    columns->addLayout(left, 3);
    columns->addWidget(m_form, 2);
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    body()->addWidget(m_level);
    body()->addWidget(scroll, 1);
    retranslate();
}

void SecurityPage::addSwitch(const char *field, const char *label, bool safe, const QStringList &checks)
{
    const Switch one{field, label, safe, checks, new QCheckBox(this), new WrappingLabel(this)};
    one.box->setObjectName(QStringLiteral("container.securityContext.") + QLatin1String(field));
    const qsizetype index = m_switches.size();
    m_switches.append(one);
    connect(one.box, &QCheckBox::clicked, this,
            [this, index] { write(m_switches[index], stateOf(m_switches[index]) != Qt::Checked); });
}

QString SecurityPage::title() const
{
    return tr("Security");
}

void SecurityPage::retranslate()
{
    for (const Switch &one : std::as_const(m_switches)) {
        one.box->setText(tr(one.label));
        one.box->setToolTip(QLatin1String(one.field));
    }
    if (hasView())
        update();
}

Qt::CheckState SecurityPage::stateOf(const Switch &one) const
{
    const ValueRef context = view().value()["securityContext"];
    if (one.field == dropAll)
        return dropsAll(context) ? Qt::Checked : Qt::Unchecked;
    const ValueRef value = context[one.field];
    if (!value.isBool()) // of the Pod, this one setting counts for its containers too (SEC-01)
        return std::string_view(one.field) == "runAsNonRoot"
                && view().spec()["securityContext"]["runAsNonRoot"].boolean()
            ? Qt::Checked
            : Qt::Unchecked;
    return value.boolean() == one.safe ? Qt::Checked : Qt::Unchecked;
}

void SecurityPage::write(const Switch &one, bool on)
{
    if (one.field == dropAll)
        return writeDropAll(on);
    const ManifestPath place = {view().pod.document, at("securityContext").path.child(one.field)};
    const bool inherited =
        std::string_view(one.field) == "runAsNonRoot" && view().spec()["securityContext"]["runAsNonRoot"].boolean();
    if (on)
        edits()->set(place, NewValue::boolean(one.safe));
    else if (inherited) // only a false of its own undoes the Pod's
        edits()->set(place, NewValue::boolean(false));
    else
        edits()->remove(place);
}

void SecurityPage::writeDropAll(bool on)
{
    const ManifestPath list = at("securityContext.capabilities.drop");
    const ValueRef present = view().document().at(list.path);
    if (on) {
        if (present.exists() && !present.isList())
            edits()->set(list, NewValue::list({NewValue::string("ALL")}));
        else
            edits()->insert(list, NewValue::string("ALL"));
        return;
    }
    std::size_t index = 0;
    for (const ValueRef one : present) {
        if (one.string() == "ALL")
            break;
        ++index;
    }
    edits()->remove(present.size() == 1 ? list : ManifestPath{list.document, list.path.item(index)});
}

/// Whether a failed check is about this container, or about the Pod as a whole.
bool SecurityPage::concerns(const FailedSecurityCheck &check) const
{
    const std::string own = view().entry.path.toString();
    return std::any_of(check.places.begin(), check.places.end(), [&](const FailedSecurityCheck::Place &place) {
        const bool lists = place.path.find("ontainers[") != std::string::npos; // of any container
        return place.path.starts_with(own) || !lists;
    });
}

QString SecurityPage::costOf(const QStringList &checks) const
{
    QStringList lines;
    for (const PodReport &report : view().snapshot->reports) {
        if (report.syntaxDocument != view().pod.document || report.root != view().pod.root.toString())
            continue;
        const auto add = [&](const std::vector<FailedSecurityCheck> &failed, const QString &level) {
            for (const FailedSecurityCheck &check : failed) {
                if (checks.contains(QString::fromStdString(check.id)) && concerns(check))
                    lines.append(tr("costs the level %1: %2 (%3)")
                                     .arg(level, securityCheckText(check), QString::fromStdString(check.rule)));
            }
        };
        add(report.podSecurity.baseline, QStringLiteral("baseline"));
        add(report.podSecurity.restricted, QStringLiteral("restricted"));
    }
    return lines.join(u'\n');
}

void SecurityPage::update()
{
    for (const Switch &one : std::as_const(m_switches)) {
        const QSignalBlocker blocker(one.box);
        one.box->setCheckState(stateOf(one));
        one.box->setEnabled(view().editable);
        one.cost->setText(costOf(one.checks));
        one.box->setAccessibleDescription(one.cost->text());
    }
    m_form->show(view().snapshot, view().place(), view().editable);
    m_formCost->setText(
        costOf({QStringLiteral("runAsUser"), QStringLiteral("capabilities_baseline"),
                QStringLiteral("seccompProfile_baseline"), QStringLiteral("seccompProfile_restricted"),
                QStringLiteral("appArmorProfile"), QStringLiteral("procMount"), QStringLiteral("procMount_restricted"),
                QStringLiteral("seLinuxOptions"), QStringLiteral("windowsHostProcess")}));
    m_formCost->setVisible(!m_formCost->text().isEmpty());
    m_level->clear();
    for (const PodReport &report : view().snapshot->reports) {
        if (report.syntaxDocument == view().pod.document && report.root == view().pod.root.toString()
            && !report.podSecurity.level.empty())
            m_level->setText(tr("The Pod meets the level %1.").arg(QString::fromStdString(report.podSecurity.level)));
    }
}

} // namespace podwright
