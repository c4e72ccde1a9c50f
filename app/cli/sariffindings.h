// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/findingwriter.h"

#include <QJsonObject>

#include <map>
#include <mutex>
#include <string>

namespace podwright {

class LineIndex;

/// One SARIF 2.1.0 log with one run. Results are written as they come; the rules that they name follow at the end.
class SarifFindings : public FindingWriter {
public:
    QByteArray report(const QString &file, std::string_view text, const PodReport &report) override;
    QByteArray head() const override;
    QByteArray foot(const CheckTotals &totals) const override;
    QByteArray next(const QByteArray &output, bool first) const override;
    bool wantsFixes() const override { return true; }

private:
    QJsonObject result(const QJsonObject &artifact, const LineIndex &lines, const Diagnostic &one);
    void note(const Diagnostic &one);

    mutable std::mutex m_mutex; ///< for m_rules
    std::map<std::string, QJsonObject> m_rules; ///< those that were named so far, by id
};

} // namespace podwright
