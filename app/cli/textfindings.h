// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/findingwriter.h"

#include <QCoreApplication>

namespace podwright {

class LineIndex;

/// As GCC and Clang write: file:line:column: severity: sentence [rule], then the line with the place marked below it
/// and a line with the ways to mend it.
class TextFindings : public FindingWriter {
    Q_DECLARE_TR_FUNCTIONS(podwright::CheckSummary)

public:
    explicit TextFindings(bool colour)
        : m_colour(colour)
    {
    }

    QByteArray report(const QString &file, std::string_view text, const PodReport &report) override;
    QByteArray unreadable(const QString &file, const QString &sentence) override;
    QByteArray foot(const CheckTotals &totals) const override;
    bool wantsFixes() const override { return true; }

private:
    QString excerpt(std::string_view text, const LineIndex &lines, const Diagnostic &one) const;
    QString fixLine(const Diagnostic &one) const;
    QString coloured(const QString &text, const char *code) const;

    bool m_colour;
};

} // namespace podwright
