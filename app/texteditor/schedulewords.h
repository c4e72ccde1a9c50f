// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace podwright {

/// The schedule of a CronJob in words of the interface's language: `0 3 * * *` is "every day at 03:00". Empty where it
/// is no schedule that Kubernetes takes.
QString scheduleInWords(const QString &schedule);

} // namespace podwright
