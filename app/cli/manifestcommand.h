// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "editing/editplanner.h"
#include "pod/podplace.h"
#include "schema/schema.h"
#include "text/sourcetext.h"
#include "yaml/valuetree.h"

#include <optional>

namespace podwright {

/// What the commands that read or change one place of a manifest share: `FILE PATH … [--document N] [--in-place]`.
class ManifestCommand : public Command {
public:
    ExitStatus run(const QStringList &arguments, const Schema &schema) override;
    QStringList options() const override;

protected:
    struct Place {
        const Schema &schema;
        const EditPlanner &planner;
        const Path &path;
        SchemaPlace type;
    };
    /// How many words follow PATH.
    virtual int extraArguments() const { return 0; }
    virtual bool changes() const { return true; }
    /// Whether PATH may be left out; the whole document is meant then.
    virtual bool pathIsOptional() const { return false; }
    /// Commands that only read answer here; the others are asked for their plan.
    virtual std::optional<ExitStatus> answer(const Place &, ValueRef) const { return std::nullopt; }
    /// Plans the change; sets a complaint instead where the words make no sense.
    virtual PlannedEdit plan(const Place &place, const QStringList &extra, QString *complaint) const;

private:
    struct Request;
    static ExitStatus write(const Request &request, const SourceText &source, const PlannedEdit &planned);
    ExitStatus execute(const Request &request, const Schema &schema) const;
};

} // namespace podwright
