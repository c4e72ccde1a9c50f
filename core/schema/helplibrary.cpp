// SPDX-License-Identifier: GPL-3.0-or-later
#include "schema/helplibrary.h"

#include <QFile>

#include <algorithm>

namespace podwright {

namespace {

/// Reads the lines of one file; a fault never stops it.
class HelpReader {
public:
    TypeHelp read(std::string_view file)
    {
        std::size_t begin = 0;
        while (begin < file.size()) {
            const std::size_t end = std::min(file.find('\n', begin), file.size());
            ++m_line;
            readLine(file.substr(begin, end - begin));
            begin = end + 1;
        }
        return std::move(m_help);
    }

private:
    void readLine(std::string_view line)
    {
        if (line.starts_with("# ")) {
            m_paragraph = &m_help.introduction;
        } else if (line.starts_with("## ")) {
            m_field = line.substr(3);
            startEntry({});
        } else if (line.starts_with("### in ")) {
            startEntry(std::string(line.substr(7)));
        } else if (line.starts_with("  ")) {
            continueParagraph(line.substr(2));
        } else if (line.starts_with("- ") && m_values) {
            readValue(line.substr(2));
        } else if (line.empty()) {
            if (m_paragraph == &entryText().example)
                continueParagraph({});
        } else if (m_field.empty()) {
            continueParagraph(line);
        } else {
            readKey(line);
        }
    }

    HelpText &entryText()
    {
        static HelpText nothing;
        return m_text ? *m_text : nothing;
    }

    void startEntry(std::string place)
    {
        auto &entries = m_help.fields[m_field];
        if (place.empty() != entries.empty())
            fault("misplaced section of " + m_field);
        entries.push_back({std::move(place), {}});
        m_text = &entries.back().text;
        m_paragraph = nullptr;
        m_values = false;
    }

    void continueParagraph(std::string_view line)
    {
        if (m_values && m_text && !m_text->values.empty()) {
            m_text->values.back().second.append(" ").append(line);
        } else if (!m_paragraph) {
            fault("text without a key");
        } else if (m_text && m_paragraph == &m_text->example) {
            m_paragraph->append(m_paragraph->empty() ? "" : "\n").append(line);
        } else {
            // lines of Chinese are joined without a blank
            const bool chinese =
                !m_paragraph->empty() && (m_paragraph->back() & 0x80) && !line.empty() && (line.front() & 0x80);
            m_paragraph->append(m_paragraph->empty() || chinese ? "" : " ").append(line);
        }
    }

    void readValue(std::string_view line)
    {
        const std::size_t colon = line.find(": ");
        if (colon == std::string_view::npos)
            fault("a value needs \": \" and its meaning");
        else
            m_text->values.emplace_back(line.substr(0, colon), line.substr(colon + 2));
    }

    void readKey(std::string_view line)
    {
        const std::size_t colon = line.find(':');
        const std::string_view key = line.substr(0, colon);
        std::string_view value = colon == std::string_view::npos ? std::string_view() : line.substr(colon + 1);
        value.remove_prefix(std::min(value.find_first_not_of(' '), value.size()));
        m_values = key == "values";
        m_paragraph = nullptr;
        if (!m_text || colon == std::string_view::npos)
            return fault("no key");
        if (key == "related")
            return readRelated(value);
        m_paragraph = paragraph(key);
        if (m_paragraph)
            *m_paragraph = value;
        else if (!m_values)
            fault("unknown key " + std::string(key));
    }

    std::string *paragraph(std::string_view key)
    {
        const std::pair<std::string_view, std::string *> keys[] = {
            {"short", &m_text->summary},    {"what", &m_text->what},       {"when", &m_text->when},
            {"unset", &m_text->unset},      {"example", &m_text->example}, {"mistake", &m_text->mistake},
            {"static", &m_text->staticPod}, {"windows", &m_text->windows}};
        for (const auto &[name, target] : keys) {
            if (name == key)
                return target;
        }
        return nullptr;
    }

