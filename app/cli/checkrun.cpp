// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/checkrun.h"

#include "cli/manifestinput.h"
#include "cli/terminal.h"
#include "validation/fixes/reportfixes.h"
#include "yaml/parser.h"

#include <QFileInfo>

#include <algorithm>
#include <atomic>
#include <thread>
#include <unistd.h>

namespace podwright {

CheckRun::CheckRun(const Schema &schema, const CheckOptions &options, CheckCommand::Format format, bool colour,
                   int jobs)
    : m_schema(schema)
    , m_options(options)
    , m_jobs(jobs > 0 ? jobs : static_cast<int>(std::max(1u, std::thread::hardware_concurrency())))
    , m_writer(FindingWriter::make(format, colour))
{
    m_options.fixes = m_writer->wantsFixes();
}

ExitStatus CheckRun::run(const QStringList &files)
{
    constexpr qsizetype few = 16; // every way to mend costs a check: of many files only the faults get theirs
    m_mendsAdvice = m_writer->wantsFixes() && files.size() <= few;
    print(m_writer->head());
    checkAll(files);
    print(m_writer->foot({static_cast<int>(files.size()), m_total.errors, m_total.others}));
    return m_total.unreadable ? ExitStatus::Unusable : m_total.errors > 0 ? ExitStatus::Refused : ExitStatus::Fine;
}

void CheckRun::checkAll(const QStringList &files)
{
    std::atomic<std::size_t> next{0};
    std::atomic<std::size_t> done{0};
    const auto all = static_cast<std::size_t>(files.size());
    const bool progress = all > 200 && ::isatty(STDERR_FILENO);
    const auto work = [&](bool first) {
        for (std::size_t index = next++; index < all; index = next++) {
            take(index, checkFile(files[static_cast<qsizetype>(index)]));
            ++done;
            if (first && progress)
                showProgress(done, all);
        }
    };
    const int extra = std::min<int>(m_jobs, static_cast<int>(all)) - 1;
    std::vector<std::thread> workers;
    workers.reserve(static_cast<std::size_t>(std::max(extra, 0)));
    for (int worker = 0; worker < extra; ++worker)
        workers.emplace_back(work, false);
    work(true);
    for (std::thread &worker : workers)
        worker.join();
    if (progress)
        std::fputs("\r\033[K", stderr);
}

void CheckRun::take(std::size_t index, Result result)
{
    const std::lock_guard lock(m_mutex);
    m_total.errors += result.errors;
    m_total.others += result.others;
    m_total.unreadable = m_total.unreadable || result.unreadable;
    m_waiting.emplace(index, std::move(result.output));
    for (auto first = m_waiting.begin(); first != m_waiting.end() && first->first == m_next;
         first = m_waiting.erase(first), ++m_next) {
        if (first->second.isEmpty())
            continue;
        print(m_writer->next(first->second, !m_printed));
        m_printed = true;
    }
}

void CheckRun::showProgress(std::size_t done, std::size_t all) const
{
    if (done % 64 == 0 || done == all)
        std::fprintf(stderr, "\r%zu / %zu", done, all);
}

CheckRun::Result CheckRun::checkFile(const QString &file) const
{
    Result result;
    const ManifestInput input = readManifest(file);
    if (!input.ok()) {
        result.unreadable = true;
        result.output = m_writer->unreadable(file, input.error);
        return result;
    }
    const ParseResult parsed = parseYaml(input.source.text());
    CheckOptions options = m_options;
    options.utf16 = input.source.encoding() != FileEncoding::Utf8;
    if (options.staticPod)
        options.fileName = QFileInfo(file).fileName().toStdString();
    auto reports = checkManifest(input.source.text(), parsed, m_schema, options);
    if (m_mendsAdvice)
        planFixes(input.source.text(), parsed, m_schema, options, reports, FixScope::All);
    for (const PodReport &report : reports) {
        result.unreadable = result.unreadable || report.verdict == Verdict::Unreadable;
        for (const Diagnostic &one : report.diagnostics)
            (one.severity == Severity::Error ? result.errors : result.others)++;
    }
    result.output = render(file, input.source, reports);
    return result;
}

QByteArray CheckRun::render(const QString &file, const SourceText &source, const std::vector<PodReport> &reports) const
{
    QByteArray output;
    for (const PodReport &report : reports)
        output += m_writer->report(file, source.text(), report);
    return output;
}

} // namespace podwright
