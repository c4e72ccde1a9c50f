// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/advice/commandwords.h"

#include "validation/advice/advicecontext.h"

#include <charconv>

namespace podwright {

namespace {
constexpr int secondsPerDay = 86400;
}

bool isWholeLine(std::string_view program)
{
    const std::size_t blank = program.find_first_of(" \t\n");
    return blank != std::string_view::npos && blank > 0 && program.find('\\') == std::string_view::npos
        && program.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_./-+") == blank
        && program.find_first_not_of(" \t\n", blank) != std::string_view::npos;
}

bool isQuickProgram(std::string_view name)
{
    return isOneOf(name,
                   "echo, date, env, printenv, ls, true, false, printf, uname, hostname, id, whoami, pwd, cp, mv, rm, "
                   "mkdir, touch, chmod, chown, ln, nslookup, exit, test, df, du, ps, mount, grep, wc, stat, expr");
}

int sleepSeconds(std::string_view duration)
{
    if (duration == "infinity" || duration == "inf")
        return secondsPerDay;
    int number = 0;
    const auto [end, fault] = std::from_chars(duration.data(), duration.data() + duration.size(), number);
    if (fault != std::errc() || number < 0)
        return -1;
    const std::string_view unit(end, static_cast<std::size_t>(duration.data() + duration.size() - end));
    const int factor = unit.empty() || unit == "s" ? 1 : unit == "m" ? 60 : unit == "h" ? 3600 : secondsPerDay;
    return number > secondsPerDay / factor ? secondsPerDay : number * factor;
}

} // namespace podwright
