// SPDX-License-Identifier: GPL-3.0-or-later
#include "problems/findingdetails.h"

#include "document/manifestdocument.h"
#include "findings/findingcommands.h"
#include "findings/fixplans.h"
#include "findings/fixpreview.h"
#include "messages/diagnostictext.h"
#include "messages/explanation.h"
#include "messages/fixtext.h"
#include "messages/ruledescription.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QTextBrowser>
#include <QToolButton>
#include <QVBoxLayout>

namespace podwright {

namespace {

QToolButton *menuButton(QWidget *parent, const char *name)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(QLatin1String(name));
    button->setPopupMode(QToolButton::InstantPopup);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setFocusPolicy(Qt::TabFocus);
    button->setMenu(new QMenu(button));
    return button;
}

QString paragraph(const QString &html)
{
    return QStringLiteral("<p style=\"margin:4px 0\">%1</p>").arg(html);
}

} // namespace

FindingDetails::FindingDetails(ManifestDocument *document, FindingCommands *commands, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_commands(commands)
    , m_text(new QTextBrowser(this))
    , m_fix(menuButton(this, "fixFinding"))
    , m_ignore(menuButton(this, "ignoreFinding"))
    , m_copy(menuButton(this, "copyFindingMenu"))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    auto *buttons = new QHBoxLayout;
    for (QToolButton *button : {m_fix, m_ignore, m_copy})
        buttons->addWidget(button);
    buttons->addStretch(1);
    layout->addLayout(buttons);
    layout->addWidget(m_text, 1);
    m_text->setObjectName(QStringLiteral("findingDetails"));
    m_text->setOpenLinks(false);
    m_text->setFrameShape(QFrame::NoFrame);
    connect(m_text, &QTextBrowser::anchorClicked, this, [this](const QUrl &url) { onLink(url.toString()); });
    connect(commands->plans(), &FixPlans::known, this, [this] {
        if (!m_planning)
            return;
        askForFixes();
        if (!m_planning)
            render();
    });
    retranslate();
}

void FindingDetails::retranslate()
{
    m_text->setAccessibleName(tr("About the finding"));
    m_fix->setText(tr("&Fix"));
    m_ignore->setText(tr("&Ignore"));
    m_copy->setText(tr("&Copy"));
    m_fix->setToolTip(tr("Ways to mend it"));
    m_ignore->setToolTip(tr("Do not tell this any more"));
    render();
}

void FindingDetails::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        render();
}

void FindingDetails::show(const std::optional<Diagnostic> &finding, std::size_t document)
{
    m_finding = finding;
    m_place = document;
    askForFixes();
    render();
}

void FindingDetails::askForFixes()
{
    m_planned = m_document->snapshot();
    const auto fixes = m_finding ? m_commands->plans()->of(*m_finding) : std::optional(std::vector<Fix>());
    m_planning = !fixes;
    m_fixes = fixes.value_or(std::vector<Fix>());
}

void FindingDetails::render()
{
    fillMenus();
    if (!m_finding) {
        m_text->setHtml(paragraph(tr("Choose a finding to see what is behind it and how to mend it.")));
        return;
    }
    const QString message = serverMessage(*m_finding, m_planned->text);
    QString html = paragraph(QStringLiteral("<b>%1</b>").arg(diagnosticText(*m_finding).toHtmlEscaped()));
    html += fixesHtml() + reasonHtml();
    if (!message.isEmpty())
        html += paragraph(tr("In English:") + QStringLiteral(" <code>%1</code>").arg(message.toHtmlEscaped()));
    if (!m_finding->field.empty())
        html += paragraph(
            tr("Field:")
            + QStringLiteral(" <code>%1</code>").arg(QString::fromStdString(m_finding->field).toHtmlEscaped()));
    m_text->setHtml(html);
}

QString FindingDetails::fixesHtml() const
{
    QString html;
    if (m_planning)
        html += paragraph(QStringLiteral("<i>%1</i>").arg(tr("Looking for ways to mend it…").toHtmlEscaped()));
    for (std::size_t index = 0; index < m_fixes.size(); ++index) {
        const Fix &fix = m_fixes[index];
        html += paragraph(QStringLiteral("<a href=\"fix:%1\">%2</a>").arg(index).arg(fixText(fix).toHtmlEscaped()))
            + fixPreviewHtml(m_planned->text, fix.edits, palette());
    }
    return html;
}

QString FindingDetails::reasonHtml() const
{
    const Explanation reason = explanation(*m_finding);
    QString html;
    if (!reason.why.isEmpty())
        html += paragraph(reason.why.toHtmlEscaped());
    if (!reason.wrong.isEmpty())
        html += exampleHtml(tr("Wrong:"), reason.wrong);
    if (!reason.right.isEmpty())
        html += exampleHtml(tr("Right:"), reason.right);
    const auto path = Path::parse(m_finding->path);
    if (m_help && path && !path->isEmpty()) {
        const QString help = m_help({m_place, *path});
        if (!help.isEmpty())
            html += paragraph(tr("About the field:") + u' ' + help);
    }
    return html;
}

QString FindingDetails::exampleHtml(const QString &title, const QString &yaml) const
{
    return paragraph(title)
        + QStringLiteral("<table bgcolor=\"%1\" cellpadding=\"4\"><tr><td><pre>%2</pre></td></tr></table>")
              .arg(palette().color(QPalette::AlternateBase).name(), yaml.toHtmlEscaped());
}

void FindingDetails::onLink(const QString &link)
{
    const std::size_t index = link.mid(4).toULongLong(); // "fix:N"
    if (link.startsWith(QLatin1String("fix:")) && index < m_fixes.size())
        m_commands->apply(Fix(m_fixes[index]), m_planned->revision); // a copy: applying it replaces the list
}

void FindingDetails::fillMenus()
{
    for (QToolButton *button : {m_fix, m_ignore, m_copy})
        button->menu()->clear();
    m_fix->setEnabled(!m_fixes.empty());
    m_ignore->setEnabled(m_finding && FindingCommands::canIgnore(*m_finding));
    m_copy->setEnabled(m_finding.has_value());
    if (!m_finding)
        return;
    m_commands->addFixes(m_fix->menu(), m_fixes);
    if (m_ignore->isEnabled())
        m_commands->addIgnoring(m_ignore->menu(), *m_finding);
    m_commands->addCopying(m_copy->menu(), *m_finding);
}

} // namespace podwright
