// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/checkcommand.h"
#include "text/sourcetext.h"

#include <QByteArray>

#include <atomic>
#include <vector>

namespace podwright {

/// One run of `check` over many files: workers take files, the output comes in the order of the files.
class CheckRun {
public:
    CheckRun(const Schema &schema, const CheckOptions &options, CheckCommand::Format format, int jobs);
    ExitStatus run(const QStringList &files);

private:
    struct Result {
        QByteArray output;
        int errors = 0;
        int others = 0; ///< warnings, run time, advice
        bool unreadable = false;
        bool done = false;
    };
    void checkAll(const QStringList &files);
    Result checkFile(const QString &file) const;
    QByteArray render(const QString &file, const SourceText &source, const std::vector<PodReport> &reports) const;
    void showProgress(std::size_t done, std::size_t all) const;
    void printResults(const QStringList &files) const;
    ExitStatus status() const;

    const Schema &m_schema;
    CheckOptions m_options;
    CheckCommand::Format m_format;
    int m_jobs;
    bool m_colour;
    std::vector<Result> m_results;
};

} // namespace podwright
