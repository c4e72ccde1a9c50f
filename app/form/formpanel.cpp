// SPDX-License-Identifier: GPL-3.0-or-later
#include "form/formpanel.h"

#include "document/manifestdocument.h"
#include "document/selection.h"
#include "document/snapshotplaces.h"
#include "fields/formrows.h"
#include "form/formgroup.h"
#include "form/formhelp.h"
#include "form/formrow.h"
#include "form/formsection.h"
#include "pod/manifestschema.h"

#include <QApplication>
#include <QLabel>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace podwright {

FormPanel::FormPanel(ManifestDocument *document, Selection *selection, const Schema &schema, HelpLibrary &help,
                     std::function<QString(const Diagnostic &)> sentence, QWidget *parent)
    : QWidget(parent)
    , m_context{*document, *selection, schema, help, std::move(sentence)}
    , m_crumbs(new QLabel(this))
    , m_notice(new QLabel(this))
    , m_scroll(new QScrollArea(this))
{
    setObjectName(QStringLiteral("form"));
    setAccessibleName(tr("Form"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_crumbs);
    layout->addWidget(m_notice);
    layout->addWidget(m_scroll, 1);
    m_crumbs->setContentsMargins(8, 6, 8, 6);
    m_crumbs->setTextFormat(Qt::RichText);
    m_crumbs->setWordWrap(true);
    m_notice->setContentsMargins(8, 4, 8, 4);
    m_notice->setWordWrap(true);
    m_notice->setTextFormat(Qt::PlainText);
    m_notice->setAutoFillBackground(true);
    m_notice->setBackgroundRole(QPalette::ToolTipBase);
    m_notice->setForegroundRole(QPalette::ToolTipText);
    m_notice->hide();
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    setMinimumWidth(fontMetrics().averageCharWidth() * 52);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    connect(m_crumbs, &QLabel::linkActivated, this, [this](const QString &link) {
        if (const auto path = Path::parse(link.toStdString()))
            m_context.selection.select({m_root.document, *path}, nullptr);
    });
    connect(document, &ManifestDocument::snapshotChanged, this, &FormPanel::onSnapshotChanged);
    connect(document, &ManifestDocument::sourceReplaced, this, [this] {
        dropSection();
        m_root = {};
    });
    connect(selection, &Selection::changed, this, &FormPanel::onSelectionChanged);
    // what is typed in one field without leaving it is one undo step
    connect(qApp, &QApplication::focusChanged, this, &FormPanel::onFocusChanged);
}

FormPanel::~FormPanel()
{
    disconnect(qApp, nullptr, this, nullptr); // the focus moves while the fields go
    for (const QPointer<QWidget> &page : std::as_const(m_dropped))
        delete page;
}

void FormPanel::begin()
{
    if (std::exchange(m_begun, true))
        return;
    onSnapshotChanged();
}

void FormPanel::paintEvent(QPaintEvent *event)
{
    QWidget::paintEvent(event);
    if (!m_begun)
        QTimer::singleShot(0, this, &FormPanel::begin);
}

void FormPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        setAccessibleName(tr("Form"));
        onSnapshotChanged();
    }
}

void FormPanel::setHelpLanguage(HelpLanguage language)
{
    m_context.helpLanguage = language;
    if (!m_section)
        return;
    dropSection(); // every line of help changes
    showRoot(m_root);
}

QString FormPanel::frozenReason() const
{
    const SnapshotPtr snapshot = m_context.document.snapshot();
    if (snapshot->health == TextHealth::Good)
        return {};
    if (snapshot->syntaxErrors.empty())
        return tr("The text cannot be read at the moment.");
    return syntaxFaultText(*snapshot, snapshot->syntaxErrors.front());
}

