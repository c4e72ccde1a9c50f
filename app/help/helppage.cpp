// SPDX-License-Identifier: GPL-3.0-or-later
#include "help/helppage.h"

#include "messages/helpwords.h"

#include <algorithm>

namespace podwright {

namespace {

QString toText(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QString section(const char16_t *title, const QString &body)
{
    return body.isEmpty() ? QString() : QStringLiteral("<p><b>%1</b><br>%2</p>").arg(word(title), body);
}

QString facts(const SchemaPlace &place, const HelpWords &words)
{
    const Field *field = place.field;
    if (!field || place.isElement)
        return {};
    QStringList parts;
    if (field->required)
        parts.append(word(words.required));
    if (field->readOnly)
        parts.append(word(words.readOnly));
    if (field->defaultValue)
        parts.append(word(words.defaultValue).arg(toText(*field->defaultValue).toHtmlEscaped()));
    if (field->sinceMinor > 8)
        parts.append(word(words.since).arg(field->sinceMinor));
    if (field->deprecated)
        parts.append(word(words.deprecated));
    return parts.isEmpty() ? QString() : QStringLiteral("<p><i>%1</i></p>").arg(parts.join(QStringLiteral(" · ")));
}

QString valueList(const HelpText &text)
{
    QString rows;
    for (const auto &[value, meaning] : text.values)
        rows += QStringLiteral("<li><code>%1</code>: %2</li>").arg(toText(value).toHtmlEscaped(), richText(meaning));
    return rows.isEmpty() ? QString() : QStringLiteral("<ul>%1</ul>").arg(rows);
}

} // namespace

QString richText(const std::string &text)
{
    QString result;
    bool code = false;
    const QStringList parts = QString::fromStdString(text).toHtmlEscaped().split(u'`');
    for (const QString &part : parts) {
        result += code ? QStringLiteral("<code>%1</code>").arg(part) : part;
        code = !code;
    }
    return result;
}

QStringList helpParts(const HelpText &text, const SchemaPlace &place, HelpLibrary::Language language)
{
    const HelpWords &words = helpWords(language);
    const auto paragraph = [](const char *form, const std::string &part) {
        return part.empty() ? QString() : QString::fromLatin1(form).arg(richText(part));
    };
    const auto code = [](const char *form, const std::string &part) {
        return part.empty() ? QString() : QString::fromLatin1(form).arg(toText(part).toHtmlEscaped());
    };
    QStringList related;
    for (const std::string &one : text.related)
        related.append(code("<code>%1</code>", one));
    return {text.isEmpty() ? QStringLiteral("<p>%1</p>").arg(word(words.nothing)) : QString(),
            paragraph("<p><b>%1</b></p>", text.summary),
            facts(place, words),
            paragraph("<p>%1</p>", text.what),
            section(words.when, richText(text.when)),
            section(words.unset, richText(text.unset)),
            section(words.values, valueList(text)),
            section(words.example, code("<pre>%1</pre>", text.example)),
            section(words.mistake, richText(text.mistake)),
            section(words.staticPod, richText(text.staticPod)),
            section(words.windows, richText(text.windows)),
            section(words.related, related.join(QStringLiteral(", ")))};
}

int halfWidths(const QString &html)
{
    constexpr char16_t firstWide = 0x2e80; // the radicals, before all of Chinese
    int width = 0;
    bool tag = false;
    for (const QChar c : html) {
        tag = tag ? c != u'>' : c == u'<';
        if (!tag)
            width += c.unicode() < firstWide ? 1 : 2;
    }
    return width;
}

QStringList sideBySide(const QStringList &left, const QStringList &right)
{
    QStringList parts;
    for (qsizetype part = 0; part < std::min(left.size(), right.size()); ++part) {
        if (left[part].isEmpty() && right[part].isEmpty())
            continue;
        parts.append(QStringLiteral("<table width=\"100%\" cellpadding=\"0\" cellspacing=\"0\" "
                                    "style=\"margin-top:8px\"><tr><td width=\"49%\">%1</td>"
                                    "<td width=\"2%\"></td><td width=\"49%\">%2</td></tr></table>")
                         .arg(left[part], right[part]));
    }
    return parts;
}

} // namespace podwright
