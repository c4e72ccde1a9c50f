// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/findingwriter.h"
#include "text/sourcetext.h"

#include <QByteArray>

#include <cstddef>
#include <map>
#include <memory>
#include <mutex>
#include <vector>

namespace podwright {

/// One run of `check` over many files: workers take files, the output comes in the order of the files as soon as all
/// before it is done, so that no more is held than the workers are apart.
class CheckRun {
public:
    CheckRun(const Schema &schema, const CheckOptions &options, CheckCommand::Format format, bool colour, int jobs);
    ExitStatus run(const QStringList &files);

private:
    struct Result {
        QByteArray output;
        int errors = 0;
        int others = 0; ///< warnings, run time, advice
        bool unreadable = false;
    };
    void checkAll(const QStringList &files);
    Result checkFile(const QString &file) const;
    QByteArray render(const QString &file, const SourceText &source, const std::vector<PodReport> &reports) const;
    void take(std::size_t index, Result result); ///< from any worker
    void showProgress(std::size_t done, std::size_t all) const;

    const Schema &m_schema;
    CheckOptions m_options;
    int m_jobs;
    std::unique_ptr<FindingWriter> m_writer;
    bool m_mendsAdvice = false; ///< ways to mend are looked for what is no fault, too
    std::mutex m_mutex; ///< for all below
    std::map<std::size_t, QByteArray> m_waiting; ///< outputs whose turn has not come
    std::size_t m_next = 0; ///< the file whose output comes next
    bool m_printed = false; ///< something was printed: a separator is due
    Result m_total; ///< sums; without output
};

} // namespace podwright
