// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cluster/kubeconfig.h"

#include <QString>
#include <QStringList>

namespace podwright {

/// The files that kubectl reads: those of the variable KUBECONFIG, else `.kube/config` in the home folder.
QStringList kubeconfigFiles(const QString &variable, const QString &home);

/// Reads them and nothing else. Files that are missing, too large or may not be read are told of.
Kubeconfig loadKubeconfig(const QStringList &files);

} // namespace podwright
