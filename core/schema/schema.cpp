// SPDX-License-Identifier: GPL-3.0-or-later
#include "schema/schema.h"

#include "schema/schemareader.h"

#include <QFile>

namespace podwright {

namespace {

std::string readResource(const char *name)
{
    QFile file(QLatin1String(":/podwright/schema/") + QLatin1String(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

} // namespace

Schema::Schema(std::string description, std::string_view order)
    : m_text(std::make_unique<const std::string>(std::move(description)))
{
    SchemaReader reader(*this);
    reader.read(*m_text);
    reader.readOrder(order);
}

Schema Schema::builtIn()
{
    return {readResource("pod.schema") + readResource("workloads.schema"), readResource("order.txt")};
}

Schema::~Schema() = default;
Schema::Schema(Schema &&) noexcept = default;
Schema &Schema::operator=(Schema &&) noexcept = default;

const SchemaType *Schema::type(std::string_view name) const
{
    const auto found = m_types.find(name);
    return found == m_types.end() ? nullptr : found->second.get();
}

std::vector<const SchemaType *> Schema::types() const
{
    std::vector<const SchemaType *> all;
    for (const auto &[name, type] : m_types) {
        if (!type->isOfWorkload())
            all.push_back(type.get());
    }
    return all;
}

SchemaPlace Schema::child(const SchemaPlace &place, std::string_view key) const
{
    if (place.kind() == FieldKind::Map && place.field && !place.isElement)
        return {place.field, nullptr, true};
    if (!place.type || (place.field && place.field->kind == FieldKind::List && !place.isElement))
        return {};
    const Field *field = place.type->field(key);
    return field ? SchemaPlace{field, field->type, false} : SchemaPlace{};
}

SchemaPlace Schema::item(const SchemaPlace &place) const
{
    const bool list = place.field && place.field->kind == FieldKind::List && !place.isElement;
    return list ? SchemaPlace{place.field, place.field->type, true} : SchemaPlace{};
}

SchemaPlace Schema::resolve(const SchemaType &root, std::string_view path) const
{
    SchemaPlace place{nullptr, &root, false};
    std::size_t at = 0;
    while (at < path.size() && place.known()) {
        if (path[at] == '.') {
            ++at;
        } else if (path[at] == '[') {
            const std::size_t close = std::min(path.find(']', at), path.size() - 1);
            const bool quoted = at + 1 < path.size() && (path[at + 1] == '"' || path[at + 1] == '\'');
            place = quoted ? child(place, path.substr(at + 2, close - at - 3)) : item(place);
            at = close + 1;
        } else {
            if (place.field && place.field->kind == FieldKind::List && !place.isElement)
                place = item(place); // `containers.image`
            const std::size_t end = std::min(path.find_first_of(".[", at), path.size());
            place = child(place, path.substr(at, end - at));
            at = end;
        }
    }
    return place;
}

} // namespace podwright
