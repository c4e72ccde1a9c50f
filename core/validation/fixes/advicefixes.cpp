// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/fixes/fixfamilies.h"

#include <iterator>

namespace podwright {

namespace {

/// One way to mend a finding that needs no code: a field and what is written there.
struct FieldChange {
    std::string_view rule;
    /// From the finding's place, "/" between the steps, ".." for the parent; "spec:…" and "container:…" begin there.
    std::string_view place;
    const char *text; ///< "#": turned into a comment, "-": removed
    std::string_view key{}; ///< only where the finding stands at this field
};

/// The first row of a rule is proposed first.
constexpr FieldChange changes[] = {
    {"KDEC-07", "", "-"},
    {"KDEC-08", "", "-"},
    {"KDEC-09", "", "#"},
    {"KDEC-13", "", "-"},
    {"RUN-07", "", "-"},
    {"RUN-09", "spec:restartPolicy", "OnFailure"},
    {"RUN-09", "spec:restartPolicy", "Never"},
    {"RUN-10", "container:command", "[sleep, infinity]"},
    {"RUN-10", "container:tty", "true"},
    {"RUN-11", "container:restartPolicy", "Always"},
    {"RUN-18", "../divisor", "1m"},
    {"RUN-22", "", "IfNotPresent"},
    {"RUN-22", "", "Always"},
    {"RUN-23", "", "IfNotPresent"},
    {"RUN-25", "", "#"},
    {"RUN-29", "", "#"},
    {"RUN-30", "..", "#"},
    {"RUN-34", "", "#"},
    {"RUN-36", "", "#"},
    {"RUN-37", "", "#"},
    {"RUN-38", "", "#"},
    {"RUN-39", "", "#"},
    {"RUN-40", "..", "#"},
    {"RUN-46", "..", "#"},
    {"RUN-48", "", "true"},
    {"RUN-51", "", "Memory"},
    {"RUN-51", "", "#"},
    {"RUN-52", "", "Memory"},
    {"RUN-52", "", "#"},
    {"RUN-56", "", "10m"},
    {"RUN-57", "", "#"},
    {"RUN-58", "", "1000"},
    {"RUN-59", "../runAsUser", "1000"},
    {"RUN-61", "", "#"},
    {"RUN-62", "", "#"},
    {"RUN-64", "..", "#"},
    {"RUN-66", "spec:os/name", "windows"},
    {"RUN-66", "", "#"},
    {"RUN-68", "", "-"},
    {"RUN-69", "", "#"},
    {"RUN-70", "", "Always"},
    {"ADV-11", "failureThreshold", "10"},
    {"ADV-11", "", "#"},
    {"ADV-12", "", "3"},
    {"ADV-13", "initialDelaySeconds", "10"},
    {"ADV-15", "", "#"},
    {"ADV-16", "", "HTTPS"},
    {"ADV-18", "", "#"},
    {"ADV-23", "", "30"},
    {"ADV-24", "", "#"},
    {"ADV-24", "spec:restartPolicy", "Always"},
    {"ADV-30", "", "Directory"},
    {"ADV-30", "", "DirectoryOrCreate"},
    {"ADV-30", "", "File"},
    {"ADV-30", "", "Socket"},
    {"ADV-32", "", "1Gi"},
    {"ADV-33", "..", "#"},
    {"ADV-35", "", "false"},
    {"ADV-35", "", "#"},
    {"ADV-36", "", "false"},
    {"ADV-37", "", "true", "runAsNonRoot"},
    {"ADV-37", "../runAsUser", "1000"},
    {"ADV-38", "../runAsUser", "1000"},
    {"ADV-39", "spec:securityContext/seccompProfile/type", "RuntimeDefault"},
    {"ADV-39", "type", "RuntimeDefault"},
    {"ADV-40", "", "RuntimeDefault", "type"},
    {"ADV-40", "", "#", "procMount"},
    {"ADV-41", "", "#"},
    {"ADV-42", "", "#"},
    {"ADV-43", "", "#"},
    {"ADV-44", "", "false"},
    {"ADV-45", "", "ClusterFirstWithHostNet"},
    {"ADV-46", "", "#"},
    {"ADV-47", "", "#"},
    {"ADV-48", "", "#"},
    {"ADV-50", "", "#"},
    {"ADV-51", "", "#"},
    {"ADV-56", "..", "#"},
    {"ADV-57", "..", "#"},
    {"ADV-58", "", "Always"},
    {"ADV-59", "", "#"},
    {"ADV-60", "spec:os/name", "windows"},
    {"VER-01", "", "#"},
};

struct Row {
    std::string_view rule;
    void (*family)(FixContext &);
};

constexpr Row families[] = {
    {"RUN-01", addBackgroundFixes},
    {"RUN-02", addForegroundFixes},
    {"RUN-03", addForegroundFixes},
    {"RUN-04", addServiceFixes},
    {"RUN-05", addCommandLineFixes},
    {"RUN-06", addCommandLineFixes},
    {"RUN-08", addCommandLineFixes},
    {"RUN-12", addVariableFixes},
    {"RUN-13", addVariableFixes},
    {"RUN-14", addVariableFixes},
    {"RUN-15", addHandlerVariableFixes},
    {"RUN-16", addHandlerVariableFixes},
    {"RUN-17", addPlainFieldFixes},
    {"RUN-19", addLimitReferenceFixes},
    {"RUN-20", addFieldReferenceFixes},
    {"RUN-21", addImageFixes},
    {"RUN-24", addProbeFixes},
    {"RUN-26", addCommandLineFixes},
    {"RUN-27", addProbeFixes},
    {"RUN-28", addProbeFixes},
    {"RUN-31", addCommandLineFixes},
    {"RUN-32", addHookFixes},
    {"RUN-33", addHookFixes},
    {"RUN-35", addSharedPortFixes},
    {"RUN-41", addProbeFixes},
    {"RUN-42", addMountFixes},
    {"RUN-43", addMountFixes},
    {"RUN-44", addMountFixes},

    {"RUN-45", addMountFixes},
    {"RUN-47", addMountFixes},
    {"RUN-49", addVolumeFixes},
    {"RUN-50", addResourceFixes},
    {"RUN-53", addVolumeFixes},
    {"RUN-54", addVolumeFixes},
    {"RUN-55", addResourceFixes},
    {"RUN-60", addSuccessorFixes},
    {"RUN-63", addMountFixes},
    {"RUN-65", addSuccessorFixes},
    {"RUN-67", addLabelFixes},
    {"ADV-01", addForegroundFixes},
    {"ADV-02", addCommandLineFixes},
    {"ADV-03", addScriptFixes},
    {"ADV-04", addVariableFixes},
    {"ADV-05", addSecretFixes},
    {"ADV-06", addSecretFixes},
    {"ADV-07", addImageFixes},
    {"ADV-08", addImageFixes},
    {"ADV-09", addImageFixes},
    {"ADV-10", addProbeFixes},
    {"ADV-14", addProbeFixes},
    {"ADV-17", addProbeFixes},
    {"ADV-19", addProbeFixes},
    {"ADV-20", addHookFixes},
    {"ADV-21", addHookFixes},
    {"ADV-22", addHookFixes},
    {"ADV-25", addResourceFixes},
    {"ADV-26", addResourceFixes},
    {"ADV-27", addResourceFixes},
    {"ADV-28", addResourceFixes},
    {"ADV-29", addResourceFixes},
    {"ADV-31", addVolumeFixes},
    {"ADV-34", addVolumeFixes},
    {"ADV-49", addSuccessorFixes},
    {"ADV-52", addLabelFixes},
    {"ADV-53", addLabelFixes},
    {"ADV-54", addSuccessorFixes},
    {"ADV-55", addSuccessorFixes},
    {"ADV-62", addResourceFixes},
    {"KDEC-12", addVolumeFixes},
};

/// The place that a row names; empty where there is none.
Path placeOf(const FixContext &context, std::string_view place)
{
    Path at = context.path();
    if (place.starts_with("spec:"))
        at = context.specPath();
    else if (place.starts_with("container:"))
        at = context.containerPath();
    if (const std::size_t colon = place.find(':'); colon != std::string_view::npos) {
        if (at.isEmpty())
            return at;
        place.remove_prefix(colon + 1);
    }
    while (!place.empty()) {
        const std::string_view step = place.substr(0, place.find('/'));
        place.remove_prefix(std::min(step.size() + 1, place.size()));
        if (step != "..")
            at = at.child(step);
        else if (!at.isEmpty())
            at = at.parent();
    }
    return at;
}

void change(FixContext &context, const FieldChange &row)
{
    const Path place = placeOf(context, row.place);
    if (place.isEmpty() || (!row.key.empty() && context.path().last().key != row.key))
        return;
    const std::string_view text = row.text;
    if (text == "#")
        context.setAside(place, false);
    else if (text == "-")
        context.remove(place, false);
    else
        context.write(place, row.text);
}

} // namespace

void addAdviceFixes(FixContext &context)
{
    const std::string_view rule = context.finding().rule;
    for (const Row &row : families) {
        if (row.rule == rule)
            row.family(context);
    }
    for (const FieldChange &row : changes) {
        if (row.rule == rule)
            change(context, row);
    }
}

} // namespace podwright
