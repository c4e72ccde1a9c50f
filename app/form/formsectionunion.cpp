// SPDX-License-Identifier: GPL-3.0-or-later
// The choice among the members of a union in FormSection: "kind of volume", a probe's handler.
#include "document/manifestdocument.h"
#include "document/snapshotplaces.h"
#include "editing/documentdata.h"
#include "form/formrow.h"
#include "form/formsection.h"
#include "pod/fieldvalue.h"
#include "widgets/sharedundo.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace podwright {

namespace {

/// The union that a form shows as one choice: the first one of which only one member may be set and all are objects.
const FieldUnion *choiceOf(const SchemaType &type)
{
    for (const FieldUnion &one : type.unions()) {
        bool objects = one.maximum == 1 && one.members.size() > 1;
        for (const std::string_view member : one.members) {
            const Field *field = type.field(member);
            objects = objects && field && field->kind == FieldKind::Object;
        }
        if (objects)
            return &one;
    }
    return nullptr;
}

/// What of one member's data fits another: fields of the same name and kind.
NewValue carriedOver(const NewValue &data, const SchemaType *from, const SchemaType *to)
{
    NewValue kept = NewValue::map();
    for (const auto &[key, value] : data.entries) {
        const Field *old = from ? from->field(key) : nullptr;
        const Field *fresh = to ? to->field(key) : nullptr;
        if (old && fresh && old->kind == fresh->kind && old->type == fresh->type)
            kept.entries.emplace_back(key, value);
    }
    return kept;
}

} // namespace

void FormSection::updateUnion(const SchemaPlace &place, ValueRef map)
{
    const FieldUnion *one = place.type ? choiceOf(*place.type) : nullptr;
    if (!one)
        return;
    if (!m_unionRow) {
        m_unionRow = new QWidget(this);
        auto *layout = new QHBoxLayout(m_unionRow);
        layout->setContentsMargins(0, 2, 0, 2);
        auto *label = new QLabel(tr("Kind"), m_unionRow);
        label->setFixedWidth(FormRow::nameColumn(this));
        m_union = new FormComboBox(m_unionRow);
        label->setBuddy(m_union);
        layout->addWidget(label);
        layout->addWidget(m_union, 1);
        m_layout->insertWidget(0, m_unionRow);
        m_unionRow->show();
        m_union->addItem(tr("none"), QString());
        for (const std::string_view member : one->members) {
            const QString name = QString::fromUtf8(member.data(), static_cast<qsizetype>(member.size()));
            m_union->addItem(place.type->field(member)->deprecated ? tr("%1 (deprecated)").arg(name) : name, name);
        }
        connect(m_union, &QComboBox::activated, this,
                [this](int index) { chooseMember(m_union->itemData(index).toString()); });
    }
    m_union->setObjectName(QString::fromStdString(m_path.toString()) + QStringLiteral(".kind"));
    m_union->setAccessibleName(tr("Kind"));
    QString present;
    for (const std::string_view member : one->members) {
        if (map[member].exists())
            present = QString::fromUtf8(member.data(), static_cast<qsizetype>(member.size()));
    }
    m_union->setCurrentIndex(qMax(0, m_union->findData(present)));
}

/// Switches the member in place; what fits is carried over, and switching back restores what was there.
void FormSection::chooseMember(const QString &name)
{
    const ValueRef map = valueAt(*m_context.document.snapshot(), {m_document, m_path});
    const FieldUnion *one = m_schema.type ? choiceOf(*m_schema.type) : nullptr;
    std::string from;
    for (const std::string_view member : one ? one->members : std::vector<std::string_view>()) {
        if (map[member].exists())
            from = member;
    }
    const std::string to = name.toStdString();
    if (from == to)
        return;
    const NewValue old = from.empty() ? NewValue::map() : dataOf(map[from]);
    if (!from.empty())
        m_formerMembers[from] = old;
    const Path path = m_path;
    if (to.empty()) {
        m_context.document.edit(m_document,
                                [=](const EditPlanner &planner) { return planner.remove(path.child(from)); });
        return;
    }
    const Field *fromField = from.empty() ? nullptr : m_schema.type->field(from);
    const auto former = m_formerMembers.find(to);
    const NewValue value = former != m_formerMembers.end()
        ? former->second
        : carriedOver(old, fromField ? fromField->type : nullptr, m_schema.type->field(to)->type);
    m_pending.insert(to);
    m_context.document.edit(m_document,
                            [=](const EditPlanner &planner) { return planner.changeMember(path, from, to, value); });
}

} // namespace podwright
