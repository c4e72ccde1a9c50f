// SPDX-License-Identifier: GPL-3.0-or-later
#include "learning/templatelibrary.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <array>

namespace podwright {

namespace {

/// As a learner meets them; others follow by name.
constexpr std::array<std::string_view, 18> order = {"minimal",
                                                    "web",
                                                    "web-redis",
                                                    "shared-directory",
                                                    "init-container",
                                                    "log-sidecar",
                                                    "batch-worker",
                                                    "probes",
                                                    "config-and-secret",
                                                    "persistent-volume",
                                                    "projected-token",
                                                    "pod-resources",
                                                    "static-nginx",
                                                    "debug-shell",
                                                    "host-network-agent",
                                                    "static-control-plane",
                                                    "gpu",
                                                    "windows"};

auto rankOf(const Template &one)
{
    return std::find(order.begin(), order.end(), one.name) - order.begin();
}

} // namespace

TemplateLibrary::TemplateLibrary()
{
    const QDir folder(QStringLiteral(":/podwright/templates"));
    const QStringList names = folder.entryList({QStringLiteral("*.yaml")}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            m_templates.push_back(Template::read(name.chopped(5).toStdString(), file.readAll().toStdString()));
    }
    std::stable_sort(m_templates.begin(), m_templates.end(),
                     [](const Template &left, const Template &right) { return rankOf(left) < rankOf(right); });
}

const Template *TemplateLibrary::find(std::string_view name) const
{
    const auto found =
        std::find_if(m_templates.begin(), m_templates.end(), [&](const Template &one) { return one.name == name; });
    return found == m_templates.end() ? nullptr : &*found;
}

} // namespace podwright
