// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/advice/serverprograms.h"

#include "validation/advice/advicecontext.h"

#include <algorithm>

namespace podwright {

namespace {

constexpr ServerProgram programs[] = {
    {"nginx, openresty", "daemon off", "", "-g \"daemon off;\"", "-c"},
    {"httpd", "-DFOREGROUND, -D FOREGROUND, -DNO_DETACH, -X, -f", "", "-DFOREGROUND"},
    {"apache2, apache2ctl, apachectl", "-DFOREGROUND, -D FOREGROUND, -DNO_DETACH, -X", "", "-DFOREGROUND"},
    {"sshd", "-D, -d", "", "-D"},
    {"supervisord", "-n, --nodaemon", "", "-n", "-c, --configuration"},
    {"cron", "-f", "", "-f"},
    {"crond", "-f, -n, -d", "", "-f"},
    {"php-fpm, php-fpm7, php-fpm8", "", "-D, --daemonize", "--nodaemonize"},
    {"rsyslogd", "-n", "", "-n"},
    {"syslogd", "-n", "", "-n"},
    {"named", "-f, -g", "", "-f"},
    {"unbound", "-d", "", "-d"},
    {"dnsmasq", "-k, -d, --keep-in-foreground, --no-daemon", "", "-k", "-C, --conf-file"},
    {"squid", "-N, --foreground", "", "-N"},
    {"varnishd", "-F, -d", "", "-F"},
    {"lighttpd", "-D", "", "-D"},
    {"keepalived", "-n, --dont-fork", "", "--dont-fork"},
    {"chronyd", "-d, -n", "", "-n"},
    {"ntpd", "-n, -d", "", "-n"},
    {"smbd", "-F, --foreground, -i", "", "--foreground"},
    {"haproxy", "", "-D", ""},
    {"redis-server", "", "--daemonize yes", ""},
    {"mongod, mongos", "", "--fork", ""},
    {"memcached", "", "-d", ""},
    {"mysqld, mariadbd", "", "--daemonize, -D", ""},
    {"gunicorn", "", "--daemon, -D", ""},
    {"uwsgi", "", "--daemonize, -d", ""},
    {"celery", "", "--detach", ""},
    {"rabbitmq-server", "", "-detached", ""},
    {"elasticsearch", "", "-d, --daemonize", ""},
    {"kafka-server-start.sh", "", "-daemon", ""},
    {"zkServer.sh", "", "start", "start-foreground"},
    {"catalina.sh", "", "start", "run"},
    {"startup.sh", "never", "", "catalina.sh run"},
    {"postfix", "", "start", "start-fg"},
    {"start-stop-daemon", "", "-b, --background", ""},
    {"daemon, daemonize", "never", "", "the program itself"},
    {"pm2", "", "start", "pm2-runtime start"},
};

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// A letter in a cluster of short options: D in -De.
bool isInCluster(std::string_view word, std::string_view option)
{
    return option.size() == 2 && word.size() > 2 && word.size() < 6 && word[0] == '-'
        && word.find(option[1]) != std::string_view::npos && std::all_of(word.begin() + 1, word.end(), isLetter);
}

bool matches(std::span<const std::string> words, std::size_t at, std::string_view option)
{
    const std::string_view word = words[at];
    const std::size_t blank = option.find(' ');
    if (option == "daemon off")
        return word.find(option) != std::string_view::npos;
    if (blank != std::string_view::npos)
        return word == option.substr(0, blank) && at + 1 < words.size() && words[at + 1] == option.substr(blank + 1);
    return word == option || isInCluster(word, option)
        || (option.starts_with("--") && word.starts_with(option) && word.substr(option.size()).starts_with('='));
}

} // namespace

const ServerProgram *serverProgram(std::string_view name)
{
    const auto found = std::find_if(std::begin(programs), std::end(programs),
                                    [&](const ServerProgram &one) { return isOneOf(name, one.names); });
    return found == std::end(programs) ? nullptr : &*found;
}

std::string_view optionAmong(std::span<const std::string> words, std::string_view options)
{
    while (!options.empty()) {
        const std::size_t comma = options.find(", ");
        const std::string_view option = options.substr(0, comma);
        for (std::size_t at = 0; at < words.size(); ++at) {
            if (matches(words, at, option))
                return option;
        }
        options = comma == std::string_view::npos ? std::string_view() : options.substr(comma + 2);
    }
    return {};
}

} // namespace podwright
