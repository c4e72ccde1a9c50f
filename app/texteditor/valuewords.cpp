// SPDX-License-Identifier: GPL-3.0-or-later
#include "texteditor/valuewords.h"

#include "texteditor/schedulewords.h"
#include "validation/quantity.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace podwright {

namespace {

class ValueWords {
    Q_DECLARE_TR_FUNCTIONS(podwright::ValueWords)

public:
    static QString duration(qint64 seconds)
    {
        if (seconds < 60)
            return {};
        QStringList parts;
        if (seconds >= 86400)
            parts.append(tr("%n day(s)", nullptr, static_cast<int>(std::min<qint64>(seconds / 86400, 1000000))));
        if (seconds / 3600 % 24 > 0)
            parts.append(tr("%1 h").arg(seconds / 3600 % 24));
        if (seconds / 60 % 60 > 0)
            parts.append(tr("%1 min").arg(seconds / 60 % 60));
        if (seconds % 60 > 0)
            parts.append(tr("%1 s").arg(seconds % 60));
        return parts.join(u' ');
    }

    static QString mode(qint64 bits)
    {
        QString text;
        for (int bit = 8; bit >= 0; --bit)
            text += bits >> bit & 1 ? QChar::fromLatin1("xwr"[bit % 3]) : QChar(u'-');
        return tr("octal %1, that is %2").arg(QStringLiteral("0%1").arg(bits, 3, 8, QLatin1Char('0')), text);
    }

    static QString cores(const Quantity &amount)
    {
        const double cores = static_cast<double>(amount.milliValue()) / 1000;
        return tr("%1 of a CPU core, %2 m").arg(number(cores), number(static_cast<double>(amount.milliValue())));
    }

    static QString bytes(const Quantity &amount)
    {
        const double bytes = static_cast<double>(amount.value());
        QString whole = tr("%1 bytes").arg(number(bytes));
        if (bytes < 1024)
            return whole;
        static constexpr const char *units[] = {"Ki", "Mi", "Gi", "Ti", "Pi", "Ei"};
        double scaled = bytes;
        std::size_t unit = 0;
        for (scaled /= 1024; scaled >= 1024 && unit + 1 < std::size(units); ++unit)
            scaled /= 1024;
        return tr("%1 %2B, %3").arg(number(scaled), QLatin1String(units[unit]), whole);
    }

    static QString root() { return tr("root: user 0 may do everything inside the container"); }
    static QString rootGroup() { return tr("the group of root"); }
    static QString tooSmall() { return tr("thousandths of a byte: surely M or Mi was meant"); }

private:
    static QString number(double value)
    {
        const int decimals = value == static_cast<double>(static_cast<qint64>(value)) ? 0 : 3;
        QString text = QLocale().toString(value, 'f', decimals);
        while (decimals > 0 && text.endsWith(u'0'))
            text.chop(1);
        return text;
    }
};

QString quantityWords(ValueRef value)
{
    const std::string text(value.value().text);
    const auto amount = Quantity::parse(text);
    if (!amount)
        return {};
    const std::string_view key = value.key();
    if (key == "cpu")
        return ValueWords::cores(*amount);
    const bool bytes = key == "memory" || key == "ephemeral-storage" || key == "storage" || key == "sizeLimit"
        || key.starts_with("hugepages-");
    if (!bytes)
        return {};
    return text.ends_with('m') ? ValueWords::tooSmall() : ValueWords::bytes(*amount);
}

/// A CronJob's schedule, with its time zone where it names one.
QString scheduleWords(ValueRef value)
{
    const auto text = [](std::string_view utf8) {
        return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
    };
    const QString words = scheduleInWords(text(value.string()));
    const std::string_view zone = value.parent()["timeZone"].string();
    return words.isEmpty() || zone.empty() ? words : QStringLiteral("%1 (%2)").arg(words, text(zone));
}

} // namespace

QString valueInWords(const SchemaPlace &place, ValueRef value)
{
    if (value.isString() && value.key() == "schedule" && value.parent()["jobTemplate"])
        return scheduleWords(value);
    if (!place.field || !value)
        return {};
    if (place.kind() == FieldKind::Quantity)
        return value.isString() || value.isNumber() ? quantityWords(value) : QString();
    if (!value.isInteger() || value.integer() < 0)
        return {};
    const std::string_view name = place.field->name;
    if (place.field->octal)
        return ValueWords::mode(value.integer());
    if (name.ends_with("Seconds") || name == "seconds")
        return ValueWords::duration(value.integer());
    if (value.integer() == 0 && name == "runAsUser")
        return ValueWords::root();
    return value.integer() == 0 && (name == "runAsGroup" || name == "fsGroup") ? ValueWords::rootGroup() : QString();
}

} // namespace podwright
