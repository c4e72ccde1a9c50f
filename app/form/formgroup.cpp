// SPDX-License-Identifier: GPL-3.0-or-later
#include "form/formgroup.h"

#include "document/itemnames.h"
#include "document/manifestdocument.h"
#include "document/selection.h"
#include "fields/readable.h"
#include "form/formhelp.h"
#include "form/formsection.h"
#include "messages/diagnostictext.h"
#include "pod/manifestschema.h"
#include "widgets/elidedlabel.h"
#include "widgets/severitymark.h"

#include <QApplication>
#include <QClipboard>
#include <QGridLayout>
#include <QLabel>
#include <QMenu>
#include <QPointer>
#include <QStyleOptionToolButton>
#include <QToolButton>

namespace podwright {

namespace {

/// A button that does not look pressed while its group is open: the arrow tells it.
class GroupButton : public QToolButton {
public:
    using QToolButton::QToolButton;

protected:
    void initStyleOption(QStyleOptionToolButton *option) const override
    {
        QToolButton::initStyleOption(option);
        option->state &= ~QStyle::State_On;
        if (!(option->state & QStyle::State_MouseOver))
            option->state &= ~QStyle::State_Raised;
    }
};

} // namespace

FormGroup::FormGroup(FormContext &context, const FormRowData &row, std::size_t document, bool item, QWidget *parent)
    : QFrame(parent)
    , m_context(context)
    , m_row(row)
    , m_document(document)
    , m_item(item)
    , m_header(new GroupButton(this))
    , m_mark(new QLabel(this))
    , m_summary(new ElidedLabel(this))
    , m_problem(new QLabel(this))
    , m_menu(new QToolButton(this))
    , m_body(new QVBoxLayout)
{
    auto *layout = new QGridLayout(this);
    const int card = item ? 4 : 0; // items of a list are cards
    layout->setContentsMargins(card, 2, 0, 2);
    layout->setVerticalSpacing(1);
    layout->setColumnStretch(2, 1);
    layout->addWidget(m_header, 0, 0);
    layout->addWidget(m_mark, 0, 1);
    layout->addWidget(m_summary, 0, 2);
    layout->addWidget(m_menu, 0, 3);
    layout->addWidget(m_problem, 1, 0, 1, 4);
    layout->addLayout(m_body, 2, 0, 1, 4);
    setFrameShape(item ? QFrame::StyledPanel : QFrame::NoFrame);
    m_body->setContentsMargins(fontMetrics().averageCharWidth() * 2, 0, 0, 4);
    m_mark->hide();
    m_problem->setWordWrap(true);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->hide();
    m_header->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_header->setAutoRaise(true);
    m_header->setCheckable(true);
    m_header->setArrowType(Qt::RightArrow);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setForegroundRole(QPalette::PlaceholderText);
    m_summary->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_menu->setText(QStringLiteral("⋮"));
    m_menu->setAutoRaise(true);
    connect(m_header, &QToolButton::toggled, this, &FormGroup::open);
    connect(m_menu, &QToolButton::clicked, this, &FormGroup::showMenu);
    retranslate();
}

bool FormGroup::fits(const FormRowData &row) const
{
    return row.key == m_row.key && row.kind == m_row.kind && row.schema.field == m_row.schema.field;
}

QString FormGroup::title() const
{
    return m_item ? itemTitle(m_row.value, std::stoul(m_row.key)) : QString::fromStdString(m_row.key);
}

/// What is inside, while it is closed.
QString FormGroup::summary() const
{
    constexpr qsizetype most = 6; // of thousands
    QStringList parts;
    if (m_row.kind == EditorKind::ObjectList) {
        std::size_t index = 0;
        for (const ValueRef child : m_row.value) {
            if (parts.size() == most)
                break;
            parts.append(itemTitle(child, index++));
        }
    } else if (m_row.value.isMap()) {
        for (const ValueRef child : m_row.value) {
            if (parts.size() == most)
                break;
            const QString key = QString::fromUtf8(child.key().data(), static_cast<qsizetype>(child.key().size()));
            const QString text = writtenText(child);
            if (!(m_item && text == title()))
                parts.append(text.isEmpty() ? key : key + QStringLiteral(": ") + text);
        }
    }
    return parts.join(QStringLiteral(", ")).left(160);
}

void FormGroup::retranslate()
{
    const QString name = title();
    m_header->setText(name);
    QFont font = m_header->font();
    font.setBold(m_row.set || m_row.required);
    m_header->setFont(font);
    const QString path = QString::fromStdString(m_row.path.toString());
    m_header->setObjectName(path);
    m_header->setAccessibleName(name);
    const SnapshotPtr snapshot = m_context.document.snapshot();
    const QString help = m_row.owner
        ? shortHelp(m_context, *m_row.owner, m_row.key, fieldPathOf(snapshot->pods, m_document, m_row.path))
        : QString();
    m_header->setAccessibleDescription(path + u' ' + help);
    m_header->setToolTip(help.isEmpty() ? path : help);
    m_menu->setToolTip(tr("More for %1").arg(name));
    m_menu->setAccessibleName(m_menu->toolTip());
    const QString inside = isOpen() ? QString() : summary();
    m_summary->setText(isOpen() ? QString() : inside.isEmpty() ? help : inside);
    showFindings();
}

void FormGroup::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
}

