// SPDX-License-Identifier: GPL-3.0-or-later
#include "form/formrow.h"

#include "document/manifestdocument.h"
#include "document/selection.h"
#include "document/snapshotplaces.h"
#include "fields/fieldeditor.h"
#include "fields/stringlistfield.h"
#include "fields/stringmapfield.h"
#include "form/formhelp.h"
#include "messages/refusaltext.h"
#include "pod/manifestschema.h"
#include "widgets/severitymark.h"
#include "widgets/wrappinglabel.h"

#include <QApplication>
#include <QClipboard>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPointer>
#include <QToolButton>

namespace podwright {

namespace {

constexpr int nameLetters = 18; // of the column of names; longer ones are broken

QLabel *smallLabel(QWidget *parent)
{
    auto *label = new WrappingLabel(parent);
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * 0.9);
    label->setFont(font);
    label->setTextFormat(Qt::PlainText);
    return label;
}

/// A name that a label may break between its words: thisIsOne.
QString breakable(const QString &name)
{
    QString result;
    for (const QChar c : name) {
        if (c.isUpper() || c == u'.' || c == u'/')
            result += QChar(0x200b);
        result += c;
    }
    return result;
}

} // namespace

FormRow::FormRow(FormContext &context, const FormRowData &row, std::size_t document, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_row(row)
    , m_document(document)
    , m_name(new WrappingLabel(this))
    , m_help(smallLabel(this))
    , m_problem(smallLabel(this))
    , m_menu(new QToolButton(this))
    , m_fix(new QToolButton(this))
{
    m_editor = makeFieldEditor(row, this);
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 2, 0, 2);
    layout->setVerticalSpacing(1);
    layout->setColumnStretch(1, 1);
    const bool below = row.kind == EditorKind::StringMap; // keys and values need the whole width
    layout->addWidget(m_name, 0, 0, below ? 1 : 3, 1, Qt::AlignTop);
    layout->addWidget(m_editor, below ? 1 : 0, below ? 0 : 1, 1, below ? 3 : 1, Qt::AlignTop);
    layout->addWidget(m_menu, 0, 2, Qt::AlignTop);
    layout->addWidget(m_help, below ? 0 : 1, 1, 1, below ? 1 : 2);
    auto *problem = new QHBoxLayout;
    problem->addWidget(m_problem, 1);
    problem->addWidget(m_fix, 0, Qt::AlignTop);
    layout->addLayout(problem, 2, 1, 1, 2);
    m_name->setFixedWidth(nameColumn(this));
    m_name->setBuddy(m_editor->focusTarget());
    m_help->setForegroundRole(QPalette::PlaceholderText);
    m_problem->hide();
    m_fix->hide();
    m_fix->setAutoRaise(true);
    m_fix->setFocusPolicy(Qt::TabFocus);
    connect(m_fix, &QToolButton::clicked, this,
            [this] { m_context.selection.mend(place(), m_fix->mapToGlobal(QPoint(0, m_fix->height()))); });
    m_menu->setText(QStringLiteral("⋮"));
    m_menu->setAutoRaise(true);
    m_menu->setFocusPolicy(Qt::TabFocus);
    connect(m_menu, &QToolButton::clicked, this, &FormRow::showMenu);
    connectEditor();
    retranslate();
    update(row);
}

int FormRow::nameColumn(const QWidget *widget)
{
    return widget->fontMetrics().averageCharWidth() * nameLetters;
}

