// SPDX-License-Identifier: GPL-3.0-or-later
#include "importdialog/importdialog.h"

#include "importdialog/importnotelist.h"
#include "importing/importing.h"
#include "messages/importnotetext.h"
#include "platform/prompt.h"
#include "text/lineindex.h"
#include "text/sourcetext.h"
#include "yaml/parser.h"
#include "yaml/valuetree.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFile>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTextBlock>
#include <QVBoxLayout>

namespace podwright {

ImportDialog::ImportDialog(const Schema &schema, Prompt *prompt, bool canInsert, QWidget *parent)
    : QDialog(parent)
    , m_schema(schema)
    , m_prompt(prompt)
    , m_canInsert(canInsert)
    , m_source(new QPlainTextEdit)
    , m_preview(new QPlainTextEdit)
    , m_kind(new QLabel)
    , m_problem(new QLabel)
    , m_notes(new ImportNoteList)
    , m_services(new QComboBox)
    , m_servicesLabel(new QLabel(tr("&Take:")))
    , m_claims(new QCheckBox(tr("Named &volumes outlive the Pod (claims)")))
    , m_hostPorts(new QCheckBox(tr("Published &ports on the node too")))
    , m_restart(new QCheckBox(tr("&Restart what is unhealthy")))
{
    setObjectName(QStringLiteral("importDialog"));
    setWindowTitle(tr("Import"));
    auto *texts = new QSplitter(Qt::Horizontal);
    texts->setChildrenCollapsible(false);
    texts->addWidget(makeSource());
    texts->addWidget(makePreview());
    auto *all = new QSplitter(Qt::Vertical);
    all->setChildrenCollapsible(false);
    all->addWidget(texts);
    all->addWidget(m_notes);
    all->setStretchFactor(0, 3);
    all->setStretchFactor(1, 2);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(makeChoices());
    layout->addWidget(all, 1);
    layout->addWidget(makeButtons());
    m_open->setDefault(true); // known to the dialog only now
    m_delay.setSingleShot(true);
    m_delay.setInterval(120); // typing goes on while a long text is read
    connect(&m_delay, &QTimer::timeout, this, &ImportDialog::convert);
    connect(m_source, &QPlainTextEdit::textChanged, &m_delay, qOverload<>(&QTimer::start));
    connect(m_notes, &ImportNoteList::fieldChosen, this, &ImportDialog::showField);
    resize(qMin(1100, fontMetrics().averageCharWidth() * 150), qMin(680, fontMetrics().lineSpacing() * 38));
    convert();
}

QWidget *ImportDialog::makeSource()
{
    auto *column = new QWidget;
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *label = new QLabel(tr("&Source:"));
    label->setBuddy(m_source);
    auto *open = new QPushButton(tr("&File…"));
    auto *paste = new QPushButton(tr("From the &Clipboard"));
    open->setObjectName(QStringLiteral("importFile"));
    paste->setObjectName(QStringLiteral("importClipboard"));
    auto *row = new QHBoxLayout;
    row->addWidget(label, 1);
    row->addWidget(open);
    row->addWidget(paste);
    layout->addLayout(row);
    m_source->setObjectName(QStringLiteral("importSource"));
    m_source->setAccessibleName(tr("Source"));
    m_source->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_source->setTabChangesFocus(true);
    m_source->setLineWrapMode(QPlainTextEdit::NoWrap); // breaking a line of a megabyte takes minutes
    m_source->setPlaceholderText(
        tr("Paste a docker run or kubectl run line, a compose file or service, JSON, or a workload here."));
    layout->addWidget(m_source, 1);
    m_kind->setObjectName(QStringLiteral("importKind"));
    layout->addWidget(m_kind);
    connect(open, &QPushButton::clicked, this, [this] {
        const QString name = m_prompt->fileToOpen(this, QDir::currentPath());
        if (!name.isEmpty())
            openFile(name);
    });
    connect(paste, &QPushButton::clicked, this, [this] { setText(QGuiApplication::clipboard()->text()); });
    return column;
}

QWidget *ImportDialog::makePreview()
{
    auto *column = new QWidget;
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *label = new QLabel(tr("P&od:"));
    label->setBuddy(m_preview);
    label->setMinimumHeight(QPushButton(QStringLiteral("x")).sizeHint().height());
    layout->addWidget(label);
    m_preview->setObjectName(QStringLiteral("importPreview"));
    m_preview->setAccessibleName(tr("Pod"));
    m_preview->setReadOnly(true);
    m_preview->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_preview->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_preview->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    layout->addWidget(m_preview, 1);
    m_problem->setObjectName(QStringLiteral("importProblem"));
    m_problem->setWordWrap(true);
    layout->addWidget(m_problem);
    return column;
}

QLayout *ImportDialog::makeChoices()
{
    auto *row = new QHBoxLayout;
    m_services->setObjectName(QStringLiteral("importService"));
    m_services->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_servicesLabel->setBuddy(m_services);
    m_claims->setObjectName(QStringLiteral("importClaims"));
    m_claims->setToolTip(tr("Else they become scratch space, which goes away with the Pod"));
    m_hostPorts->setObjectName(QStringLiteral("importHostPorts"));
    m_hostPorts->setToolTip(tr("As Docker does (hostPort); else a Service has to lead there"));
    m_restart->setObjectName(QStringLiteral("importRestart"));
    m_restart->setToolTip(tr("A health check becomes a liveness probe too; plain Docker only marks the container"));
    m_claims->setChecked(true);
    m_hostPorts->setChecked(true);
    row->addWidget(m_servicesLabel);
    row->addWidget(m_services);
    for (QCheckBox *box : {m_claims, m_hostPorts, m_restart}) {
        row->addWidget(box);
        connect(box, &QCheckBox::toggled, this, &ImportDialog::convert);
    }
    row->addStretch(1);
    connect(m_services, &QComboBox::activated, this, &ImportDialog::convert);
    return row;
}

QWidget *ImportDialog::makeButtons()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_open = buttons->addButton(tr("Open as &New"), QDialogButtonBox::AcceptRole);
    m_open->setObjectName(QStringLiteral("importOpen"));
    m_insert = buttons->addButton(tr("&Insert into This Pod"), QDialogButtonBox::ActionRole);
    m_insert->setObjectName(QStringLiteral("importInsert"));
    m_insert->setToolTip(tr(
        "Adds the containers and their volumes to the Pod in the window; what is said of the Pod itself stays behind"));
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_open, &QPushButton::clicked, this, [this] { finish(Answer::OpenAsNew); });
    connect(m_insert, &QPushButton::clicked, this, [this] { finish(Answer::InsertIntoPod); });
    return buttons;
}