void FormPanel::onSnapshotChanged()
{
    if (!m_begun)
        return;
    const SnapshotPtr snapshot = m_context.document.snapshot();
    const QString frozen = frozenReason();
    m_context.shown = snapshot;
    m_notice->setText(frozen);
    m_notice->setVisible(!frozen.isEmpty());
    if (snapshot->values.empty()) {
        if (!m_section || frozen.isEmpty())
            showEmpty();
        else
            m_section->update(frozen); // the last good values stay, greyed
        return;
    }
    // What is shown may be gone: then what was around it is shown.
    ManifestPath root = m_root;
    if (root.document >= snapshot->values.size())
        root = {};
    while (frozen.isEmpty() && !root.path.isEmpty() && !valueAt(*snapshot, root)
           && !schemaPlaceOf(m_context.schema, snapshot->pods, root.document, root.path).known())
        root.path = root.path.parent();
    while (frozen.isEmpty() && !root.path.isEmpty() && root.path.last().kind == PathStep::Kind::Index
           && !valueAt(*snapshot, root))
        root.path = root.path.parent();
    if (!m_section || !(root == m_root)) {
        const bool first = !m_section && root.path.isEmpty() && !snapshot->pods.empty();
        showRoot(first ? ManifestPath{snapshot->pods.front().document, snapshot->pods.front().root} : root);
    } else {
        m_section->update(frozen);
        showCrumbs();
    }
}

void FormPanel::showEmpty()
{
    dropSection();
    m_crumbs->setText(tr("There is nothing here yet. Write a manifest in the text, or begin with File › New."));
}

/// The map whose fields are shown for a place: the place itself, or, `wide`, the larger thing around it that people
/// think in.
ManifestPath FormPanel::rootFor(const ManifestPath &place, bool wide) const
{
    const SnapshotPtr snapshot = m_context.document.snapshot();
    ManifestPath root = place;
    const auto isBig = [&](const Path &path) {
        const SchemaPlace schema = schemaPlaceOf(m_context.schema, snapshot->pods, place.document, path);
        if (!schema.type || (schema.field && schema.kind() == FieldKind::List && !schema.isElement))
            return false;
        static constexpr std::string_view big[] = {"Pod",        "PodTemplateSpec", "PodSpec",
                                                   "ObjectMeta", "Container",       "EphemeralContainer",
                                                   "Volume",     "Affinity",        "PodSecurityContext"};
        return std::find(std::begin(big), std::end(big), schema.type->name()) != std::end(big);
    };
    const auto isCollection = [&](const Path &path) {
        const ValueRef value = valueAt(*snapshot, {place.document, path});
        const SchemaPlace schema = schemaPlaceOf(m_context.schema, snapshot->pods, place.document, path);
        const bool objects =
            schema.kind() == FieldKind::List ? schema.type != nullptr : schema.kind() != FieldKind::Map;
        return value.isMap() ? schema.kind() != FieldKind::Map : value.isList() && (objects || !schema.known());
    };
    while (!root.path.isEmpty() && !isCollection(root.path))
        root.path = root.path.parent();
    if (!wide)
        return root;
    for (Path path = root.path; !path.isEmpty(); path = path.parent()) {
        if (isBig(path))
            return {place.document, path};
    }
    return isBig({}) ? ManifestPath{place.document, {}} : root;
}

void FormPanel::onSelectionChanged(const ManifestPath &place, QObject *origin)
{
    const auto *from = qobject_cast<QWidget *>(origin);
    if (from && (from == this || isAncestorOf(from)))
        return;
    begin();
    const SnapshotPtr snapshot = m_context.document.snapshot();
    if (snapshot->health == TextHealth::Stale || place.document >= snapshot->values.size())
        return;
    const bool fromText = origin && origin->objectName() == QLatin1String("yamlEditor");
    const ManifestPath root = rootFor(place, fromText);
    if (!m_section || !(root == m_root))
        showRoot(root);
    revealRow(place.path);
}