void FormRow::connectEditor()
{
    connect(m_editor, &FieldEditor::edited, this, &FormRow::write);
    connect(m_editor, &FieldEditor::removed, this, [this] {
        if (m_row.set)
            Q_EMIT emptied(m_row.key);
        remove();
    });
    connect(m_editor, &FieldEditor::complaint, this, [this](const QString &text) {
        m_complaint = text;
        showProblem();
    });
    if (const auto *list = qobject_cast<StringListField *>(m_editor)) {
        connect(list, &StringListField::moved, this, [this](int from, int to) {
            const Path path = m_row.path;
            showRefusal(m_context.document.edit(m_document, [=](const EditPlanner &planner) {
                return planner.moveItem(path, static_cast<std::size_t>(from), static_cast<std::size_t>(to));
            }));
        });
    }
    const auto *map = qobject_cast<StringMapField *>(m_editor);
    if (!map)
        return;
    const QString keyStep = QString::fromStdString(m_row.path.toString()) + QStringLiteral(" key"); // one undo step
    connect(map, &StringMapField::entryEdited, this,
            [this, keyStep](const QString &key, const NewValue &value, bool keyTyped) {
                const Path path = m_row.path.child(key.toStdString());
                showRefusal(m_context.document.edit(
                    m_document, [=](const EditPlanner &planner) { return planner.set(path, value); },
                    keyTyped ? keyStep : QString::fromStdString(path.toString())));
            });
    connect(map, &StringMapField::entryRenamed, this, [this, keyStep](const QString &from, const QString &to) {
        const Path path = m_row.path.child(from.toStdString());
        showRefusal(m_context.document.edit(
            m_document,
            [path, to = to.toStdString()](const EditPlanner &planner) { return planner.renameKey(path, to); },
            keyStep));
    });
    connect(map, &StringMapField::entryRemoved, this, [this](const QString &key) {
        const Path path = m_row.path.child(key.toStdString());
        showRefusal(
            m_context.document.edit(m_document, [path](const EditPlanner &planner) { return planner.remove(path); }));
    });
}

bool FormRow::fits(const FormRowData &row) const
{
    return row.key == m_row.key && row.kind == m_row.kind && row.schema.field == m_row.schema.field;
}

void FormRow::update(const FormRowData &row)
{
    const bool renamed = !(row.path == m_row.path);
    m_row = row;
    updateCandidates();
    m_editor->show(row);
    m_name->setBuddy(m_editor->focusTarget());
    QFont font = m_name->font();
    font.setBold(row.set || row.required);
    m_name->setFont(font);
    if (renamed || m_editor->focusTarget()->objectName().isEmpty())
        retranslate();
    else
        m_editor->setNames(QString::fromStdString(row.path.toString()), QString::fromStdString(row.key), helpLine());
}

void FormRow::updateCandidates()
{
    if (m_row.kind != EditorKind::Reference)
        return;
    const SnapshotPtr snapshot = m_context.document.snapshot();
    const PodPlace *pod = podAround(*snapshot, place());
    m_editor->setCandidates(referenceCandidates(m_row, pod ? valueAt(*snapshot, {m_document, pod->root}) : ValueRef()));
}

void FormRow::setCurrent(bool current)
{
    setBackgroundRole(current ? QPalette::AlternateBase : QPalette::Window);
    setAutoFillBackground(current);
}

QString FormRow::helpLine() const
{
    const SnapshotPtr snapshot = m_context.document.snapshot();
    return m_row.owner
        ? shortHelp(m_context, *m_row.owner, m_row.key, fieldPathOf(snapshot->pods, m_document, m_row.path))
        : QString();
}

void FormRow::retranslate()
{
    const QString key = QString::fromStdString(m_row.key);
    m_name->setText(breakable(m_row.required && !m_row.set ? key + QStringLiteral(" *") : key));
    m_name->setAccessibleName(key);
    m_name->setToolTip(QString::fromStdString(m_row.path.toString()));
    const QString help = m_row.unknown ? tr("Not a field that Kubernetes knows here.") : helpLine();
    m_help->setText(help);
    m_help->setVisible(!help.isEmpty());
    m_editor->setNames(QString::fromStdString(m_row.path.toString()), key, help);
    m_menu->setToolTip(tr("More for %1").arg(key));
    m_menu->setAccessibleName(m_menu->toolTip());
    m_fix->setText(tr("Fix…"));
    m_fix->setAccessibleName(tr("Mend what is wrong with %1").arg(key));
    m_fix->setToolTip(m_fix->accessibleName());
}

void FormRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange)
        showProblem();
}

void FormRow::setBlocked(const QString &reason)
{
    m_blocked = reason;
    m_editor->setReadOnly(!reason.isEmpty());
    m_editor->setEnabled(reason.isEmpty());
    m_menu->setEnabled(reason.isEmpty());
    showProblem();
}

void FormRow::setProblem(const QString &text, int severity)
{
    m_finding = text;
    m_severity = severity;
    showProblem();
}

void FormRow::setEntryFindings(const QList<EntryFinding> &findings)
{
    m_editor->showFindings(findings);
}

void FormRow::showProblem()
{
    const QString text = !m_blocked.isEmpty() ? m_blocked : !m_complaint.isEmpty() ? m_complaint : m_finding;
    m_problem->setText(text);
    m_problem->setVisible(!text.isEmpty());
    m_fix->setVisible(!text.isEmpty() && text == m_finding);
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, severityColor(m_blocked.isEmpty() ? m_severity : 1, palette()));
    m_problem->setPalette(colours);
}

void FormRow::focusEditor()
{
    m_editor->focusTarget()->setFocus(Qt::OtherFocusReason);
}

void FormRow::showRefusal(const PlannedEdit &planned)
{
    m_complaint = refusalText(planned.refusal, QString::fromStdString(planned.detail));
    showProblem();
}

void FormRow::write(const NewValue &value, bool typing)
{
    const Path path = m_row.path;
    const QString mergeKey = typing ? QString::fromStdString(path.toString()) : QString();
    m_context.selection.select(place(), parentWidget());
    const QPointer<FormRow> self(this);
    if (const QString field = fieldPath();
        m_context.settings && m_context.settings->recentFields().value(0) != field && !field.isEmpty())
        m_context.settings->addRecentField(field);
    const PlannedEdit planned = m_context.document.edit(
        m_document, [path, value](const EditPlanner &planner) { return planner.set(path, value); }, mergeKey);
    if (self)
        showRefusal(planned);
}

QString FormRow::fieldPath() const
{
    return QString::fromStdString(fieldPathOf(m_context.document.snapshot()->pods, m_document, m_row.path));
}

void FormRow::remove()
{
    if (!m_row.set) {
        Q_EMIT dropped(m_row.key);
        return;
    }
    const Path path = m_row.path;
    const QPointer<FormRow> self(this);
    const PlannedEdit planned =
        m_context.document.edit(m_document, [path](const EditPlanner &planner) { return planner.remove(path); });
    if (self)
        showRefusal(planned);
}

void FormRow::showMenu()
{
    QMenu menu(this);
    QAction *removeAction = menu.addAction(tr("&Remove"), this, &FormRow::remove);
    removeAction->setEnabled(!m_row.schema.field || !m_row.schema.field->readOnly || m_row.set);
    QAction *goTo = menu.addAction(tr("Go to &YAML"), this, [this] { m_context.selection.reveal(place(), this); });
    goTo->setEnabled(m_row.set);
    menu.addAction(tr("&Copy Path"), this,
                   [this] { QApplication::clipboard()->setText(QString::fromStdString(m_row.path.toString())); });
    menu.addAction(tr("&Help"), this, [this] { m_context.selection.explain(place(), this); });
    if (const QString field = fieldPath(); m_context.settings && m_row.schema.field && !field.isEmpty()) {
        AppSettings &settings = *m_context.settings;
        QAction *favourite = menu.addAction(tr("&Favourite ★"), this,
                                            [&settings, field](bool on) { settings.setFavouriteField(field, on); });
        favourite->setObjectName(QStringLiteral("favourite"));
        favourite->setCheckable(true);
        favourite->setChecked(settings.favouriteFields().contains(field));
    }
    menu.exec(m_menu->mapToGlobal(QPoint(0, m_menu->height())));
}

} // namespace podwright
