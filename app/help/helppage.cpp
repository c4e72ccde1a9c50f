// SPDX-License-Identifier: GPL-3.0-or-later
#include "help/helppage.h"

#include <QStringList>

namespace podwright {

namespace {

/// The headings in the two languages of help.
struct Words {
    const char16_t *when;
    const char16_t *unset;
    const char16_t *values;
    const char16_t *example;
    const char16_t *mistake;
    const char16_t *related;
    const char16_t *staticPod;
    const char16_t *windows;
    const char16_t *required;
    const char16_t *defaultValue;
    const char16_t *since;
    const char16_t *deprecated;
    const char16_t *readOnly;
    const char16_t *nothing;
};

constexpr Words english{u"When to set it",
                        u"When it is not set",
                        u"Values",
                        u"Example",
                        u"Usual mistake",
                        u"See also",
                        u"Static Pods",
                        u"Windows",
                        u"required",
                        u"default %1",
                        u"since Kubernetes 1.%1",
                        u"deprecated",
                        u"read-only",
                        u"There is no text for this field yet."};
constexpr Words chinese{u"何时设置",
                        u"不设置时",
                        u"取值",
                        u"示例",
                        u"常见错误",
                        u"相关字段",
                        u"静态 Pod",
                        u"Windows",
                        u"必填",
                        u"默认值 %1",
                        u"自 Kubernetes 1.%1 起",
                        u"已弃用",
                        u"只读",
                        u"该字段暂无说明。"};

QString word(const char16_t *text)
{
    return QString::fromUtf16(text);
}

QString toText(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QString section(const char16_t *title, const QString &body)
{
    return body.isEmpty() ? QString() : QStringLiteral("<p><b>%1</b><br>%2</p>").arg(word(title), body);
}

QString facts(const SchemaPlace &place, const Words &words)
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
    const Words &words = language == HelpLibrary::Language::Chinese ? chinese : english;
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
