// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/checkrun.h"

#include "cli/findingwriter.h"
#include "cli/manifestinput.h"
#include "cli/terminal.h"
#include "yaml/parser.h"

#include <algorithm>
#include <thread>
#include <unistd.h>

namespace podwright {

CheckRun::CheckRun(const Schema &schema, const CheckOptions &options, CheckCommand::Format format, int jobs)
    : m_schema(schema)
    , m_options(options)
    , m_format(format)
    , m_jobs(jobs > 0 ? jobs : static_cast<int>(std::max(1u, std::thread::hardware_concurrency())))
    , m_colour(::isatty(STDOUT_FILENO) && qEnvironmentVariableIsEmpty("NO_COLOR"))
{
}

ExitStatus CheckRun::run(const QStringList &files)
{
    m_results.resize(static_cast<std::size_t>(files.size()));
    checkAll(files);
    printResults(files);
    return status();
}

void CheckRun::checkAll(const QStringList &files)
{
    std::atomic<std::size_t> next{0};
    std::atomic<std::size_t> done{0};
    const auto all = static_cast<std::size_t>(files.size());
    const bool progress = all > 200 && ::isatty(STDERR_FILENO);
    const auto work = [&](bool first) {
        for (std::size_t index = next++; index < all; index = next++) {
            m_results[index] = checkFile(files[static_cast<qsizetype>(index)]);
            ++done;
            if (first && progress)
                showProgress(done, all);
        }
    };
    const int extra = std::min<int>(m_jobs, static_cast<int>(all)) - 1;
    std::vector<std::thread> workers;
    for (int worker = 0; worker < extra; ++worker)
        workers.emplace_back(work, false);
    work(true);
    for (std::thread &worker : workers)
        worker.join();
    if (progress)
        std::fputs("\r\033[K", stderr);
}

void CheckRun::showProgress(std::size_t done, std::size_t all) const
{
    if (done % 64 == 0 || done == all)
        std::fprintf(stderr, "\r%zu / %zu", done, all);
}

CheckRun::Result CheckRun::checkFile(const QString &file) const
{
    Result result;
    result.done = true;
    const ManifestInput input = readManifest(file);
    if (!input.ok()) {
        result.unreadable = true;
        result.output = FindingWriter(m_format, m_colour).unreadable(file, input.error);
        return result;
    }
    const ParseResult parsed = parseYaml(input.source.text());
    CheckOptions options = m_options;
    options.utf16 = input.source.encoding() != FileEncoding::Utf8;
    const auto reports = checkManifest(input.source.text(), parsed, m_schema, options);
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
    FindingWriter writer(m_format, m_colour);
    QByteArray output;
    for (const PodReport &report : reports)
        output += writer.report(file, source.text(), report);
    return output;
}

void CheckRun::printResults(const QStringList &files) const
{
    QByteArray all;
    for (const Result &result : m_results)
        all += result.output;
    const FindingWriter writer(m_format, m_colour);
    print(std::string_view(writer.frame(all).toStdString()));
    if (m_format != CheckCommand::Format::Text)
        return;
    int errors = 0;
    int others = 0;
    for (const Result &result : m_results) {
        errors += result.errors;
        others += result.others;
    }
    print(writer.summary(static_cast<int>(files.size()), errors, others));
}

ExitStatus CheckRun::status() const
{
    const bool unreadable =
        std::any_of(m_results.begin(), m_results.end(), [](const Result &one) { return one.unreadable; });
    const bool refused =
        std::any_of(m_results.begin(), m_results.end(), [](const Result &one) { return one.errors > 0; });
    return unreadable ? ExitStatus::Unusable : refused ? ExitStatus::Refused : ExitStatus::Fine;
}

} // namespace podwright