void ImportDialog::setText(const QString &text)
{
    m_source->setPlainText(text); // one undo step away is what stood there
    m_delay.stop();
    convert();
    m_source->setFocus();
}

bool ImportDialog::openFile(const QString &name)
{
    constexpr qint64 largest = 16 << 20;
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly)) {
        m_prompt->tell(this, tr("%1 cannot be read: %2").arg(QDir::toNativeSeparators(name), file.errorString()), {});
        return false;
    }
    if (file.size() > largest) {
        m_prompt->tell(this, tr("%1 is larger than 16 MiB. Is it the right file?").arg(QDir::toNativeSeparators(name)),
                       {});
        return false;
    }
    const QByteArray bytes = file.readAll();
    const SourceText source = SourceText::decode(bytes.toStdString());
    if (source.isReadOnly() || source.text().find('\0') != std::string::npos) {
        m_prompt->tell(this, tr("%1 is no text file.").arg(QDir::toNativeSeparators(name)), {});
        return false;
    }
    setText(QString::fromStdString(source.text()));
    return true;
}

void ImportDialog::convert()
{
    m_delay.stop();
    ImportOptions options;
    options.claims = m_claims->isChecked();
    options.hostPorts = m_hostPorts->isChecked();
    options.restartUnhealthy = m_restart->isChecked();
    options.service = m_services->currentData().toString().toStdString();
    const std::string text = m_source->toPlainText().toStdString();
    m_imported = importText(text, options, m_schema);
    if (m_imported.problem.code == "no-such-service") { // another text has come: nothing is chosen in it yet
        options.service.clear();
        m_imported = importText(text, options, m_schema);
    }
    fillServices();
    m_kind->setText(m_imported.kind == ImportKind::Empty ? QString()
                                                         : tr("Taken for: %1").arg(importKindText(m_imported.kind)));
    m_preview->setPlainText(QString::fromStdString(m_imported.text));
    m_problem->setText(m_imported.ok() ? QString() : importProblemText(m_imported.problem));
    m_problem->setVisible(!m_imported.ok());
    m_notes->setNotes(m_imported.notes);
    m_open->setEnabled(m_imported.ok());
    m_insert->setEnabled(m_imported.ok() && m_canInsert);
    const bool made = m_imported.kind == ImportKind::DockerRun || m_imported.kind == ImportKind::Compose;
    for (QCheckBox *box : {m_claims, m_hostPorts, m_restart})
        box->setVisible(made);
}

void ImportDialog::fillServices()
{
    QStringList names;
    for (const std::string &name : m_imported.choices)
        names.append(QString::fromStdString(name));
    QStringList present;
    for (int index = 0; index < m_services->count(); ++index) {
        if (!m_services->itemData(index).toString().isEmpty())
            present.append(m_services->itemData(index).toString());
    }
    const bool objects = m_imported.kind == ImportKind::Manifest || m_imported.kind == ImportKind::Json;
    if (names != present) {
        m_services->clear();
        if (!objects)
            m_services->addItem(tr("All in one Pod"), QString());
        for (const QString &name : std::as_const(names))
            m_services->addItem(name, name);
    }
    m_services->setVisible(!names.isEmpty());
    m_servicesLabel->setVisible(!names.isEmpty());
}

/// Goes to the line of a field in the preview.
void ImportDialog::showField(const QString &path)
{
    const ParseResult parsed = parseYaml(m_imported.text);
    const auto place = Path::parse(path.toStdString());
    if (!place || parsed.tree.documents().empty() || parsed.tree.documents()[0].root == NoNode)
        return;
    const ValueTree values = ValueTree::read(parsed.tree, 0);
    const ValueRef value = values.root().at(*place);
    if (!value)
        return;
    const Value &found = value.value();
    const NodeId node = found.keyNode != NoNode ? found.keyNode : found.node;
    if (node == NoNode)
        return;
    const int line = LineIndex(m_imported.text).lineOf(parsed.tree.node(node).begin);
    QTextCursor cursor(m_preview->document()->findBlockByNumber(line));
    cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    m_preview->setTextCursor(cursor);
    m_preview->centerCursor();
}

void ImportDialog::finish(Answer answer)
{
    if (m_delay.isActive())
        convert();
    if (!m_imported.ok())
        return;
    m_answer = answer;
    accept();
}

} // namespace podwright
