// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/explainwriter.h"

#include "cli/fieldtype.h"
#include "messages/helpwords.h"

#include <QStringList>
#include <QTextBoundaryFinder>

namespace podwright {

namespace {

constexpr int columns = 100;

QString toQString(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// East Asian wide characters take two columns.
int widthOf(const QString &text)
{
    int width = 0;
    for (const QChar c : text)
        width += c.unicode() >= 0x2e80 && c.unicode() < 0xffe0 ? 2 : 1;
    return width;
}

/// The path as the schema writes it: lists with `[]`, indexes left out.
std::string canonical(const Schema &schema, const std::string &path)
{
    std::string made;
    SchemaPlace place{nullptr, &schema.pod(), false};
    std::size_t at = 0;
    while (at < path.size()) {
        const std::size_t end = std::min(path.find_first_of(".[", at), path.size());
        const std::string name = path.substr(at, end - at);
        if (place.field && place.field->kind == FieldKind::List && !place.isElement) {
            place = schema.item(place);
            made += "[]";
        }
        place = schema.child(place, name);
        if (!place.known())
            return {};
        made += (made.empty() ? "" : ".") + name;
        at = end;
        while (at < path.size() && path[at] == '[')
            at = std::min(path.find(']', at), path.size() - 1) + 1;
        if (at < path.size() && path[at] == '.')
            ++at;
    }
    return made;
}

} // namespace

std::vector<HelpLibrary::Language> ExplainWriter::languages() const
{
    using Language = HelpLibrary::Language;
    if (m_language == TextLanguage::Both)
        return {Language::Chinese, Language::English};
    return {m_language == TextLanguage::Chinese ? Language::Chinese : Language::English};
}

bool ExplainWriter::explainField(const std::string &path, bool recursive)
{
    const std::string place = canonical(m_schema, path);
    if (place.empty())
        return false;
    const std::size_t dot = place.find_last_of('.');
    const SchemaPlace owner = m_schema.resolve(m_schema.pod(), dot == std::string::npos ? "" : place.substr(0, dot));
    const SchemaPlace field = m_schema.resolve(m_schema.pod(), place);
    const SchemaType *type = owner.type ? owner.type : &m_schema.pod();
    if (!field.field)
        return false;
    m_text += toQString(place) + QStringLiteral("  <%1>\n").arg(typeText(*field.field));
    for (const HelpLibrary::Language language : languages()) {
        writeFacts(*field.field, language);
        writeHelp(m_help.text(type->name(), field.field->name, place, language), language);
    }
    if (field.type) {
        m_text += u'\n' + word(helpWords(languages().front()).fields) + u'\n';
        writeFields(*field.type, field.field->kind == FieldKind::List ? place + "[]" : place, recursive, 1);
    }
    return true;
}

bool ExplainWriter::explainType(const SchemaType &type, const std::string &path, bool recursive)
{
    m_text += toQString(type.name()) + u'\n';
    for (const HelpLibrary::Language language : languages())
        writeWrapped(toQString(m_help.introduction(type.name(), language)), 2);
    m_text += u'\n' + word(helpWords(languages().front()).fields) + u'\n';
    writeFields(type, path, recursive, 1);
    return true;
}

void ExplainWriter::writeFacts(const Field &field, HelpLibrary::Language language)
{
    const HelpWords &words = helpWords(language);
    QStringList facts;
    if (field.required)
        facts.append(word(words.required));
    if (field.readOnly)
        facts.append(word(words.readOnly));
    if (field.defaultValue)
        facts.append(word(words.defaultValue).arg(toQString(*field.defaultValue)));
    if (field.sinceMinor > 8)
        facts.append(word(words.since).arg(field.sinceMinor));
    if (field.deprecated)
        facts.append(word(words.deprecated));
    if (!facts.isEmpty())
        m_text += QStringLiteral("  ") + facts.join(QStringLiteral(" · ")) + u'\n';
}

void ExplainWriter::writeHelp(const HelpText &help, HelpLibrary::Language language)
{
    const HelpWords &words = helpWords(language);
    if (help.isEmpty()) {
        writeWrapped(word(words.nothing), 2);
        return;
    }
    m_text += u'\n';
    writeWrapped(toQString(help.summary), 2);
    writeWrapped(toQString(help.what), 2);
    writeParagraph(word(words.when), help.when);
    writeParagraph(word(words.unset), help.unset);
    if (!help.values.empty())
        m_text += u'\n' + word(words.values) + u'\n';
    for (const auto &[value, meaning] : help.values)
        writeWrapped(toQString(value) + QStringLiteral(": ") + toQString(meaning), 2);
    if (!help.example.empty()) {
        m_text += u'\n' + word(words.example) + u'\n';
        for (const QString &line : toQString(help.example).split(u'\n'))
            m_text += line.isEmpty() ? QString() : QStringLiteral("  ") + line + u'\n';
    }
    writeParagraph(word(words.mistake), help.mistake);
    writeParagraph(word(words.staticPod), help.staticPod);
    writeParagraph(word(words.windows), help.windows);
    QStringList related;
    for (const std::string &one : help.related)
        related.append(toQString(one));
    writeParagraph(word(words.related), related.join(QStringLiteral(", ")).toStdString());
}

void ExplainWriter::writeFields(const SchemaType &type, const std::string &path, bool recursive, int depth)
{
    constexpr int nameColumns = 34;
    for (const Field *field : type.fields()) {
        const std::string place = (path.empty() ? path : path + '.') + std::string(field->name);
        const QString name =
            QString(qsizetype(depth) * 2, u' ') + toQString(field->name) + QLatin1String(field->required ? "*" : "");
        const HelpText help = m_help.text(type.name(), field->name, place, languages().front());
        m_text += name.leftJustified(nameColumns) + u' ' + toQString(help.summary) + u'\n';
        if (recursive && field->type)
            writeFields(*field->type, field->kind == FieldKind::List ? place + "[]" : place, true, depth + 1);
    }
}

void ExplainWriter::writeParagraph(const QString &heading, const std::string &text)
{
    if (text.empty())
        return;
    m_text += u'\n' + heading + u'\n';
    writeWrapped(toQString(text), 2);
}

void ExplainWriter::writeWrapped(const QString &text, int indent)
{
    if (text.isEmpty())
        return;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Line, text);
    QString line(indent, u' ');
    qsizetype begin = 0;
    for (qsizetype end = finder.toNextBoundary(); end >= 0; begin = end, end = finder.toNextBoundary()) {
        const QString part = text.mid(begin, end - begin);
        if (widthOf(line + part.trimmed()) > columns && line.size() > indent) {
            while (line.endsWith(u' '))
                line.chop(1);
            m_text += line + u'\n';
            line = QString(indent, u' ');
        }
        line += part;
    }
    m_text += line + u'\n';
}

} // namespace podwright