    void readRelated(std::string_view value)
    {
        while (!value.empty()) {
            const std::size_t end = std::min(value.find(','), value.size());
            const std::string_view name = value.substr(0, end);
            const std::size_t first = name.find_first_not_of(" `");
            if (first != std::string_view::npos)
                m_text->related.emplace_back(name.substr(first, name.find_last_not_of(" `") - first + 1));
            value.remove_prefix(std::min(end + 1, value.size()));
        }
    }

    void fault(const std::string &what) { m_help.faults.push_back("line " + std::to_string(m_line) + ": " + what); }

    TypeHelp m_help;
    std::string m_field;
    HelpText *m_text = nullptr;
    std::string *m_paragraph = nullptr;
    bool m_values = false;
    int m_line = 0;
};

/// The path without indexes, with a dot on both sides: `.spec.containers.image.`
std::string bare(std::string_view path)
{
    std::string text = ".";
    bool bracket = false;
    for (const char c : path) {
        bracket = c == '[' || (bracket && c != ']');
        if (!bracket && c != ']')
            text += c;
    }
    return text + '.';
}

void overlay(HelpText &text, const HelpText &special)
{
    const auto take = [](auto &to, const auto &from) {
        if (!from.empty())
            to = from;
    };
    take(text.summary, special.summary);
    take(text.what, special.what);
    take(text.when, special.when);
    take(text.unset, special.unset);
    take(text.values, special.values);
    take(text.example, special.example);
    take(text.mistake, special.mistake);
    take(text.related, special.related);
    take(text.staticPod, special.staticPod);
    take(text.windows, special.windows);
}

} // namespace

TypeHelp parseHelp(std::string_view file)
{
    return HelpReader().read(file);
}

HelpLibrary::HelpLibrary()
    : m_folder(":/podwright/help")
{
}

HelpLibrary::HelpLibrary(std::string folder)
    : m_folder(std::move(folder))
{
}

HelpLibrary HelpLibrary::fromEnvironment()
{
    const QString folder = qEnvironmentVariable("PODWRIGHT_HELP");
    return folder.isEmpty() ? HelpLibrary() : HelpLibrary(folder.toStdString());
}

const TypeHelp &HelpLibrary::help(std::string_view type, Language language)
{
    const std::string name = std::string(language == Language::Chinese ? "/zh/" : "/en/") + std::string(type) + ".txt";
    if (const auto found = m_read.find(name); found != m_read.end())
        return found->second;
    QFile file(QString::fromStdString(m_folder + name));
    TypeHelp read;
    if (file.open(QIODevice::ReadOnly))
        read = parseHelp(file.readAll().toStdString());
    else
        read.faults.push_back("missing");
    for (const std::string &fault : read.faults)
        m_faults.push_back(name.substr(1) + ": " + fault);
    return m_read.emplace(name, std::move(read)).first->second;
}

HelpText HelpLibrary::text(std::string_view type, std::string_view field, std::string_view path, Language language)
{
    const TypeHelp &found = help(type, language);
    const auto entries = found.fields.find(field);
    if (entries == found.fields.end())
        return {};
    HelpText text;
    const std::string place = bare(path);
    std::vector<const TypeHelp::Entry *> special;
    for (const TypeHelp::Entry &entry : entries->second) {
        if (entry.place.empty())
            text = entry.text;
        else if (place.find('.' + entry.place + '.') != std::string::npos)
            special.push_back(&entry);
    }
    std::ranges::stable_sort(special, {}, [](const TypeHelp::Entry *entry) { return entry->place.size(); });
    for (const TypeHelp::Entry *entry : special)
        overlay(text, entry->text);
    return text;
}

std::string HelpLibrary::introduction(std::string_view type, Language language)
{
    return help(type, language).introduction;
}

std::vector<std::string> HelpLibrary::takeFaults()
{
    return std::exchange(m_faults, {});
}

} // namespace podwright
