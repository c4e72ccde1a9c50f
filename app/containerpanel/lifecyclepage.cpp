// SPDX-License-Identifier: GPL-3.0-or-later
#include "containerpanel/lifecyclepage.h"

#include "records/paneledits.h"
#include "widgets/sharedundo.h"
#include "widgets/wrappinglabel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace podwright {

namespace {

const QStringList handlers = {QString(), QStringLiteral("exec"), QStringLiteral("httpGet"), QStringLiteral("sleep"),
                              QStringLiteral("tcpSocket")};

QList<RecordField> fieldsOf(const QString &hook, const QString &handler)
{
    struct Fields {
        const char *hook;
        const char *handler;
        QList<RecordField> fields;
    };
    const char *command = QT_TRANSLATE_NOOP("podwright::RecordLabels", "Command");
    const char *path = QT_TRANSLATE_NOOP("podwright::RecordLabels", "Path");
    const char *port = QT_TRANSLATE_NOOP("podwright::RecordLabels", "Port");
    const char *host = QT_TRANSLATE_NOOP("podwright::RecordLabels", "Host");
    const char *seconds = QT_TRANSLATE_NOOP("podwright::RecordLabels", "Seconds");
    const Fields all[] = {
        {"postStart", "exec", {{"lifecycle.postStart.exec.command", command}}},
        {"postStart",
         "httpGet",
         {{"lifecycle.postStart.httpGet.path", path},
          {"lifecycle.postStart.httpGet.port", port},
          {"lifecycle.postStart.httpGet.host", host}}},
        {"postStart", "sleep", {{"lifecycle.postStart.sleep.seconds", seconds}}},
        {"postStart", "tcpSocket", {{"lifecycle.postStart.tcpSocket.port", port}}},
        {"preStop", "exec", {{"lifecycle.preStop.exec.command", command}}},
        {"preStop",
         "httpGet",
         {{"lifecycle.preStop.httpGet.path", path},
          {"lifecycle.preStop.httpGet.port", port},
          {"lifecycle.preStop.httpGet.host", host}}},
        {"preStop", "sleep", {{"lifecycle.preStop.sleep.seconds", seconds}}},
        {"preStop", "tcpSocket", {{"lifecycle.preStop.tcpSocket.port", port}}},
    };
    for (const Fields &one : all) {
        if (hook == QLatin1String(one.hook) && handler == QLatin1String(one.handler))
            return one.fields;
    }
    return {};
}

NewValue newHandler(const QString &name)
{
    if (name == QLatin1String("exec"))
        return NewValue::map({{"command", NewValue::list({NewValue::string("true")})}});
    if (name == QLatin1String("httpGet"))
        return NewValue::map({{"path", NewValue::string("/")}, {"port", NewValue::integer("8080")}});
    if (name == QLatin1String("sleep"))
        return NewValue::map({{"seconds", NewValue::integer("5")}});
    return NewValue::map({{"port", NewValue::integer("8080")}});
}

} // namespace

LifecyclePage::LifecyclePage(PanelEdits *edits, QWidget *parent)
    : ContainerPage(edits,
                    {"lifecycle", "terminationMessagePath", "terminationMessagePolicy", "restartPolicy",
                     "restartPolicyRules", "stdin", "stdinOnce", "tty"},
                    parent)
    , m_form(new RecordForm(edits, QStringLiteral("container"), this))
    , m_note(new WrappingLabel(this))
{
    m_form->setFields(
        {{"lifecycle.stopSignal", QT_TRANSLATE_NOOP("podwright::RecordLabels", "Stop signal"), true},
         {"terminationMessagePath", QT_TRANSLATE_NOOP("podwright::RecordLabels", "File of the last words")},
         {"terminationMessagePolicy", QT_TRANSLATE_NOOP("podwright::RecordLabels", "Last words from")},
         {"stdin", QT_TRANSLATE_NOOP("podwright::RecordLabels", "Standard input open")},
         {"tty", QT_TRANSLATE_NOOP("podwright::RecordLabels", "Terminal")}});
    auto *content = new QWidget(this);
    auto *columns = new QHBoxLayout(content);
    columns->setContentsMargins(0, 0, 0, 0);
    for (const char *field : {"postStart", "preStop"}) {
        const Hook hook = makeHook(field);
        auto *column = new QVBoxLayout;
        column->addWidget(hook.label);
        column->addWidget(hook.handler);
        column->addWidget(hook.form);
        column->addStretch(1);
        columns->addLayout(column, 1);
    }
    columns->addWidget(m_form, 1);
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    body()->addWidget(scroll, 1);
    body()->addWidget(m_note);
    retranslate();
}

LifecyclePage::Hook LifecyclePage::makeHook(const char *field)
{
    const QString name = QStringLiteral("container.lifecycle.") + QLatin1String(field);
    const Hook hook{field, new QLabel(this), new FormComboBox(this),
                    new RecordForm(edits(), QStringLiteral("container"), this)};
    hook.handler->setObjectName(name);
    hook.label->setBuddy(hook.handler);
    connect(hook.handler, &QComboBox::activated, this, [this, hook](int index) { choose(hook, index); });
    m_hooks.append(hook);
    return hook;
}

QString LifecyclePage::title() const
{
    return tr("Lifecycle");
}

void LifecyclePage::retranslate()
{
    const QString labels[] = {tr("Right after the start"), tr("Before the stop signal")};
    for (qsizetype index = 0; index < m_hooks.size(); ++index) {
        QComboBox *box = m_hooks[index].handler;
        const int present = box->currentIndex();
        m_hooks[index].label->setText(labels[index]);
        box->setAccessibleName(labels[index]);
        box->clear();
        box->addItems({tr("nothing"), tr("a command in the container"), tr("an HTTP request"), tr("a pause"),
                       tr("a TCP connection (old; does nothing)")});
        box->setCurrentIndex(present);
    }
    m_note->setText(tr("The time for the call before the stop is part of the grace period. A call after the start that "
                       "fails restarts the container; until it is over, the next container does not start."));
}

QString LifecyclePage::handlerOf(const Hook &hook) const
{
    const ValueRef written = view().value()["lifecycle"][hook.field];
    for (const QString &name : handlers) {
        if (!name.isEmpty() && written[name.toStdString()].exists())
            return name;
    }
    return {};
}

void LifecyclePage::update()
{
    for (const Hook &hook : std::as_const(m_hooks)) {
        const QString handler = handlerOf(hook);
        hook.handler->setCurrentIndex(static_cast<int>(handlers.indexOf(handler)));
        hook.handler->setEnabled(view().editable);
        hook.form->setFields(fieldsOf(QLatin1String(hook.field), handler));
        hook.form->show(view().snapshot, view().place(), view().editable);
    }
    m_form->show(view().snapshot, view().place(), view().editable);
}

void LifecyclePage::choose(const Hook &hook, int index)
{
    const QString name = handlers.value(index);
    const QString present = handlerOf(hook);
    if (name == present)
        return;
    const ManifestPath place = {view().pod.document, at("lifecycle").path.child(hook.field)};
    if (name.isEmpty()) {
        edits()->remove(place);
        return;
    }
    if (present.isEmpty()) {
        edits()->set({place.document, place.path.child(name.toStdString())}, newHandler(name));
        return;
    }
    edits()->plan(place.document,
                  [path = place.path, from = present.toStdString(), to = name.toStdString(), value = newHandler(name)](
                      const EditPlanner &planner) { return planner.changeMember(path, from, to, value); });
}

} // namespace podwright
