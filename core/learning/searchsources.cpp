// SPDX-License-Identifier: GPL-3.0-or-later
#include "learning/searchsources.h"

#include "learning/guidelibrary.h"
#include "learning/templatelibrary.h"
#include "schema/helplibrary.h"

#include <QFile>

#include <algorithm>
#include <map>

namespace podwright {

namespace {

std::string_view trimmed(std::string_view text)
{
    const std::size_t begin = text.find_first_not_of(' ');
    return begin == std::string_view::npos ? std::string_view()
                                           : text.substr(begin, text.find_last_not_of(' ') - begin + 1);
}

std::vector<std::string> split(std::string_view text)
{
    std::vector<std::string> parts;
    while (!text.empty()) {
        const std::size_t comma = std::min(text.find(','), text.size());
        if (const auto part = trimmed(text.substr(0, comma)); !part.empty())
            parts.emplace_back(part);
        text.remove_prefix(std::min(comma + 1, text.size()));
    }
    return parts;
}

/// Synonyms by what they mean: field name, or `guide:NAME`.
std::map<std::string, std::vector<std::string>, std::less<>> readSynonyms()
{
    std::map<std::string, std::vector<std::string>, std::less<>> synonyms;
    QFile file(QStringLiteral(":/podwright/search/synonyms.txt"));
    if (!file.open(QIODevice::ReadOnly))
        return synonyms;
    const std::string all = file.readAll().toStdString();
    std::string_view rest = all;
    while (!rest.empty()) {
        const std::string_view line = rest.substr(0, rest.find('\n'));
        rest.remove_prefix(std::min(line.size() + 1, rest.size()));
        const std::size_t equals = line.find(" = ");
        if (line.starts_with('#') || equals == std::string_view::npos)
            continue;
        const auto words = split(line.substr(0, equals));
        for (const std::string &target : split(line.substr(equals + 3))) {
            auto &known = synonyms[target];
            known.insert(known.end(), words.begin(), words.end());
        }
    }
    return synonyms;
}

/// App containers are meant most often; ephemeral ones cannot even be written into a manifest.
int rarity(std::string_view path)
{
    if (path.starts_with("spec.ephemeralContainers"))
        return 6;
    return path.starts_with("spec.initContainers") ? 3 : 0;
}

class FieldSource {
public:
    explicit FieldSource(SearchIndex &index)
        : m_index(index)
        , m_synonyms(readSynonyms())
    {
    }

    void add(const SchemaType &type, const std::string &prefix, int depth)
    {
        for (const Field *field : type.fields()) {
            if (field->readOnly)
                continue;
            SearchEntry entry;
            entry.target = (prefix.empty() ? prefix : prefix + '.') + std::string(field->name);
            entry.name = field->name;
            entry.depth = depth + rarity(entry.target);
            using Language = HelpLibrary::Language;
            entry.english = m_help.text(type.name(), field->name, entry.target, Language::English).summary;
            entry.chinese = m_help.text(type.name(), field->name, entry.target, Language::Chinese).summary;
            entry.words.assign(field->enumValues.begin(), field->enumValues.end());
            entry.words.insert(entry.words.end(), field->knownValues.begin(), field->knownValues.end());
            if (const auto known = m_synonyms.find(entry.name); known != m_synonyms.end())
                entry.words.insert(entry.words.end(), known->second.begin(), known->second.end());
            const std::string below = field->kind == FieldKind::List ? entry.target + "[]" : entry.target;
            m_index.add(std::move(entry));
            if (field->type)
                add(*field->type, below, depth + 1);
        }
    }

private:
    SearchIndex &m_index;
    HelpLibrary m_help;
    std::map<std::string, std::vector<std::string>, std::less<>> m_synonyms;
};

} // namespace

void addFields(SearchIndex &index, const Schema &schema)
{
    FieldSource(index).add(schema.pod(), {}, 0);
}

void addGuidesAndTemplates(SearchIndex &index)
{
    const auto synonyms = readSynonyms();
    const GuideLibrary guides;
    for (const std::string &name : guides.names()) {
        SearchEntry entry{SearchEntry::Kind::Guide, name, {}, {}, {}, {}, 1};
        entry.english = guides.guide(name, TextLanguage::English).title;
        entry.chinese = guides.guide(name, TextLanguage::Chinese).title;
        entry.name = entry.english;
        if (const auto known = synonyms.find("guide:" + name); known != synonyms.end())
            entry.words = known->second;
        index.add(std::move(entry));
    }
    const TemplateLibrary templates;
    for (const Template &one : templates.all())
        index.add({SearchEntry::Kind::Template, one.name, one.name, one.english, one.chinese, {}, 2});
}

} // namespace podwright
