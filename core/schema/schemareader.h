// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/schema.h"

namespace podwright {

/// Reads the lines of resources/schema/pod.schema.
class SchemaReader {
public:
    explicit SchemaReader(Schema &schema)
        : m_schema(schema)
    {
    }
    void read(std::string_view description);
    void readOrder(std::string_view order);

private:
    using Parts = std::vector<std::string_view>;
    void readLine(const Parts &parts);
    void beginType(std::string_view name, bool isOfWorkload);
    void readUnion(const Parts &parts);
    void readRemoved(const Parts &parts);
    void readField(const Parts &parts);
    SchemaType &typeNamed(std::string_view name);

    Schema &m_schema;
    SchemaType *m_current = nullptr;
    std::vector<Parts> m_removed; ///< their types may stand further down
};

} // namespace podwright
