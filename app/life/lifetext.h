// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lifetime/podlife.h"

#include <QStringList>

namespace podwright {

QString lifeStageName(LifeStage stage);
QString lifeRoleName(LifeRole role);
/// What follows when the container ends by itself.
QString afterExitText(AfterExit after);
/// The whole life in sentences: for screen readers and for those who rather read.
QStringList lifeSentences(const PodLife &life);

} // namespace podwright
