// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "learning/bilingualtext.h"
#include "schema/helplibrary.h"
#include "schema/schema.h"

#include <QString>

#include <string>

namespace podwright {

/// Writes help for a terminal: headings, paragraphs of at most 100 columns (a Chinese character takes two), lists of
/// fields.
class ExplainWriter {
public:
    ExplainWriter(const Schema &schema, TextLanguage language)
        : m_schema(schema)
        , m_language(language)
    {
    }

    /// False where the Pod has no such field.
    bool explainField(const std::string &path, bool recursive);
    /// A type with its fields; path is where it stands (empty: anywhere).
    bool explainType(const SchemaType &type, const std::string &path, bool recursive);
    QString take() { return std::move(m_text); }

private:
    std::vector<HelpLibrary::Language> languages() const;
    void writeHelp(const HelpText &help, HelpLibrary::Language language);
    void writeFacts(const Field &field, HelpLibrary::Language language);
    void writeFields(const SchemaType &type, const std::string &path, bool recursive, int depth);
    void writeParagraph(const QString &heading, const std::string &text);
    void writeWrapped(const QString &text, int indent);

    const Schema &m_schema;
    TextLanguage m_language;
    HelpLibrary m_help;
    QString m_text;
};

} // namespace podwright
