// SPDX-License-Identifier: GPL-3.0-or-later
#include "completion/valueproposals.h"

#include "completion/fieldproposals.h"
#include "completion/knownnames.h"
#include "completion/matching.h"
#include "pod/podlocator.h"
#include "yaml/scalarwriting.h"

#include <algorithm>

namespace podwright {

namespace {

constexpr std::string_view kinds[] = {"Pod", "Deployment", "StatefulSet", "DaemonSet", "ReplicaSet", "Job", "CronJob"};

/// The values of one place.
class ValueList {
public:
    ValueList(const CompletionRequest &request, const CaretContext &context, const SchemaPlace &place,
              std::vector<Proposal> &proposals)
        : m_request(request)
        , m_context(context)
        , m_place(place)
        , m_proposals(proposals)
    {
    }

    void addAll();

private:
    void add(std::string_view value, Proposal::Kind kind = Proposal::Kind::Value, bool isString = true);
    void addOfField();
    void addAmounts();
    void addOfObject();

    const CompletionRequest &m_request;
    const CaretContext &m_context;
    const SchemaPlace &m_place;
    std::vector<Proposal> &m_proposals;
};

void ValueList::add(std::string_view value, Proposal::Kind kind, bool isString)
{
    const auto match = matchOf(value, m_context.typed);
    const bool there =
        std::any_of(m_proposals.begin(), m_proposals.end(), [&](const Proposal &one) { return one.text == value; });
    if (!match || there || value.empty() || (kind == Proposal::Kind::Name && value == m_context.typed))
        return;
    Proposal proposal;
    proposal.kind = kind;
    proposal.text = value;
    proposal.field = m_place.field;
    proposal.match = *match;
    proposal.isDefault = m_place.field && !m_place.isElement && m_place.field->defaultValue == value;
    std::string written(value);
    if (!m_context.quoted && isString) {
        ScalarContext how;
        how.inFlow = m_context.inFlow;
        const auto ways = scalarCandidates({ValueKind::String, written}, how);
        written = ways.empty() ? written : ways.front();
    }
    written.insert(0, m_context.lead);
    const std::size_t caret = m_context.word.begin + written.size();
    proposal.edits = {{m_context.word, std::move(written)}};
    proposal.stops = {{caret, caret}};
    m_proposals.push_back(std::move(proposal));
}

void ValueList::addOfField()
{
    const Field &field = *m_place.field;
    const FieldKind kind = m_place.kind();
    const bool string = kind == FieldKind::String;
    if (kind == FieldKind::Boolean) {
        add("true", Proposal::Kind::Value, false);
        add("false", Proposal::Kind::Value, false);
        return;
    }
    for (const auto &values : {field.enumValues, field.knownValues}) {
        for (const std::string_view value : values) {
            if (value.find('(') == std::string_view::npos && value.find("<size>") == std::string_view::npos)
                add(value, Proposal::Kind::Value, string);
        }
    }
    if (field.defaultValue && !m_place.isElement && kind != FieldKind::Object && kind != FieldKind::List
        && field.defaultValue->find_first_of("{[") == std::string_view::npos)
        add(*field.defaultValue, Proposal::Kind::Value, string);
}

/// The digits that are typed with the units that suit, or amounts that are common.
void ValueList::addAmounts()
{
    const Path &path = m_context.path;
    const std::string_view name =
        path.isEmpty() || path.last().kind != PathStep::Kind::Key ? std::string_view() : path.last().key;
    const bool cpu = name == "cpu";
    const std::string &typed = m_context.typed;
    const bool digits = !typed.empty() && typed.find_first_not_of("0123456789.") == std::string::npos;
    const auto addOne = [this](const std::string &text) { add(text, Proposal::Kind::Value, false); };
    if (digits && cpu) {
        addOne(typed + "m");
    } else if (digits) {
        for (const char *unit : {"Mi", "Gi", "Ki", "M", "G"})
            addOne(typed + unit);
    } else if (typed.empty() && cpu) {
        for (const char *amount : {"100m", "250m", "500m", "1", "2"})
            addOne(amount);
    } else if (typed.empty()) {
        for (const char *amount : {"64Mi", "128Mi", "256Mi", "512Mi", "1Gi", "2Gi"})
            addOne(amount);
    }
}

/// apiVersion and kind, on which everything else hangs.
void ValueList::addOfObject()
{
    const std::string &key = m_context.path.last().key;
    if (key == "kind") {
        for (const std::string_view kind : kinds)
            add(kind);
    } else if (key == "apiVersion") {
        const bool known = m_context.document < m_request.values.size();
        const std::string_view kind =
            known ? m_request.values[m_context.document].root()["kind"].string() : std::string_view();
        if (const char *version = apiVersionOf(kind)) {
            add(version);
            return;
        }
        for (const char *version : {"v1", "apps/v1", "batch/v1"})
            add(version);
    }
}

void ValueList::addAll()
{
    if (m_context.path.size() == 1 && m_context.path.last().kind == PathStep::Kind::Key)
        addOfObject();
    if (!m_place.field)
        return;
    const FieldKind kind = m_place.kind();
    if (kind == FieldKind::Object || kind == FieldKind::List || kind == FieldKind::Map)
        return;
    for (const std::string &name : namesFor(m_request.pods, m_request.values, m_context)) {
        const bool number = kind == FieldKind::IntOrString && name.find_first_not_of("0123456789") == std::string::npos;
        add(name, Proposal::Kind::Name, !number);
    }
    addOfField();
    if (kind == FieldKind::Quantity)
        addAmounts();
}

} // namespace

void addValueProposals(const CompletionRequest &request, const CaretContext &context, std::vector<Proposal> &proposals)
{
    const SchemaPlace place = placeOf(request, context.document, context.path);
    ValueList(request, context, place, proposals).addAll();
}

} // namespace podwright
