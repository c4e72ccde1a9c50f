// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace podwright {

class Schema;

/// What the shell gets to know.
enum class ExitStatus { Fine = 0, Refused = 1, Unusable = 2 };

/// One word of the command line: `podwright-cli WORD …`.
class Command {
public:
    virtual ~Command() = default;

    virtual QString name() const = 0;
    virtual QString summary() const = 0; ///< one line
    virtual QString usage() const = 0; ///< without the program's name
    virtual QString example() const = 0;
    /// Options that the shell may complete.
    virtual QStringList options() const { return {}; }
    virtual ExitStatus run(const QStringList &arguments, const Schema &schema) = 0;
};

} // namespace podwright
