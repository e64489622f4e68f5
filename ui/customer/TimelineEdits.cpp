// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer/TimelineEdits.h"

#include "domain/ChoiceNames.h"
#include "domain/FieldNames.h"
#include "ui/customer/TimelineView.h"

namespace satchel::ui {

using store::TimelineItem;

void togglePinned(items::Workspace &workspace, const TimelineItem &item)
{
    if (item.source != TimelineItem::Source::Activity)
        return;
    workspace.commit(item.isPinned ? TimelineView::tr("Unpinned 1 item") : TimelineView::tr("Pinned 1 item"),
        {Edit::update(EntityKind::Activity, item.id, {{field::pinned, !item.isPinned}})});
}

void completeTask(items::Workspace &workspace, const TimelineItem &item)
{
    if (item.source == TimelineItem::Source::Task && !item.isDone)
        workspace.commit(TimelineView::tr("Completed 1 task"),
            {Edit::update(EntityKind::Task, item.id, {{field::status, choice::completed}})});
}

void deleteItem(items::Workspace &workspace, const TimelineItem &item)
{
    if (item.source == TimelineItem::Source::Change)
        return;
    const bool isTask = item.source == TimelineItem::Source::Task;
    workspace.commit(isTask ? TimelineView::tr("Deleted 1 task") : TimelineView::tr("Deleted 1 activity"),
        {Edit::remove(item.entity, item.id)});
}

} // namespace satchel::ui
