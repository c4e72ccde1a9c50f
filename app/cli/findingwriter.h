// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/checkcommand.h"

#include <QByteArray>

#include <string_view>

namespace podwright {

/// Writes the findings of `check` in one of its formats.
class FindingWriter {
public:
    FindingWriter(CheckCommand::Format format, bool colour)
        : m_format(format)
        , m_colour(colour)
    {
    }

    QByteArray report(const QString &file, std::string_view text, const PodReport &report) const;
    QByteArray unreadable(const QString &file, const QString &sentence) const;
    /// What stands before all output and behind it (SARIF).
    QByteArray head() const;
    QByteArray foot() const;
    /// The output of one file as it follows that of others.
    QByteArray next(const QByteArray &output, bool first) const;
    QString summary(int files, int errors, int others) const;

private:
    QByteArray textReport(const QString &file, std::string_view text, const PodReport &report) const;
    QByteArray jsonReport(const QString &file, std::string_view text, const PodReport &report) const;
    QByteArray sarifReport(const QString &file, std::string_view text, const PodReport &report) const;
    QString coloured(const QString &text, const char *code) const;

    CheckCommand::Format m_format;
    bool m_colour;
};

} // namespace podwright
