// SPDX-License-Identifier: GPL-3.0-or-later
#include "completion/fieldproposals.h"

#include "completion/knownnames.h"
#include "completion/matching.h"
#include "completion/valueproposals.h"
#include "pod/manifestschema.h"
#include "yaml/scalarwriting.h"

#include <algorithm>

namespace podwright {

namespace {

constexpr int indentationStep = 2; ///< columns of a new level

std::string spaces(int count)
{
    return std::string(static_cast<std::size_t>(std::max(count, 0)), ' ');
}

/// Whether the text writes the dashes of a list in the column of its key; that of the first list with room to tell.
bool writesIndentlessLists(std::string_view text)
{
    for (std::size_t at = text.find(":\n"); at != std::string_view::npos; at = text.find(":\n", at + 1)) {
        const std::size_t lineBegin = at == 0 ? 0 : text.rfind('\n', at) + 1;
        const std::size_t key = text.find_first_not_of(' ', lineBegin);
        const std::size_t below = text.find_first_not_of(' ', at + 2);
        if (below != std::string_view::npos && text.substr(below, 2) == "- " && text[key] != '-' && text[key] != '#')
            return below - (at + 2) <= key - lineBegin;
    }
    return true;
}

/// What follows a key, with the place where writing goes on.
struct Tail {
    std::string text;
    std::size_t caret = 0;
};

Tail tailOf(FieldKind kind, const CaretContext &context, bool indentless)
{
    if (context.hasColon || context.quoted)
        return {};
    const bool list = kind == FieldKind::List;
    const bool map = kind == FieldKind::Object || kind == FieldKind::Map;
    Tail tail{": ", 2};
    if (context.inFlow && (list || map)) {
        tail = {list ? ": []" : ": {}", 3};
    } else if (list) {
        tail.text = ":\n" + spaces(context.column + (indentless ? 0 : indentationStep)) + "- ";
        tail.caret = tail.text.size();
    } else if (map) {
        tail.text = ":\n" + spaces(context.column + indentationStep);
        tail.caret = tail.text.size();
    }
    return tail;
}

void setKeyEdit(Proposal &proposal, const CaretContext &context, const std::string &key, const Tail &tail)
{
    const std::string text = context.lead + key + tail.text;
    proposal.edits = {{context.word, text}};
    const std::size_t caret = context.word.begin + text.size() - tail.text.size() + tail.caret;
    proposal.stops = {{caret, caret}};
}

/// A new item shows its dash, to tell it from a key of the same name.
std::string shown(const CaretContext &context, std::string_view name)
{
    return (context.lead == "- " ? context.lead : std::string()) + std::string(name);
}

bool hasSibling(const CaretContext &context, std::string_view name)
{
    return std::find(context.siblings.begin(), context.siblings.end(), name) != context.siblings.end();
}

/// Another member of the field's union stands there already.
bool excluded(const SchemaType &type, const Field &field, const CaretContext &context)
{
    const FieldUnion *one = field.unionName.empty() ? nullptr : type.unionNamed(field.unionName);
    if (!one || one->maximum != 1 || one->members.size() < 2)
        return false;
    return std::any_of(one->members.begin(), one->members.end(),
                       [&](std::string_view member) { return member != field.name && hasSibling(context, member); });
}

/// Whether the help, where people type in their own language, speaks of it.
bool isMeant(const std::string &help, const std::string &typed)
{
    return !typed.empty() && (typed.front() & 0x80) && help.find(typed) != std::string::npos;
}

void addFields(const CompletionRequest &request, const CaretContext &context, const SchemaType &type,
               std::vector<Proposal> &proposals)
{
    const std::string path = fieldPathOf(request.pods, context.document, context.path);
    const bool indentless = writesIndentlessLists(request.text);
    for (const Field *field : type.fields()) {
        if (field->readOnly || field->sinceMinor > request.kubernetesMinor || hasSibling(context, field->name)
            || excluded(type, *field, context))
            continue;
        Proposal proposal;
        proposal.place = path.empty() ? std::string(field->name) : path + '.' + std::string(field->name);
        const auto match = matchOf(field->name, context.typed);
        const bool foreign = !match && !context.typed.empty() && (context.typed.front() & 0x80);
        if (!match && !foreign)
            continue;
        if (request.help && !type.isOfWorkload())
            proposal.help = request.help(type.name(), field->name, proposal.place);
        if (foreign && !isMeant(proposal.help, context.typed))
            continue;
        proposal.match = match.value_or(Proposal::Match::Help);
        proposal.text = shown(context, field->name);
        proposal.field = field;
        proposal.owner = type.name();
        proposal.required = field->required;
        setKeyEdit(proposal, context, std::string(field->name), tailOf(field->kind, context, indentless));
        proposal.goesOn = !context.hasColon;
        proposals.push_back(std::move(proposal));
    }
}

void addSnippets(const CompletionRequest &request, const CaretContext &context, const SchemaType &type,
                 std::vector<Proposal> &proposals)
{
    if (!request.snippets || context.inFlow || context.hasColon)
        return;
    for (const Snippet &snippet : request.snippets->all()) {
        const bool taken = std::any_of(snippet.keys.begin(), snippet.keys.end(),
                                       [&](const std::string &key) { return hasSibling(context, key); });
        auto match = matchOf(snippet.name, context.typed);
        if (!match && !context.typed.empty() && (context.typed.front() & 0x80)
            && snippet.chinese.find(context.typed) != std::string::npos)
            match = Proposal::Match::Help;
        if (snippet.type != type.name() || taken || !match)
            continue;
        Proposal proposal;
        proposal.kind = Proposal::Kind::Snippet;
        proposal.text = shown(context, snippet.name);
        proposal.snippet = &snippet;
        proposal.match = *match;
        std::string text = context.lead;
        std::vector<std::size_t> shifts; // of every byte of the snippet
        for (const char c : snippet.text) {
            shifts.push_back(text.size());
            text += c;
            if (c == '\n')
                text += spaces(context.column);
        }
        shifts.push_back(text.size());
        for (const TextRange &stop : snippet.stops)
            proposal.stops.push_back({context.word.begin + shifts[stop.begin], context.word.begin + shifts[stop.end]});
        proposal.stopNumbers = snippet.stopNumbers;
        if (proposal.stops.empty())
            proposal.stops.push_back({context.word.begin + text.size(), context.word.begin + text.size()});
        proposal.edits = {{context.word, std::move(text)}};
        proposals.push_back(std::move(proposal));
    }
}

void addFreeKeys(const CompletionRequest &request, const CaretContext &context, const SchemaPlace &place,
                 std::vector<Proposal> &proposals)
{
    for (const std::string &key : keysFor(request.pods, request.values, context)) {
        const auto match = matchOf(key, context.typed);
        if (!match || hasSibling(context, key) || key == context.typed)
            continue;
        Proposal proposal;
        proposal.kind = Proposal::Kind::Key;
        proposal.text = key;
        proposal.match = *match;
        proposal.goesOn = !context.hasColon;
        ScalarContext how;
        how.inFlow = context.inFlow;
        how.isKey = true;
        const auto ways = scalarCandidates({ValueKind::String, key}, how);
        setKeyEdit(proposal, context, context.quoted || ways.empty() ? key : ways.front(),
                   tailOf(place.field ? place.field->item : FieldKind::String, context, true));
        proposals.push_back(std::move(proposal));
    }
}

} // namespace

SchemaPlace placeOf(const CompletionRequest &request, std::size_t document, const Path &path)
{
    const SchemaPlace place = schemaPlaceOf(request.schema, request.pods, document, path);
    if (place.known())
        return place;
    for (const PodPlace &pod : request.pods) { // in the workload, outside of its template
        const SchemaType *type = request.schema.type(pod.kind);
        if (pod.document != document || !type || !path.startsWith(pod.object))
            continue;
        SchemaPlace at{nullptr, type, false};
        for (std::size_t index = pod.object.size(); index < path.size() && at.known(); ++index) {
            const PathStep &one = path.steps()[index];
            at = one.kind == PathStep::Kind::Key ? request.schema.child(at, one.key) : request.schema.item(at);
        }
        return at;
    }
    return {};
}

void addKeyProposals(const CompletionRequest &request, const CaretContext &context, std::vector<Proposal> &proposals)
{
    const SchemaPlace place = placeOf(request, context.document, context.path);
    if (place.kind() == FieldKind::Map && !place.isElement) {
        addFreeKeys(request, context, place, proposals);
    } else if (place.type && place.kind() == FieldKind::Object) {
        addFields(request, context, *place.type, proposals);
        addSnippets(request, context, *place.type, proposals);
    }
}

} // namespace podwright
