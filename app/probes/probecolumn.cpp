// SPDX-License-Identifier: GPL-3.0-or-later
#include "probes/probecolumn.h"

#include "containers/commandpreview.h"
#include "importing/shellwords.h"
#include "messages/probetext.h"
#include "widgets/sharedundo.h"

#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSpinBox>

namespace podwright {

namespace {

const QStringList handlerNames = {QStringLiteral("httpGet"), QStringLiteral("tcpSocket"), QStringLiteral("exec"),
                                  QStringLiteral("grpc")};

QString textOf(ValueRef value)
{
    const std::string_view text = value.isInteger() || value.isString() ? value.value().text : std::string_view();
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// As one would type it in a shell: quotes and blanks are read back as they were.
QString commandOf(ValueRef command)
{
    QStringList words;
    for (const ValueRef word : command)
        words.append(QString::fromStdString(shellQuoted(textOf(word).toStdString())));
    return words.join(u' ');
}

/// A number stays a number, a name a name.
NewValue portValue(const QString &text)
{
    bool number = false;
    text.toInt(&number);
    return number ? NewValue::integer(text.toStdString()) : NewValue::string(text.toStdString());
}

void setText(QLineEdit *edit, const QString &text)
{
    if (edit->text() != text) // keeps the caret while one types
        edit->setText(text);
}

} // namespace

ProbeColumn::ProbeColumn(ProbeKind kind, QWidget *parent)
    : QGroupBox(parent)
    , m_kind(kind)
    , m_handlers(new FormComboBox(this))
    , m_port(new FormComboBox(this))
    , m_detail(new FormLineEdit(this))
    , m_handlerLabel(new QLabel(this))
    , m_portLabel(new QLabel(this))
    , m_detailLabel(new QLabel(this))
{
    setObjectName(QLatin1String(field()));
    setCheckable(true);
    m_port->setEditable(true);
    m_handlers->setObjectName(QLatin1String(field()) + QStringLiteral(".handler"));
    m_port->setObjectName(QLatin1String(field()) + QStringLiteral(".port"));
    m_detail->setObjectName(QLatin1String(field()) + QStringLiteral(".detail"));
    m_handlerLabel->setBuddy(m_handlers);
    m_portLabel->setBuddy(m_port);
    m_detailLabel->setBuddy(m_detail);
    auto *layout = new QFormLayout(this);
    layout->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    layout->addRow(m_handlerLabel, m_handlers);
    layout->addRow(m_portLabel, m_port);
    layout->addRow(m_detailLabel, m_detail);
    constexpr int most = 1'000'000;
    addNumber(layout, {"initialDelaySeconds", QT_TR_NOOP("Wait first, s"), 0, 0, most});
    addNumber(layout, {"periodSeconds", QT_TR_NOOP("Every, s"), 10, 1, most});
    addNumber(layout, {"timeoutSeconds", QT_TR_NOOP("Time-out, s"), 1, 1, most});
    addNumber(layout, {"failureThreshold", QT_TR_NOOP("Failures in a row"), 3, 1, most});
    if (kind == ProbeKind::Readiness)
        addNumber(layout, {"successThreshold", QT_TR_NOOP("Successes in a row"), 1, 1, most});
    else
        addNumber(layout, {"terminationGracePeriodSeconds", QT_TR_NOOP("Grace to stop, s"), 0, 0, most});
    connect(this, &QGroupBox::toggled, this, &ProbeColumn::toggle);
    connect(m_handlers, &QComboBox::activated, this, &ProbeColumn::chooseHandler);
    connect(m_port, &QComboBox::editTextChanged, this, &ProbeColumn::setPort);
    connect(m_detail, &QLineEdit::textEdited, this, &ProbeColumn::setDetail);
    retranslate();
}

const char *ProbeColumn::field() const
{
    return m_kind == ProbeKind::Startup  ? "startupProbe"
        : m_kind == ProbeKind::Readiness ? "readinessProbe"
                                         : "livenessProbe";
}

/// The lowest value of a box stands for "not set" and shows the default.
void ProbeColumn::addNumber(QFormLayout *layout, Number number)
{
    number.box = new SharedUndo<QSpinBox>(this);
    number.name = new QLabel(this);
    number.name->setBuddy(number.box);
    number.box->setObjectName(QStringLiteral("%1.%2").arg(QLatin1String(field()), QLatin1String(number.field)));
    number.box->setRange(number.least - 1, number.most);
    number.box->setFocusPolicy(Qt::StrongFocus);
    layout->addRow(number.name, number.box);
    const QString path = QLatin1String(number.field);
    connect(number.box, &QSpinBox::valueChanged, this, [this, path, least = number.least](int value) {
        if (value < least)
            Q_EMIT valueRemoved(path);
        else
            Q_EMIT valueSet(path, NewValue::integer(std::to_string(value)));
    });
    m_numbers.append(number);
}

void ProbeColumn::changeEvent(QEvent *event)
{
    QGroupBox::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ProbeColumn::retranslate()
{
    setTitle(probeName(m_kind));
    setAccessibleName(title());
    const QSignalBlocker blocker(m_handlers);
    const int index = m_handlers->currentIndex();
    m_handlers->clear();
    m_handlers->addItems(
        {tr("HTTP request"), tr("TCP connection"), tr("Command in the container"), tr("gRPC health check")});
    m_handlers->setCurrentIndex(index);
    m_handlerLabel->setText(tr("Asks by"));
    m_portLabel->setText(tr("Port"));
    m_handlers->setAccessibleName(title() + u' ' + m_handlerLabel->text());
    m_port->setAccessibleName(title() + u' ' + m_portLabel->text());
    nameDetail();
    for (const Number &number : std::as_const(m_numbers)) {
        number.name->setText(tr(number.label));
        number.name->setToolTip(QLatin1String(number.field));
        number.box->setAccessibleName(title() + u' ' + number.name->text());
        const bool grace = QLatin1String(number.field) == QLatin1String("terminationGracePeriodSeconds");
        number.box->setSpecialValueText(grace ? tr("as the Pod") : tr("%1 (default)").arg(number.standard));
    }
}

void ProbeColumn::show(ValueRef probe, const QStringList &ports, bool editable)
{
    const QSignalBlocker blockSelf(this);
    const QSignalBlocker blockPort(m_port);
    setEnabled(editable);
    setChecked(probe.isMap());
    m_handler.clear();
    for (const QString &name : handlerNames) {
        if (m_handler.isEmpty() && probe[name.toStdString()].isMap())
            m_handler = name;
    }
    m_handlers->setCurrentIndex(static_cast<int>(handlerNames.indexOf(m_handler)));
    const ValueRef handler = probe[m_handler.toStdString()];
    if (ports != m_ports) {
        m_ports = ports;
        m_port->clear();
        m_port->addItems(ports);
    }
    setText(m_port->lineEdit(), textOf(handler["port"]));
    const bool exec = m_handler == QLatin1String("exec");
    const bool hasPort = !m_handler.isEmpty() && !exec;
    const bool hasDetail = !m_handler.isEmpty() && m_handler != QLatin1String("tcpSocket");
    m_port->setVisible(hasPort);
    m_portLabel->setVisible(hasPort);
    m_detail->setVisible(hasDetail);
    m_detailLabel->setVisible(hasDetail);
    if (!(exec && m_detail->hasFocus())) // a command under way is not split and joined under the caret
        setText(m_detail,
                exec ? commandOf(handler["command"])
                     : textOf(handler[m_handler == QLatin1String("grpc") ? "service" : "path"]));
    for (const Number &number : std::as_const(m_numbers)) {
        const QSignalBlocker blockBox(number.box);
        const ValueRef value = probe[number.field];
        number.box->setValue(value.isInteger() ? static_cast<int>(value.integer()) : number.least - 1);
    }
    nameDetail();
}

void ProbeColumn::nameDetail()
{
    m_detailLabel->setText(m_handler == QLatin1String("exec")       ? tr("Command")
                               : m_handler == QLatin1String("grpc") ? tr("Service")
                                                                    : tr("Path"));
    m_detail->setAccessibleName(title() + u' ' + m_detailLabel->text());
}

NewValue ProbeColumn::newHandler(const QString &name) const
{
    const QString port =
        !m_port->currentText().isEmpty() ? m_port->currentText() : m_ports.value(0, QStringLiteral("8080"));
    if (name == QLatin1String("exec"))
        return NewValue::map({{"command", NewValue::list({NewValue::string("true")})}});
    if (name == QLatin1String("httpGet"))
        return NewValue::map({{"path", NewValue::string("/")}, {"port", portValue(port)}});
    if (name == QLatin1String("tcpSocket"))
        return NewValue::map({{"port", portValue(port)}});
    bool number = false;
    const int value = port.toInt(&number);
    return NewValue::map({{"port", NewValue::integer(std::to_string(number ? value : 9000))}});
}

void ProbeColumn::toggle(bool on)
{
    if (!on) {
        Q_EMIT removed();
        return;
    }
    const QString handler = m_ports.isEmpty() ? QStringLiteral("exec") : QStringLiteral("tcpSocket");
    Q_EMIT added(NewValue::map({{handler.toStdString(), newHandler(handler)}}));
}

void ProbeColumn::chooseHandler(int index)
{
    const QString name = handlerNames.value(index);
    if (!name.isEmpty() && name != m_handler)
        Q_EMIT handlerChanged(m_handler, name, newHandler(name));
}

void ProbeColumn::setPort(const QString &text)
{
    if (!m_handler.isEmpty() && !text.isEmpty())
        Q_EMIT valueSet(m_handler + QStringLiteral(".port"), portValue(text));
}

void ProbeColumn::setDetail(const QString &text)
{
    if (m_handler == QLatin1String("exec")) {
        std::vector<std::string> words;
        splitWords(text.toStdString(), words); // a quote that is still open goes to the end
        NewValue command = NewValue::list();
        for (const std::string &word : words)
            command.items.push_back(NewValue::string(word));
        Q_EMIT valueSet(QStringLiteral("exec.command"), command);
        return;
    }
    const QString field =
        m_handler == QLatin1String("grpc") ? QStringLiteral("grpc.service") : QStringLiteral("httpGet.path");
    if (text.isEmpty())
        Q_EMIT valueRemoved(field);
    else
        Q_EMIT valueSet(field, NewValue::string(text.toStdString()));
}

} // namespace podwright
