// SPDX-License-Identifier: GPL-3.0-or-later
#include "fields/readable.h"

#include "editing/documentdata.h"

#include <QCoreApplication>

namespace podwright {

namespace {

class ReadableText {
    Q_DECLARE_TR_FUNCTIONS(podwright::ReadableText)

public:
    static QString duration(qint64 seconds)
    {
        if (seconds < 60)
            return {};
        QStringList parts;
        const auto add = [&parts](const QString &text, qint64 count) {
            if (count > 0)
                parts.append(text);
        };
        add(tr("%n day(s)", nullptr, static_cast<int>(seconds / 86400)), seconds / 86400);
        add(tr("%1 h").arg(seconds / 3600 % 24), seconds / 3600 % 24);
        add(tr("%1 min").arg(seconds / 60 % 60), seconds / 60 % 60);
        add(tr("%1 s").arg(seconds % 60), seconds % 60);
        return QStringLiteral("= ") + parts.join(u' ');
    }

    /// rwxr-xr-x, in front of it the number where it is not written in octal digits.
    static QString mode(qint64 bits, bool octal)
    {
        QString text = octal ? QStringLiteral("= ") : QStringLiteral("= %1  ").arg(modeText(bits));
        for (int bit = 8; bit >= 0; --bit)
            text += bits >> bit & 1 ? QChar::fromLatin1("xwr"[bit % 3]) : QChar(u'-');
        return text;
    }

    static QString user() { return tr("= root"); }
};

} // namespace

QString writtenText(ValueRef value)
{
    if (value.isNull() || value.isMap() || value.isList())
        return {};
    if (value.isBool())
        return value.boolean() ? QStringLiteral("true") : QStringLiteral("false");
    return QString::fromUtf8(value.value().text.data(), static_cast<qsizetype>(value.value().text.size()));
}

QString modeText(qint64 mode)
{
    return QStringLiteral("0%1").arg(mode, 3, 8, QLatin1Char('0'));
}

bool sameScalar(const NewValue &value, ValueRef present)
{
    const auto data = canonical(value);
    return data && sameData(*data, dataOf(present));
}

QString readableHint(const Field &field, FieldKind kind, const QString &text)
{
    bool number = false;
    const qint64 value = text.toLongLong(&number, text.startsWith(QLatin1String("0")) && text.size() > 1 ? 8 : 10);
    if (kind != FieldKind::Integer || !number || value < 0)
        return {};
    if (field.octal)
        return ReadableText::mode(value, text.startsWith(u'0'));
    if (field.name.ends_with("Seconds"))
        return ReadableText::duration(value);
    return field.name == "runAsUser" && value == 0 ? ReadableText::user() : QString();
}

} // namespace podwright
