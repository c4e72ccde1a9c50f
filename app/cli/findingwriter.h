// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/checkcommand.h"

#include <QByteArray>

#include <memory>
#include <string_view>

namespace podwright {

/// What a run of `check` came to.
struct CheckTotals {
    int files = 0;
    int errors = 0;
    int others = 0; ///< warnings, run time, advice
};

/// Writes the findings of `check` in one of its formats. report() and unreadable() may be called from several threads,
/// the others in the order of the output.
class FindingWriter {
public:
    static std::unique_ptr<FindingWriter> make(CheckCommand::Format format, bool colour);
    virtual ~FindingWriter() = default;

    virtual QByteArray report(const QString &file, std::string_view text, const PodReport &report) = 0;
    /// Of a file that cannot be read at all, with the reason.
    virtual QByteArray unreadable(const QString &file, const QString &sentence);
    /// What stands before all output and behind it.
    virtual QByteArray head() const { return {}; }
    virtual QByteArray foot(const CheckTotals &) const { return {}; }
    /// The output of one file as it follows that of others.
    virtual QByteArray next(const QByteArray &output, bool /*first*/) const { return output; }
    /// Whether fixes are written, which cost time to plan.
    virtual bool wantsFixes() const { return false; }
};

} // namespace podwright
