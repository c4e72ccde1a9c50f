// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/findingwriter.h"

namespace podwright {

/// One line for each Pod, with its verdict, class, level and findings.
class JsonFindings : public FindingWriter {
public:
    QByteArray report(const QString &file, std::string_view text, const PodReport &report) override;
    bool wantsFixes() const override { return true; }
};

} // namespace podwright
