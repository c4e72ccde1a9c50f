// SPDX-License-Identifier: GPL-3.0-or-later
#include "texteditor/schedulewords.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <optional>

namespace podwright {

namespace {

/// One of the five fields: all values, some of them, or every n-th.
struct CronField {
    bool all = false;
    int step = 1; ///< of `*/n` and `a-b/n`
    QList<std::pair<int, int>> ranges; ///< empty with `*` and `*/n`

    bool isOne() const { return ranges.size() == 1 && ranges[0].first == ranges[0].second && step == 1; }
    bool isEach() const { return all && step == 1; }
    /// Single values, not ranges and steps.
    bool isList() const
    {
        return !all && step == 1
            && std::all_of(ranges.begin(), ranges.end(), [](const auto &range) { return range.first == range.second; });
    }
};

std::optional<int> valueOf(const QString &word, int least, int most, const QStringList &names)
{
    const qsizetype name = names.indexOf(word.toLower());
    bool number = false;
    const int value = name >= 0 ? static_cast<int>(name) + least : word.toInt(&number);
    if ((!number && name < 0) || value < least || value > most || word.startsWith(u'+'))
        return std::nullopt;
    return value;
}

std::optional<CronField> readField(const QString &text, int least, int most, const QStringList &names = {})
{
    CronField field;
    for (const QString &part : text.split(u',')) {
        const QStringList halves = part.split(u'/');
        bool number = halves.size() == 1;
        const int step = number ? 1 : halves[1].toInt(&number);
        if (halves.size() > 2 || !number || step < 1 || (step > 1 && text.contains(u',')))
            return std::nullopt;
        field.step = step;
        if (halves[0] == QLatin1String("*") || halves[0] == QLatin1String("?")) {
            field.all = true;
            continue;
        }
        const QStringList ends = halves[0].split(u'-');
        const auto first = valueOf(ends[0], least, most, names);
        const auto last = ends.size() == 2 ? valueOf(ends[1], least, most, names)
            : step > 1                     ? std::optional(most)
                                           : first;
        if (ends.size() > 2 || !first || !last || *last < *first)
            return std::nullopt;
        field.ranges.append({*first, *last});
    }
    if (field.all)
        field.ranges.clear();
    return field;
}

class ScheduleWords {
    Q_DECLARE_TR_FUNCTIONS(podwright::ScheduleWords)

public:
    static QString of(const QString &schedule);

private:
    struct Schedule {
        CronField minute;
        CronField hour;
        CronField day;
        CronField month;
        CronField weekday;
    };
    static std::optional<Schedule> read(const QString &schedule);
    static QString timesOf(const Schedule &schedule, bool *fixed);
    static QString daysOf(const Schedule &schedule);
    template <typename Name> static QString list(const CronField &field, const Name &name);
    static QString clock(int hour, int minute)
    {
        return QStringLiteral("%1:%2").arg(hour, 2, 10, QLatin1Char('0')).arg(minute, 2, 10, QLatin1Char('0'));
    }
};

std::optional<ScheduleWords::Schedule> ScheduleWords::read(const QString &schedule)
{
    static const QList<std::pair<QString, QString>> shorts = {
        {QStringLiteral("@yearly"), QStringLiteral("0 0 1 1 *")},
        {QStringLiteral("@annually"), QStringLiteral("0 0 1 1 *")},
        {QStringLiteral("@monthly"), QStringLiteral("0 0 1 * *")},
        {QStringLiteral("@weekly"), QStringLiteral("0 0 * * 0")},
        {QStringLiteral("@daily"), QStringLiteral("0 0 * * *")},
        {QStringLiteral("@midnight"), QStringLiteral("0 0 * * *")},
        {QStringLiteral("@hourly"), QStringLiteral("0 * * * *")}};
    QString text = schedule.simplified();
    for (const auto &[name, meaning] : shorts)
        text = text == name ? meaning : text;
    const QStringList parts = text.split(u' ');
    if (parts.size() != 5)
        return std::nullopt;
    const QStringList months = QStringLiteral("jan feb mar apr may jun jul aug sep oct nov dec").split(u' ');
    const QStringList weekdays = QStringLiteral("sun mon tue wed thu fri sat").split(u' ');
    const auto minute = readField(parts[0], 0, 59);
    const auto hour = readField(parts[1], 0, 23);
    const auto day = readField(parts[2], 1, 31);
    const auto month = readField(parts[3], 1, 12, months);
    const auto weekday = readField(parts[4], 0, 6, weekdays);
    if (!minute || !hour || !day || !month || !weekday)
        return std::nullopt;
    return Schedule{*minute, *hour, *day, *month, *weekday};
}

/// "1, 3 to 5, every 2nd of them" …
template <typename Name> QString ScheduleWords::list(const CronField &field, const Name &name)
{
    QStringList words;
    for (const auto &[first, last] : field.ranges)
        words.append(first == last ? name(first) : tr("%1 to %2", "from … to").arg(name(first), name(last)));
    QString text = words.join(tr(", ", "between the parts of a list"));
    if (field.step > 1)
        text += (text.isEmpty() ? QString() : QStringLiteral(" ")) + tr("(every %1)", "in steps of").arg(field.step);
    return text;
}

QString ScheduleWords::timesOf(const Schedule &schedule, bool *fixed)
{
    const CronField &minute = schedule.minute;
    const CronField &hour = schedule.hour;
    *fixed = minute.isOne() && hour.isList();
    if (*fixed) {
        QStringList times;
        for (const auto &range : hour.ranges)
            times.append(clock(range.first, minute.ranges[0].first));
        return times.join(tr(", ", "between the parts of a list"));
    }
    const auto number = [](int value) { return QString::number(value); };
    QString often;
    if (minute.isEach())
        often = tr("every minute");
    else if (minute.all)
        often = tr("every %n minute(s)", nullptr, minute.step);
    else if (hour.all && hour.step > 1)
        often = tr("every %n hour(s) at minute %1", nullptr, hour.step).arg(list(minute, number));
    else
        often = tr("every hour at minute %1").arg(list(minute, number));
    if (hour.all && (hour.step == 1 || !minute.all))
        return often;
    const QString span = list(hour, [](int value) { return clock(value, 0).left(2); });
    return tr("%1, in the hours %2").arg(often, span);
}

QString ScheduleWords::daysOf(const Schedule &schedule)
{
    const QLocale locale = tr("en", "the language of this translation: en or zh") == QLatin1String("zh")
        ? QLocale(QLocale::Chinese)
        : QLocale(QLocale::English);
    QStringList either; // with both given one of them is enough
    if (!schedule.day.isEach())
        either.append(
            tr("on day %1 of the month").arg(list(schedule.day, [](int value) { return QString::number(value); })));
    if (!schedule.weekday.isEach())
        either.append(tr("on %1", "days of the week").arg(list(schedule.weekday, [&](int value) {
            return locale.standaloneDayName(value == 0 ? 7 : value);
        })));
    QString days = either.join(tr(" or ", "between two sorts of days"));
    if (schedule.month.isEach())
        return days;
    const QString months = list(schedule.month, [&](int value) { return locale.standaloneMonthName(value); });
    return days.isEmpty() ? tr("every day in %1", "months").arg(months)
                          : tr("%1 in %2", "days, months").arg(days, months);
}

QString ScheduleWords::of(const QString &text)
{
    const auto schedule = read(text);
    if (!schedule)
        return {};
    bool fixed = false;
    const QString times = timesOf(*schedule, &fixed);
    const QString days = daysOf(*schedule);
    if (fixed)
        return days.isEmpty() ? tr("every day at %1").arg(times) : tr("%1 at %2", "days, times").arg(days, times);
    return days.isEmpty() ? times : tr("%1, %2", "how often, on which days").arg(times, days);
}

} // namespace

QString scheduleInWords(const QString &schedule)
{
    return ScheduleWords::of(schedule);
}

} // namespace podwright
