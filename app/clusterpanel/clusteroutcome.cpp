// SPDX-License-Identifier: GPL-3.0-or-later
#include "clusterpanel/clusteroutcome.h"

#include "cluster/clusteranswer.h"

namespace podwright {

namespace {

/// Whether there are lines that go or come.
bool isDifference(const QByteArray &output)
{
    return output.startsWith("diff ") || output.contains("\n+") || output.contains("\n-") || output.startsWith('+')
        || output.startsWith('-');
}

ClusterNote endNote(ClusterAction action, const KubectlResult &result, int seconds)
{
    const bool changes = action == ClusterAction::Apply || action == ClusterAction::Delete;
    switch (result.end) {
    case KubectlResult::End::NotStarted:
        return {"not-started", {result.reason.toStdString()}};
    case KubectlResult::End::Cancelled:
        return {changes ? "cancelled-change" : "cancelled", {}};
    case KubectlResult::End::TimedOut:
        return {changes ? "timed-out-change" : "timed-out", {std::to_string(seconds)}};
    case KubectlResult::End::TooMuch:
        return {"too-much", {"5"}};
    case KubectlResult::End::Crashed:
    case KubectlResult::End::Exited:
        break;
    }
    return {"crashed", {}};
}

/// What is told when kubectl is content; a program that says something else is not taken for it.
ClusterNote goodNote(ClusterAction action, const QByteArray &output, const QString &what, const ClusterTarget &target)
{
    const std::string object = what.toStdString();
    const bool named = output.contains(QByteArray::fromStdString(target.object.name));
    switch (action) {
    case ClusterAction::DryRun:
        return output.contains("(server dry run)") ? ClusterNote{"would-be-accepted", {object}}
                                                   : ClusterNote{"not-readable", {}};
    case ClusterAction::Diff:
        return output.trimmed().isEmpty() ? ClusterNote{"no-differences", {}} : ClusterNote{"not-readable", {}};
    case ClusterAction::Apply:
        return named ? ClusterNote{"applied", {object}} : ClusterNote{"not-readable", {}};
    case ClusterAction::Delete:
        return named ? ClusterNote{"deleted", {object}} : ClusterNote{"not-readable", {}};
    case ClusterAction::Logs:
        return {output.isEmpty() ? "logs-empty" : "logs-shown", {}};
    case ClusterAction::State:
    case ClusterAction::Events:
        return {"state-shown", {object}};
    case ClusterAction::List:
        return {listedObjects(output.toStdString()).empty() ? "nothing-listed" : "choose-object", {target.nameSpace}};
    case ClusterAction::Get:
        return {"taken-in", {}};
    case ClusterAction::Forward:
        break;
    }
    return {"forward-ended", {}};
}

} // namespace

ClusterOutcome outcomeOf(ClusterAction action, const KubectlResult &result, int seconds, const QString &what,
                         const ClusterTarget &target)
{
    ClusterOutcome outcome;
    ClusterAnswer answer = readClusterAnswer(result.errors.toStdString());
    outcome.findings = std::move(answer.findings);
    if (result.end != KubectlResult::End::Exited) {
        outcome.note = endNote(action, result, seconds);
        return outcome;
    }
    outcome.differs = action == ClusterAction::Diff && result.exitCode == 1 && isDifference(result.output);
    if (outcome.differs)
        outcome.note = {"differences", {}};
    else if (result.exitCode == 0)
        outcome.note = goodNote(action, result.output, what, target);
    else if (!answer.problems.empty())
        outcome.note = answer.problems.front();
    else
        outcome.note = {"failed-silently", {std::to_string(result.exitCode)}};
    outcome.good = outcome.differs || (result.exitCode == 0 && outcome.note.message != "not-readable");
    return outcome;
}

} // namespace podwright
