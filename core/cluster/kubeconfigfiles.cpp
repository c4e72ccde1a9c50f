// SPDX-License-Identifier: GPL-3.0-or-later
#include "cluster/kubeconfigfiles.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace podwright {

namespace {

constexpr qint64 largest = 4 << 20; // certificates of hundreds of clusters fit in

} // namespace

QStringList kubeconfigFiles(const QString &variable, const QString &home)
{
    QStringList files = variable.split(QDir::listSeparator(), Qt::SkipEmptyParts);
    files.removeDuplicates();
    if (variable.isEmpty() && !home.isEmpty())
        files.append(home + QStringLiteral("/.kube/config"));
    return files;
}

Kubeconfig loadKubeconfig(const QStringList &files)
{
    std::vector<KubeconfigText> texts;
    std::vector<ClusterNote> problems;
    for (const QString &name : files) {
        const std::string shown = QDir::toNativeSeparators(name).toStdString();
        QFile file(name);
        const QFileInfo info(name);
        if (!info.exists())
            problems.push_back({"config-missing", {shown}});
        else if (!info.isFile())
            problems.push_back({"config-no-file", {shown}});
        else if (info.size() > largest)
            problems.push_back({"config-too-large", {shown}});
        else if (!file.open(QIODevice::ReadOnly))
            problems.push_back({"config-unreadable", {shown, file.errorString().toStdString()}});
        else
            texts.push_back({shown, file.read(largest).toStdString()});
    }
    Kubeconfig config = readKubeconfig(texts);
    config.problems.insert(config.problems.begin(), problems.begin(), problems.end());
    return config;
}

} // namespace podwright