/// The row that has the keyboard is what is selected: the text marks it, the outline follows.
void FormPanel::onFocusChanged(const QWidget *, QWidget *now)
{
    m_context.document.endMerge();
    if (!now || !m_scroll->isAncestorOf(now) || now->focusPolicy() == Qt::NoFocus)
        return;
    for (QWidget *widget = now; widget && widget != m_scroll; widget = widget->parentWidget()) {
        const auto *row = qobject_cast<FormRow *>(widget);
        const auto *group = qobject_cast<FormGroup *>(widget);
        if (!row && !group)
            continue;
        const auto inner = Path::parse(now->objectName().toStdString()); // an element of a list, an entry of a map
        ManifestPath place = row ? row->place() : group->place();
        if (row && inner && inner->startsWith(place.path)
            && valueAt(*m_context.document.snapshot(), {place.document, *inner}))
            place.path = *inner;
        setCurrentRow(widget);
        m_context.selection.select(place, this);
        return;
    }
}

void FormPanel::setCurrentRow(QWidget *widget)
{
    if (m_current == widget)
        return;
    if (auto *row = qobject_cast<FormRow *>(m_current.get()))
        row->setCurrent(false);
    m_current = widget;
    if (auto *row = qobject_cast<FormRow *>(widget))
        row->setCurrent(true);
}

void FormPanel::showRoot(const ManifestPath &root)
{
    dropSection();
    m_context.document.endMerge();
    m_root = root;
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(8, 0, 8, 8);
    m_section = new FormSection(m_context, root.document, root.path, page);
    layout->addWidget(m_section);
    layout->addStretch();
    m_context.shown = m_context.document.snapshot();
    m_section->update(frozenReason());
    m_scroll->setWidget(page);
    showCrumbs();
}

/// Takes the fields away. One of them may have caused it and be in the middle of its work: they go later.
void FormPanel::dropSection()
{
    if (m_scroll->isAncestorOf(QApplication::focusWidget()))
        m_scroll->setFocus(); // else another view would get the keyboard; may write what was typed, so it comes first
    m_section = nullptr;
    if (QWidget *page = m_scroll->takeWidget()) {
        page->deleteLater();
        m_dropped.removeAll(nullptr);
        m_dropped.append(page);
    }
}

void FormPanel::showCrumbs()
{
    const SnapshotPtr snapshot = m_context.document.snapshot();
    const ValueRef document = valueAt(*snapshot, {m_root.document, {}});
    const auto text = [](std::string_view bytes) {
        return QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
    };
    const QString kind = text(document["kind"].string());
    QStringList crumbs{
        QStringLiteral("<a href=\"\">%1</a>").arg(kind.isEmpty() ? tr("Manifest") : kind.toHtmlEscaped())};
    Path path;
    for (const PathStep &step : m_root.path.steps()) {
        path = path.joined(Path({step}));
        const QString name = step.kind == PathStep::Kind::Index
            ? itemTitle(valueAt(*snapshot, {m_root.document, path}), step.index)
            : QString::fromStdString(step.key);
        const QString target = QString::fromStdString(path.toString()).toHtmlEscaped();
        crumbs.append(QStringLiteral("<a href=\"%1\">%2</a>").arg(target, name.toHtmlEscaped()));
    }
    m_crumbs->setText(crumbs.join(QStringLiteral(" › ")));
    m_crumbs->setAccessibleDescription(QString::fromStdString(m_root.path.toString()));
}

void FormPanel::revealRow(const Path &path)
{
    QWidget *row = m_section ? m_section->reveal(path) : nullptr;
    setCurrentRow(row);
    if (!row)
        return;
    QApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    const auto *group = qobject_cast<FormGroup *>(row);
    m_scroll->ensureWidgetVisible(group ? group->header() : row, 0, 40);
}

/// Opens what can be added to a place: the fields of a map, or a new item of a list.
void FormPanel::addTo(const ManifestPath &place)
{
    begin();
    m_context.selection.select(place, nullptr);
    const ManifestPath root = rootFor(place, false);
    if (!m_section || !(root == m_root))
        showRoot(root);
    m_section->add();
}

} // namespace podwright
