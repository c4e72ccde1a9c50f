// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/editcommands.h"

#include "cli/manifestcommand.h"
#include "cli/terminal.h"
#include "editing/documentdata.h"
#include "editing/transform/keysorting.h"
#include "editing/valuerenderer.h"
#include "pod/fieldvalue.h"

#include <QCoreApplication>

namespace podwright {

namespace {

class GetCommand : public ManifestCommand {
    Q_DECLARE_TR_FUNCTIONS(podwright::GetCommand)

public:
    QString name() const override { return QStringLiteral("get"); }
    QString summary() const override { return tr("Print the value at a path"); }
    QString usage() const override { return QStringLiteral("get FILE PATH [--document N]"); }
    QString example() const override { return QStringLiteral("get pod.yaml spec.containers[0].image"); }

protected:
    bool changes() const override { return false; }
    std::optional<ExitStatus> answer(const Place &place, ValueRef root) const override
    {
        const ValueRef value = root.at(place.path);
        if (!value) {
            complain(tr("There is no %1 in this manifest.").arg(QString::fromStdString(place.path.toString())));
            return ExitStatus::Refused;
        }
        const NewValue data = dataOf(value);
        if (data.isCollection())
            print(std::string_view(ValueRenderer({}, "\n", false).children(data, 0)));
        else
            print(data.kind == ValueKind::Null ? std::string_view("null") : std::string_view(data.text));
        print(std::string_view("\n"));
        return ExitStatus::Fine;
    }
};

class SetCommand : public ManifestCommand {
    Q_DECLARE_TR_FUNCTIONS(podwright::SetCommand)

public:
    QString name() const override { return QStringLiteral("set"); }
    QString summary() const override { return tr("Set one value and change nothing else"); }
    QString usage() const override { return QStringLiteral("set FILE PATH VALUE [--document N] [--in-place]"); }
    QString example() const override
    {
        return QStringLiteral("set pod.yaml spec.containers[name=web].image nginx:1.29 --in-place");
    }

protected:
    int extraArguments() const override { return 1; }
    PlannedEdit plan(const Place &place, const QStringList &extra, QString *complaint) const override
    {
        const auto value = fieldValueOf(place.type, extra[0].toStdString());
        if (!value) {
            *complaint = tr("“%1” is no value for %2; it needs %3.")
                             .arg(extra[0], QString::fromStdString(place.path.toString()), kindText(place.type));
            return {};
        }
        return place.planner.set(place.path, *value);
    }

private:
    static QString kindText(const SchemaPlace &place)
    {
        switch (place.kind()) {
        case FieldKind::Boolean:
            return tr("true or false");
        case FieldKind::Integer:
        case FieldKind::Number:
            return tr("a number");
        case FieldKind::List:
            return tr("a list such as [a, b]");
        default:
            return tr("a map such as {name: value}");
        }
    }
};

class UnsetCommand : public ManifestCommand {
    Q_DECLARE_TR_FUNCTIONS(podwright::UnsetCommand)

public:
    QString name() const override { return QStringLiteral("unset"); }
    QString summary() const override { return tr("Remove a field or an item with its own comments"); }
    QString usage() const override { return QStringLiteral("unset FILE PATH [--document N] [--in-place]"); }
    QString example() const override
    {
        return QStringLiteral("unset pod.yaml 'metadata.labels[\"example.org/team\"]'");
    }

protected:
    PlannedEdit plan(const Place &place, const QStringList &, QString *) const override
    {
        return place.planner.remove(place.path);
    }
};

class InsertCommand : public ManifestCommand {
    Q_DECLARE_TR_FUNCTIONS(podwright::InsertCommand)

public:
    QString name() const override { return QStringLiteral("insert"); }
    QString summary() const override { return tr("Insert YAML into a list or a map"); }
    QString usage() const override { return QStringLiteral("insert FILE PATH YAML [--document N] [--in-place]"); }
    QString example() const override
    {
        return QStringLiteral("insert pod.yaml spec.containers[0].env '{name: LANG, value: C.UTF-8}'");
    }

protected:
    int extraArguments() const override { return 1; }
    PlannedEdit plan(const Place &place, const QStringList &extra, QString *complaint) const override
    {
        const PlannedEdit planned = place.planner.insertYaml(place.path, extra[0].toStdString());
        if (planned.refusal == EditRefusal::NotRepresentable && planned.edits.empty()
            && !parseYaml(extra[0].toStdString()).ok())
            *complaint = tr("“%1” is no YAML.").arg(extra[0]);
        return planned;
    }
};

class SortCommand : public ManifestCommand {
    Q_DECLARE_TR_FUNCTIONS(podwright::SortCommand)

public:
    QString name() const override { return QStringLiteral("sort"); }
    QString summary() const override { return tr("Sort keys in the order of the schema; comments go along"); }
    QString usage() const override { return QStringLiteral("sort FILE [PATH] [--document N] [--in-place]"); }
    QString example() const override { return QStringLiteral("sort pod.yaml spec --in-place"); }

protected:
    bool pathIsOptional() const override { return true; }
    PlannedEdit plan(const Place &place, const QStringList &, QString *) const override
    {
        PlannedEdit planned =
            place.planner.rewrite([&](const PlanContext &context) { return sortedKeys(context, place.path); });
        const bool emptyFile = planned.refusal == EditRefusal::NoSuchPath && place.path.isEmpty();
        if (planned.refusal == EditRefusal::AlreadySo || emptyFile)
            planned.refusal = EditRefusal::None;
        return planned;
    }
};

} // namespace

std::vector<std::unique_ptr<Command>> makeEditCommands()
{
    std::vector<std::unique_ptr<Command>> commands;
    commands.push_back(std::make_unique<GetCommand>());
    commands.push_back(std::make_unique<SetCommand>());
    commands.push_back(std::make_unique<UnsetCommand>());
    commands.push_back(std::make_unique<InsertCommand>());
    commands.push_back(std::make_unique<SortCommand>());
    return commands;
}

} // namespace podwright
