// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/paneledits.h"

#include "document/manifestdocument.h"
#include "document/snapshotplaces.h"

namespace podwright {

PanelEdits::PanelEdits(ManifestDocument *document, QObject *parent)
    : QObject(parent)
    , m_document(document)
{
}

bool PanelEdits::plan(std::size_t document, const EditPlanner::Step &plan, const QString &mergeKey)
{
    const PlannedEdit made = m_document->edit(document, plan, mergeKey);
    if (!made.ok())
        Q_EMIT refused(made);
    return made.ok();
}

bool PanelEdits::set(const ManifestPath &place, const NewValue &value, bool typing)
{
    const QString key = typing ? QString::fromStdString(place.path.toString()) : QString();
    return plan(place.document, [=](const EditPlanner &planner) { return planner.set(place.path, value); }, key);
}

bool PanelEdits::remove(const ManifestPath &place, bool prune)
{
    if (!valueAt(*m_document->snapshot(), place))
        return true;
    return plan(place.document, [=](const EditPlanner &planner) { return planner.remove(place.path, prune); });
}

bool PanelEdits::insert(const ManifestPath &list, const NewValue &item, std::optional<std::size_t> index)
{
    return plan(list.document, [=](const EditPlanner &planner) { return planner.insertItem(list.path, item, index); });
}

bool PanelEdits::duplicate(const ManifestPath &list, std::size_t index, const std::string &name)
{
    return plan(list.document,
                [=](const EditPlanner &planner) { return planner.duplicateItem(list.path, index, name); });
}

bool PanelEdits::move(const ManifestPath &list, std::size_t from, std::size_t to)
{
    return plan(list.document, [=](const EditPlanner &planner) { return planner.moveItem(list.path, from, to); });
}

bool PanelEdits::steps(std::size_t document, const std::vector<EditPlanner::Step> &steps)
{
    return steps.empty() || plan(document, [=](const EditPlanner &planner) { return planner.steps(steps); });
}

} // namespace podwright
