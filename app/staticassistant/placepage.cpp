// SPDX-License-Identifier: GPL-3.0-or-later
#include "staticassistant/placepage.h"

#include "messages/staticbundletext.h"
#include "widgets/severitymark.h"

#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QStringList>

namespace podwright {

namespace {

QString linesOf(const std::vector<HttpHeader> &headers)
{
    QStringList lines;
    for (const auto &[name, value] : headers)
        lines.append(QString::fromStdString(value.empty() ? name : name + ": " + value));
    return lines.join(u'\n');
}

/// A line that is no header becomes the name of one: the check says that it is none.
std::vector<HttpHeader> headersOf(const QString &text)
{
    std::vector<HttpHeader> headers;
    for (const QString &line : text.split(u'\n')) {
        const std::string trimmed = line.trimmed().toStdString();
        if (!trimmed.empty())
            headers.push_back(readHeader(trimmed).value_or(HttpHeader(trimmed + ':', {})));
    }
    return headers;
}

void fill(QLineEdit *field, const std::string &text)
{
    if (field->text().toStdString() != text)
        field->setText(QString::fromStdString(text));
}

} // namespace

PlacePage::PlacePage(QWidget *parent)
    : AssistantPage(parent)
    , m_form(new QFormLayout(this))
    , m_node(addLine("staticNode"))
    , m_folder(addLine("staticFolder"))
    , m_url(addLine("staticUrl"))
    , m_headers(new QPlainTextEdit(this))
    , m_config(nullptr)
    , m_name(makeLabel("staticName"))
    , m_faults(makeLabel("staticFaults"))
{
    m_form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_headers->setObjectName(QStringLiteral("staticHeaders"));
    m_headers->setTabChangesFocus(true);
    m_headers->setMaximumHeight(fontMetrics().lineSpacing() * 5);
    addRow(m_headers);
    m_config = addLine("staticConfig");
    m_form->addRow(m_name);
    m_form->addRow(m_faults);
    m_url->setPlaceholderText(QStringLiteral("https://"));
    m_headers->setPlaceholderText(QStringLiteral("Authorization: Bearer TOKEN"));
    QFont bold = font();
    bold.setBold(true);
    m_name->setFont(bold);
    connect(m_headers, &QPlainTextEdit::textChanged, this, &PlacePage::takeOptions);
    retranslate();
}

void PlacePage::addRow(QWidget *field)
{
    auto *label = new QLabel(this);
    label->setBuddy(field);
    m_form->addRow(label, field);
}

QLineEdit *PlacePage::addLine(const char *name)
{
    auto *line = new QLineEdit(this);
    line->setObjectName(QLatin1String(name));
    addRow(line);
    connect(line, &QLineEdit::textEdited, this, &PlacePage::takeOptions);
    return line;
}

void PlacePage::takeOptions()
{
    if (m_filling)
        return;
    m_options.nodeName = m_node->text().trimmed().toStdString();
    m_options.folder = m_folder->text().trimmed().toStdString();
    m_options.url = m_url->text().trimmed().toStdString();
    m_options.headers = headersOf(m_headers->toPlainText());
    m_options.configFile = m_config->text().trimmed().toStdString();
    Q_EMIT optionsChanged(m_options);
}

void PlacePage::nameField(QWidget *field, const QString &name, const QString &tip)
{
    if (auto *label = qobject_cast<QLabel *>(m_form->labelForField(field)))
        label->setText(name);
    field->setAccessibleName(QString(name).remove(u'&').remove(u':').remove(u'：'));
    field->setToolTip(tip);
    field->setAccessibleDescription(tip);
}

void PlacePage::retranslate()
{
    nameField(m_node, tr("N&ode:"), tr("As “kubectl get nodes” shows it. Left empty, the notes say NODE."));
    nameField(m_folder, tr("&Folder on the node:"), tr("Clusters made by kubeadm read /etc/kubernetes/manifests."));
    nameField(m_url, tr("&Address:"), tr("A page with one Pod or a PodList, by HTTPS."));
    nameField(m_headers, tr("&Headers:"), tr("What the kubelet sends along when it fetches the page; one a line."));
    nameField(m_config, tr("&Configuration file of the kubelet:"),
              tr("The file that the kubelet is started with: --config."));
}

void PlacePage::show(const StaticPodOptions &options, const StaticBundle &bundle)
{
    m_filling = true;
    m_options = options;
    fill(m_node, options.nodeName);
    fill(m_folder, options.folder);
    fill(m_url, options.url);
    fill(m_config, options.configFile);
    if (headersOf(m_headers->toPlainText()) != options.headers)
        m_headers->setPlainText(linesOf(options.headers));
    m_form->setRowVisible(m_folder, !options.byUrl());
    m_form->setRowVisible(m_url, options.byUrl());
    m_form->setRowVisible(m_headers, options.byUrl());
    m_form->setRowVisible(m_config, !options.byFlag());
    const std::string name = bundle.manifest.podName.empty() ? std::string("NAME") : bundle.manifest.podName;
    m_name->setText(
        tr("On the node the Pod is called %1.").arg(QString::fromStdString(nameOnNode(name, options.nodeName))));
    showFaults(bundle);
    m_filling = false;
}

void PlacePage::showFaults(const StaticBundle &bundle)
{
    QStringList lines;
    for (const ExportNote &fault : bundle.faults)
        lines.append(QStringLiteral("✗ ") + staticFaultText(fault));
    m_faults->setText(lines.join(u'\n'));
    QPalette red = palette();
    red.setColor(QPalette::WindowText, severityColor(0, palette()));
    m_faults->setPalette(red);
    m_faults->setVisible(!lines.isEmpty());
}

} // namespace podwright
