// SPDX-License-Identifier: GPL-3.0-or-later
#include "completion/completion.h"

#include "completion/fieldproposals.h"
#include "completion/valueproposals.h"

#include <algorithm>
#include <tuple>

namespace podwright {

namespace {

auto orderOf(const Proposal &one)
{
    const bool field = one.kind == Proposal::Kind::Field;
    const int rank = field && one.field ? one.field->rank : 0;
    return std::tuple(one.match, field && one.field->deprecated, one.kind == Proposal::Kind::Snippet,
                      field && one.field->gatedOff, !one.required, rank);
}

} // namespace

Completion completionAt(const CompletionRequest &request)
{
    Completion made;
    for (const CaretContext &context : caretContexts(request.text, request.caret)) {
        const std::size_t before = made.proposals.size();
        if (context.kind == CaretContext::Kind::Key)
            addKeyProposals(request, context, made.proposals);
        else
            addValueProposals(request, context, made.proposals);
        if (made.proposals.size() == before)
            continue;
        made.typed = context.typed;
        made.misplaced = made.misplaced || context.misplaced;
        made.isKey = made.isKey || context.kind == CaretContext::Kind::Key;
    }
    std::stable_sort(made.proposals.begin(), made.proposals.end(),
                     [](const Proposal &left, const Proposal &right) { return orderOf(left) < orderOf(right); });
    return made;
}

} // namespace podwright
