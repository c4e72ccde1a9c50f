// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings/fixplans.h"

#include "document/manifestdocument.h"
#include "validation/fixes/reportfixes.h"

#include <QtConcurrentRun>

namespace podwright {

FixPlans::FixPlans(ManifestDocument *document, QObject *parent)
    : QObject(parent)
    , m_document(document)
{
    connect(document, &ManifestDocument::snapshotChanged, this, &FixPlans::begin);
    connect(&m_worker, &QFutureWatcherBase::finished, this, &FixPlans::onPlanned);
}

FixPlans::~FixPlans()
{
    m_worker.waitForFinished();
}

FixPlans::Key FixPlans::keyOf(const Diagnostic &finding)
{
    return {finding.range.begin, finding.rule, finding.message, finding.field, finding.arguments};
}

void FixPlans::begin()
{
    const bool waited = !m_wanted.empty();
    m_snapshot = nullptr;
    m_known.clear();
    m_wanted.clear();
    if (waited && m_document->snapshot()->checked)
        Q_EMIT known();
}

std::optional<std::vector<Fix>> FixPlans::of(const Diagnostic &finding)
{
    constexpr std::size_t largest = 1u << 20; // each try checks the document again
    const SnapshotPtr snapshot = m_document->snapshot();
    if (m_document->isReadOnly() || snapshot->text.size() > largest)
        return std::vector<Fix>();
    if (!finding.fixes.empty() || finding.type == DiagnosticType::Syntax)
        return finding.fixes;
    const Key key = keyOf(finding);
    m_snapshot = snapshot;
    if (const auto found = m_known.find(key); found != m_known.end())
        return found->second;
    m_wanted.insert({key, finding});
    planNext();
    return std::nullopt;
}

void FixPlans::planNext()
{
    if (m_worker.isRunning() || m_wanted.empty() || !m_snapshot || !m_snapshot->checked || m_document->isBusy())
        return; // onPlanned() or begin() go on
    m_current = m_wanted.begin()->first;
    m_planned = m_snapshot;
    m_worker.setFuture(QtConcurrent::run(
        [snapshot = m_snapshot, &schema = m_document->schema(), options = m_document->checkOptions(),
         finding = m_wanted.begin()->second] { return fixesOf(snapshot->text, schema, options, finding); }));
}

void FixPlans::onPlanned()
{
    const bool current = m_planned == m_snapshot;
    m_planned = nullptr;
    if (current) {
        m_known[m_current] = m_worker.result();
        m_wanted.erase(m_current);
    }
    planNext();
    if (current)
        Q_EMIT known();
}

} // namespace podwright