bool FormGroup::isOpen() const
{
    return m_header->isChecked();
}

QWidget *FormGroup::header() const
{
    return m_header;
}

/// What is wrong with the whole as a sentence; what is wrong inside as a mark while the group is closed.
void FormGroup::showFindings()
{
    const std::string path = m_row.path.toString();
    QStringList sentences;
    for (const Diagnostic *one : m_context.shown->findings.at(m_document, path))
        sentences.append(m_context.sentence(*one));
    sentences.removeDuplicates();
    m_problem->setText(sentences.join(u'\n'));
    m_problem->setVisible(!sentences.isEmpty());
    const auto gravest = m_context.shown->findings.gravest(m_document, path);
    m_mark->setVisible(gravest && (!isOpen() || !sentences.isEmpty()));
    if (!gravest)
        return;
    const int side = fontMetrics().height();
    m_mark->setPixmap(severityIcon(static_cast<int>(*gravest), palette()).pixmap(side));
    m_mark->setAccessibleName(severityText(*gravest));
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, severityColor(static_cast<int>(*gravest), palette()));
    m_problem->setPalette(colours);
}

void FormGroup::open(bool open)
{
    m_header->setChecked(open);
    m_header->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
    if (open && !m_section) {
        m_section = new FormSection(m_context, m_document, m_row.path, this);
        m_body->addWidget(m_section);
        m_section->update(m_frozen);
        m_section->show(); // now: what is not shown takes no focus
    }
    if (!open && m_section) {
        m_section->hide();
        m_section->deleteLater();
        m_section = nullptr;
    }
    retranslate();
}

void FormGroup::update(const FormRowData &row, const QString &frozen)
{
    m_row = row;
    m_frozen = frozen;
    if (m_section) {
        m_section->setPath(row.path);
        if (isOpen())
            m_section->update(frozen);
    }
    retranslate();
}

void FormGroup::edit(const std::function<PlannedEdit(const EditPlanner &)> &plan)
{
    m_context.document.edit(m_document, plan);
}

void FormGroup::addItemActions(QMenu &menu, bool locked)
{
    const Path list = m_row.path.parent();
    const std::size_t index = m_row.path.last().index;
    const std::size_t count = m_row.value.parent().size();
    const auto move = [=, this](std::size_t to) {
        edit([=](const EditPlanner &planner) { return planner.moveItem(list, index, to); });
    };
    const auto name = nameOfCopy(m_context.schema, *m_context.document.snapshot(), {m_document, m_row.path});
    const auto duplicate = [=, this] {
        edit([=](const EditPlanner &planner) { return planner.duplicateItem(list, index, name); });
    };
    menu.addAction(tr("&Duplicate"), this, duplicate)->setEnabled(!locked);
    menu.addAction(tr("Move &Up"), this, [=] { move(index - 1); })->setEnabled(!locked && index > 0);
    menu.addAction(tr("Move Dow&n"), this, [=] { move(index + 1); })->setEnabled(!locked && index + 1 < count);
    menu.addSeparator();
}

void FormGroup::showMenu()
{
    QMenu menu(this);
    const Path path = m_row.path;
    const bool locked = !m_frozen.isEmpty() || m_context.document.isReadOnly();
    if (m_item)
        addItemActions(menu, locked);
    menu.addAction(tr("&Remove"), this,
                   [=, this] { edit([=](const EditPlanner &planner) { return planner.remove(path); }); })
        ->setEnabled(!locked && m_row.set);
    menu.addAction(tr("Show &Alone"), this, [this] { m_context.selection.select(place(), nullptr); });
    menu.addAction(tr("Go to &YAML"), this, [this] { m_context.selection.reveal(place(), this); })
        ->setEnabled(m_row.set);
    menu.addAction(tr("&Copy Path"), this,
                   [=] { QApplication::clipboard()->setText(QString::fromStdString(path.toString())); });
    menu.addAction(tr("&Help"), this, [this] { m_context.selection.explain(place(), this); });
    menu.exec(m_menu->mapToGlobal(QPoint(0, m_menu->height())));
}

} // namespace podwright
