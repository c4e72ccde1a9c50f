// SPDX-License-Identifier: GPL-3.0-or-later
#include "containerpanel/environmentpage.h"

#include "containerpanel/namelist.h"
#include "containers/variablesteps.h"
#include "messages/joinedsentences.h"
#include "records/paneledits.h"
#include "widgets/sharedundo.h"
#include "widgets/wrappinglabel.h"

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QTableWidget>
#include <QVBoxLayout>

namespace podwright {

namespace {

QList<RecordField> fieldsOf(VariableSource source)
{
    const RecordField name{"name", QT_TRANSLATE_NOOP("podwright::RecordLabels", "Name")};
    const RecordField prefix{"prefix", QT_TRANSLATE_NOOP("podwright::RecordLabels", "Prefix")};
    switch (source) {
    case VariableSource::Value:
        return {name, {"value", QT_TRANSLATE_NOOP("podwright::RecordLabels", "Value")}};
    case VariableSource::ConfigMapKey:
        return {name,
                {"valueFrom.configMapKeyRef.name", QT_TRANSLATE_NOOP("podwright::RecordLabels", "Config map")},
                {"valueFrom.configMapKeyRef.key", QT_TRANSLATE_NOOP("podwright::RecordLabels", "Key")},
                {"valueFrom.configMapKeyRef.optional", QT_TRANSLATE_NOOP("podwright::RecordLabels", "May be missing")}};
    case VariableSource::SecretKey:
        return {name,
                {"valueFrom.secretKeyRef.name", QT_TRANSLATE_NOOP("podwright::RecordLabels", "Secret")},
                {"valueFrom.secretKeyRef.key", QT_TRANSLATE_NOOP("podwright::RecordLabels", "Key")},
                {"valueFrom.secretKeyRef.optional", QT_TRANSLATE_NOOP("podwright::RecordLabels", "May be missing")}};
    case VariableSource::Field:
        return {name,
                {"valueFrom.fieldRef.fieldPath", QT_TRANSLATE_NOOP("podwright::RecordLabels", "Field of the Pod")}};
    case VariableSource::Resource:
        return {name,
                {"valueFrom.resourceFieldRef.containerName", QT_TRANSLATE_NOOP("podwright::RecordLabels", "Container")},
                {"valueFrom.resourceFieldRef.resource", QT_TRANSLATE_NOOP("podwright::RecordLabels", "Resource")},
                {"valueFrom.resourceFieldRef.divisor", QT_TRANSLATE_NOOP("podwright::RecordLabels", "Counted in")}};
    case VariableSource::File:
        return {name,
                {"valueFrom.fileKeyRef.volumeName", QT_TRANSLATE_NOOP("podwright::RecordLabels", "Volume")},
                {"valueFrom.fileKeyRef.path", QT_TRANSLATE_NOOP("podwright::RecordLabels", "File")},
                {"valueFrom.fileKeyRef.key", QT_TRANSLATE_NOOP("podwright::RecordLabels", "Key")},
                {"valueFrom.fileKeyRef.optional", QT_TRANSLATE_NOOP("podwright::RecordLabels", "May be missing")}};
    case VariableSource::WholeConfigMap:
        return {prefix,
                {"configMapRef.name", QT_TRANSLATE_NOOP("podwright::RecordLabels", "Config map")},
                {"configMapRef.optional", QT_TRANSLATE_NOOP("podwright::RecordLabels", "May be missing")}};
    case VariableSource::WholeSecret:
        return {prefix,
                {"secretRef.name", QT_TRANSLATE_NOOP("podwright::RecordLabels", "Secret")},
                {"secretRef.optional", QT_TRANSLATE_NOOP("podwright::RecordLabels", "May be missing")}};
    case VariableSource::Several:
    case VariableSource::Unknown:
        break;
    }
    return {name,
            {"value", QT_TRANSLATE_NOOP("podwright::RecordLabels", "Value")},
            {"valueFrom", QT_TRANSLATE_NOOP("podwright::RecordLabels", "Value from")}};
}

} // namespace

EnvironmentPage::EnvironmentPage(PanelEdits *edits, QWidget *parent)
    : ContainerPage(edits, {"env", "envFrom"}, parent)
    , m_table(new RecordTable(QStringLiteral("container.env"), this))
    , m_paste(new QPushButton(this))
    , m_addList(new QPushButton(this))
    , m_sourceLabel(new QLabel(this))
    , m_source(new FormComboBox(this))
    , m_form(new RecordForm(edits, QStringLiteral("container.variable"), this))
    , m_note(new WrappingLabel(this))
    , m_pasted(new WrappingLabel(this))
{
    m_paste->setObjectName(QStringLiteral("container.env.paste"));
    m_addList->setObjectName(QStringLiteral("container.env.addList"));
    m_source->setObjectName(QStringLiteral("container.variable.source"));
    m_note->setObjectName(QStringLiteral("container.variable.note"));
    m_sourceLabel->setBuddy(m_source);
    m_table->addButton(m_addList);
    m_table->addButton(m_paste);
    m_pasted->setObjectName(QStringLiteral("container.env.pasted"));
    m_pasted->hide();
    auto *detail = new QWidget(this);
    auto *layout = new QVBoxLayout(detail);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *head = new QHBoxLayout;
    head->addWidget(m_sourceLabel);
    head->addWidget(m_source, 1);
    layout->addLayout(head);
    layout->addWidget(m_form);
    layout->addWidget(m_note);
    layout->addStretch(1);
    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->addWidget(m_table);
    splitter->addWidget(detail);
    splitter->setSizes({600, 330});
    splitter->setChildrenCollapsible(false);
    body()->addWidget(splitter, 1);
    body()->addWidget(m_pasted);
    m_table->findChild<QTableWidget *>()->installEventFilter(this);
    connect(m_table, &RecordTable::currentChanged, this, &EnvironmentPage::showCurrent);
    connect(m_table, &RecordTable::activated, m_form, &RecordForm::focusFirst);
    connect(m_table, &RecordTable::addWanted, this, [this] { add(false); });
    connect(m_addList, &QPushButton::clicked, this, [this] { add(true); });
    connect(m_table, &RecordTable::removeWanted, this, &EnvironmentPage::remove);
    connect(m_table, &RecordTable::moveWanted, this, &EnvironmentPage::move);
    connect(m_paste, &QPushButton::clicked, this, &EnvironmentPage::paste);
    connect(m_source, &QComboBox::activated, this, &EnvironmentPage::chooseSource);
    retranslate();
}

QString EnvironmentPage::title() const
{
    return tr("Environment");
}

void EnvironmentPage::retranslate()
{
    m_table->setTexts(tr("Variables in the order in which they are set"),
                      {tr("Name"), tr("From"), tr("Written"), tr("Comes to")});
    m_addList->setText(tr("Add All of a Config Map"));
    m_paste->setText(tr("Paste .env"));
    m_paste->setToolTip(tr("Take NAME=value or export lines from the clipboard (Ctrl+V in the table)"));
    m_sourceLabel->setText(tr("Comes from"));
    m_source->setAccessibleName(m_sourceLabel->text());
    m_source->clear();
    if (hasView())
        update();
}

QString EnvironmentPage::sourceName(VariableSource source) const
{
    switch (source) {
    case VariableSource::Value:
        return tr("Text");
    case VariableSource::ConfigMapKey:
        return tr("Key of a config map");
    case VariableSource::SecretKey:
        return tr("Key of a Secret");
    case VariableSource::Field:
        return tr("Field of the Pod");
    case VariableSource::Resource:
        return tr("Resource of a container");
    case VariableSource::File:
        return tr("File in a volume");
    case VariableSource::WholeConfigMap:
        return tr("All of a config map");
    case VariableSource::WholeSecret:
        return tr("All of a Secret");
    case VariableSource::Several:
        return tr("Several sources");
    case VariableSource::Unknown:
        break;
    }
    return tr("Not understood");
}

RecordTable::Row EnvironmentPage::rowOf(const Variable &variable) const
{
    const QString name = QString::fromStdString(variable.name);
    const bool odd = variable.source == VariableSource::Several || variable.source == VariableSource::Unknown;
    QString result;
    if (variable.replaced)
        result = tr("replaced further down");
    else if (variable.value)
        result = QString::fromUtf8(variable.value->data(),
                                   static_cast<qsizetype>(std::min<std::size_t>(variable.value->size(), 400)));
    else if (!odd)
        result = tr("known when it starts");
    const int severity = odd ? 0 : variable.unknown.empty() ? -1 : 2;
    return {{variable.isList ? name + QStringLiteral("*") : name, sourceName(variable.source),
             QString::fromStdString(variable.text.substr(0, 400)), result.simplified()},
            severity,
            variable.replaced};
}

void EnvironmentPage::update()
{
    m_environment = Environment::read(view().value());
    m_pasted->hide(); // it was about the text before, or another container
    QList<RecordTable::Row> rows;
    for (const Variable &variable : m_environment.variables())
        rows.append(rowOf(variable));
    m_table->showRows(rows, view().editable);
    m_addList->setEnabled(view().editable);
    m_paste->setEnabled(view().editable);
    showCurrent();
}

const Variable *EnvironmentPage::current() const
{
    const int row = m_table->current();
    return row < 0 || static_cast<std::size_t>(row) >= m_environment.variables().size()
        ? nullptr
        : &m_environment.variables()[static_cast<std::size_t>(row)];
}

Path EnvironmentPage::pathOf(const Variable &variable) const
{
    return at(variable.isList ? "envFrom" : "env").path.item(variable.index);
}

void EnvironmentPage::showCurrent()
{
    const Variable *variable = current();
    for (QWidget *widget : std::initializer_list<QWidget *>{m_sourceLabel, m_source, m_form, m_note})
        widget->setVisible(variable);
    if (!variable || !hasView())
        return;
    m_source->clear();
    for (const VariableSource source : sourcesFor(variable->isList))
        m_source->addItem(sourceName(source), static_cast<int>(source));
    m_source->setCurrentIndex(m_source->findData(static_cast<int>(variable->source)));
    m_source->setEnabled(view().editable);
    m_form->setFields(fieldsOf(variable->source));
    m_form->show(view().snapshot, {view().pod.document, pathOf(*variable)}, view().editable);
    m_note->setText(noteOn(*variable));
}

/// What its place in the order means for it.
QString EnvironmentPage::noteOn(const Variable &variable) const
{
    QStringList lines;
    if (variable.source == VariableSource::Several)
        lines.append(tr("A variable has one source; the server refuses more. Choose one above."));
    if (variable.source == VariableSource::Unknown)
        lines.append(tr("This is not what Kubernetes expects here. It stays until you choose a source above."));
    if (variable.replaced)
        lines.append(tr("A variable of this name further down replaces it."));
    if (!variable.later.empty())
        lines.append(tr("%1 is set only further down, so the text stays as it is. Move it above this one.")
                         .arg(joined(variable.later)));
    if (variable.unknown.size() > variable.later.size())
        lines.append(m_environment.isOpen()
                         ? tr("%1 may come from a config map or Secret; else the text stays as it is.")
                               .arg(joined(variable.unknown))
                         : tr("Nobody sets %1 before: the text stays as it is.").arg(joined(variable.unknown)));
    return lines.join(u'\n');
}

void EnvironmentPage::chooseSource(int index)
{
    const Variable *variable = current();
    if (!variable)
        return;
    const auto source = static_cast<VariableSource>(m_source->itemData(index).toInt());
    if (source != variable->source)
        edits()->steps(view().pod.document, changeSource(view().document(), pathOf(*variable), source));
}

void EnvironmentPage::add(bool list)
{
    const char *field = list ? "envFrom" : "env";
    const std::size_t lists = view().value()["envFrom"].size();
    const std::size_t row = view().value()[field].size() + (list ? 0 : lists);
    const NewValue item = list
        ? NewValue::map({{"configMapRef", NewValue::map({{"name", NewValue::string("")}})}})
        : NewValue::map({{"name", NewValue::string(freeVariable(m_environment))}, {"value", NewValue::string("")}});
    if (!edits()->insert(at(field), item))
        return;
    m_table->setCurrent(static_cast<int>(row));
    m_form->focusFirst();
}

void EnvironmentPage::remove(int row)
{
    m_table->setCurrent(row);
    if (const Variable *variable = current())
        edits()->remove({view().pod.document, pathOf(*variable)});
}

/// Within their lists: what envFrom brings always comes first.
void EnvironmentPage::move(int from, int to)
{
    const auto &all = m_environment.variables();
    const Variable &one = all[static_cast<std::size_t>(from)];
    const Variable &other = all[static_cast<std::size_t>(to)];
    if (one.isList != other.isList)
        return;
    if (edits()->move(at(one.isList ? "envFrom" : "env"), one.index, other.index))
        m_table->setCurrent(to);
}

bool EnvironmentPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || !static_cast<QKeyEvent *>(event)->matches(QKeySequence::Paste))
        return ContainerPage::eventFilter(watched, event);
    if (view().editable)
        paste();
    return true;
}

void EnvironmentPage::paste()
{
    const EnvLines lines = EnvLines::parse(QApplication::clipboard()->text().toStdString());
    QStringList numbers;
    for (const std::size_t line : lines.unreadable)
        numbers.append(QString::number(line));
    QString told = lines.variables.empty()
        ? tr("The clipboard has no lines of the form NAME=value.")
        : tr("%n variable(s) taken from the clipboard.", nullptr, static_cast<int>(lines.variables.size()));
    if (!numbers.isEmpty() && !lines.variables.empty())
        told = joinedSentences({told, tr("Lines left out: %1.").arg(numbers.join(QStringLiteral(", ")))});
    if (!lines.variables.empty()
        && !edits()->steps(view().pod.document, pasteVariables(view().value(), at("env").path, lines)))
        return;
    m_pasted->setText(told);
    m_pasted->show();
}

} // namespace podwright
