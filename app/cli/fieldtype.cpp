// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/fieldtype.h"

#include "schema/schematype.h"

namespace podwright {

namespace {

const char *kindName(FieldKind kind)
{
    switch (kind) {
    case FieldKind::String:
        return "string";
    case FieldKind::Integer:
        return "integer";
    case FieldKind::Boolean:
        return "boolean";
    case FieldKind::Number:
        return "number";
    case FieldKind::Quantity:
        return "quantity";
    case FieldKind::IntOrString:
        return "int-or-string";
    case FieldKind::Time:
        return "time";
    case FieldKind::Object:
        return "object";
    case FieldKind::List:
        return "list";
    case FieldKind::Map:
        return "map";
    case FieldKind::Opaque:
        return "opaque";
    }
    return "";
}

} // namespace

QString typeText(const Field &field)
{
    const auto element = [&] {
        return field.type
            ? QString::fromUtf8(field.type->name().data(), static_cast<qsizetype>(field.type->name().size()))
            : QString::fromLatin1(kindName(field.item));
    };
    if (field.kind == FieldKind::List)
        return QStringLiteral("list of %1").arg(element());
    if (field.kind == FieldKind::Map)
        return QStringLiteral("map of %1").arg(element());
    return field.kind == FieldKind::Object && field.type ? element() : QString::fromLatin1(kindName(field.kind));
}

} // namespace podwright
