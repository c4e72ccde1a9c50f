// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"

#include <QByteArray>
#include <QString>

#include <string_view>

namespace podwright {

/// Bytes to standard output as they are.
void print(std::string_view bytes);
void print(const QString &text);
void print(const QByteArray &bytes);
/// One sentence to standard error, with the program's name in front; returns Unusable.
ExitStatus complain(const QString &sentence);
/// Complains with the usage of a command.
ExitStatus complainUsage(const Command &command, const QString &sentence);
/// The same where an option is the last word and wants one more.
ExitStatus complainMissing(const Command &command, const QString &option);

/// At the end: complains where standard output could not take all that was printed (a full disk), else hands on what
/// came out.
ExitStatus finished(ExitStatus status);

/// A file's name as people wrote it, `-` as "standard input".
QString shownName(const QString &file);

} // namespace podwright
