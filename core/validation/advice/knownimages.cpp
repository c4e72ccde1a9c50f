// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/advice/knownimages.h"

#include "pod/imagereference.h"

namespace podwright {

namespace {

using Kind = KnownImage::Kind;

constexpr KnownImage images[] = {
    {"nginx", Kind::Server, "nginx", 80, true, "/var/cache/nginx"},
    {"httpd", Kind::Server, "httpd-foreground", 80, true, "/usr/local/apache2/logs"},
    {"redis", Kind::Server, "redis-server", 6379},
    {"memcached", Kind::Server, "memcached", 11211, false},
    {"haproxy", Kind::Server, "haproxy", 0, false},
    {"caddy", Kind::Server, "", 80},
    {"traefik", Kind::Server, "traefik", 80},
    {"tomcat", Kind::Server, "", 8080},
    {"wordpress", Kind::Server, "", 80},
    {"rabbitmq", Kind::Server, "rabbitmq-server", 5672},
    {"mysql", Kind::Database, "mysqld", 3306, true, "/var/run/mysqld"},
    {"mariadb", Kind::Database, "mariadbd", 3306, true, "/run/mysqld"},
    {"postgres", Kind::Database, "postgres", 5432, true, "/var/run/postgresql"},
    {"mongo", Kind::Database, "mongod", 27017},
    {"cassandra", Kind::Database, "cassandra", 9042},
    {"busybox", Kind::Base},
    {"alpine", Kind::Base},
    {"ubuntu", Kind::Base},
    {"debian", Kind::Base},
    {"centos", Kind::Base},
    {"fedora", Kind::Base},
    {"rockylinux", Kind::Base},
    {"almalinux", Kind::Base},
    {"amazonlinux", Kind::Base},
    {"bash", Kind::Base},
    {"python", Kind::Base},
    {"node", Kind::Base},
    {"golang", Kind::Base},
    {"hello-world", Kind::Base},
};

} // namespace

const KnownImage *knownImage(std::string_view image)
{
    const auto reference = ImageReference::parse(image);
    if (!reference || (!reference->domain.empty() && reference->domain != "docker.io"))
        return nullptr;
    std::string_view path = reference->path;
    if (path.starts_with("library/"))
        path.remove_prefix(8);
    for (const KnownImage &one : images) {
        if (path == one.name)
            return &one;
    }
    return nullptr;
}

} // namespace podwright
