// SPDX-License-Identifier: GPL-3.0-or-later
#include "help/helppage.h"

#include "messages/helpwords.h"

#include <QStringList>

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

QString helpPage(const QString &title, const HelpText &text, const SchemaPlace &place, HelpLibrary::Language language)
{
    const HelpWords &words = helpWords(language);
    QString page = QStringLiteral("<h3>%1</h3>").arg(title.toHtmlEscaped());
    if (text.isEmpty())
        return page + QStringLiteral("<p>%1</p>").arg(word(words.nothing)) + facts(place, words);
    if (!text.summary.empty())
        page += QStringLiteral("<p><b>%1</b></p>").arg(richText(text.summary));
    page += facts(place, words);
    if (!text.what.empty())
        page += QStringLiteral("<p>%1</p>").arg(richText(text.what));
    page += section(words.when, richText(text.when));
    page += section(words.unset, richText(text.unset));
    page += section(words.values, valueList(text));
    if (!text.example.empty())
        page += section(words.example, QStringLiteral("<pre>%1</pre>").arg(toText(text.example).toHtmlEscaped()));
    page += section(words.mistake, richText(text.mistake));
    page += section(words.staticPod, richText(text.staticPod));
    page += section(words.windows, richText(text.windows));
    QStringList related;
    for (const std::string &one : text.related)
        related.append(QStringLiteral("<code>%1</code>").arg(toText(one).toHtmlEscaped()));
    return page + section(words.related, related.join(QStringLiteral(", ")));
}

} // namespace podwright
