// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/importing.h"

#include "editing/documentdata.h"
#include "importing/amounts.h"
#include "importing/composefile.h"
#include "importing/dockerrun.h"
#include "importing/kubectlrun.h"
#include "importing/manifestintake.h"
#include "importing/poddraft.h"
#include "importing/refusedfields.h"
#include "importing/shellwords.h"
#include "importing/textkind.h"

namespace podwright {

namespace {

constexpr std::size_t largestText = 16 << 20; ///< bytes

void finish(NewValue pod, const Schema &schema, Imported &result)
{
    result.text = writeAccepted(pod, schema, result.notes);
    if (result.text.empty())
        result.problem = {"unwritable", {}, 0};
}

void takeDraft(std::string_view text, const ImportOptions &options, const Schema &schema, Imported &result)
{
    PodDraft draft(options);
    result.problem = result.kind == ImportKind::Compose
        ? takeCompose(draft, text, result.choices)
        : takeDockerCommands(draft, ShellText::parse(text), result.choices);
    if (result.choices.size() < 2)
        result.choices.clear();
    if (!result.ok())
        return;
    NewValue pod = draft.pod();
    result.notes = draft.notes();
    finish(std::move(pod), schema, result);
}

void takeKubectl(std::string_view text, const ImportOptions &options, const Schema &schema, Imported &result)
{
    NewValue pod;
    result.problem = takeKubectlRun(ShellText::parse(text), pod, result.notes);
    if (!result.ok())
        return;
    if (const std::string name = asDnsLabel(options.podName); !name.empty())
        setDataAt(pod, *Path::parse("metadata.name"), NewValue::string(name));
    finish(std::move(pod), schema, result);
}

const char *problemOf(ImportKind kind)
{
    switch (kind) {
    case ImportKind::Dockerfile:
        return "dockerfile";
    case ImportKind::Describe:
        return "describe";
    case ImportKind::Binary:
        return "binary";
    case ImportKind::Empty:
        return "empty";
    default:
        return "unknown-text";
    }
}

} // namespace

Imported importText(std::string_view text, const ImportOptions &options, const Schema &schema)
{
    Imported result;
    if (text.size() > largestText) {
        result.problem = {"too-large", {}, 0};
        return result;
    }
    const ImportKind guessed = guessTextKind(text);
    // what cannot be read as text at all stays that
    const bool readable = guessed != ImportKind::Binary && guessed != ImportKind::Empty;
    result.kind = readable && options.kind != ImportKind::Unknown ? options.kind : guessed;
    text = withoutFences(text);
    switch (result.kind) {
    case ImportKind::DockerRun:
    case ImportKind::Compose:
        takeDraft(text, options, schema, result);
        break;
    case ImportKind::KubectlRun:
        takeKubectl(text, options, schema, result);
        break;
    case ImportKind::Manifest:
    case ImportKind::Json:
        takeManifest(text, options, schema, result);
        break;
    default:
        result.problem = {problemOf(result.kind), {}, 0};
    }
    if (!result.ok()) {
        result.text.clear();
        result.notes.clear();
    }
    return result;
}

} // namespace podwright
