// SPDX-License-Identifier: GPL-3.0-or-later
// The timeline of tasks with what is set above it: earlier, today, later, and how wide a day is.
#pragma once

#include "ui/tasks/TaskTimelineView.h"

namespace satchel::ui {

class SegmentedControl;

class TaskTimeline : public QWidget
{
    Q_OBJECT

public:
    TaskTimeline(items::TaskListModel &model, TaskDelegate::MakeText makeText, QWidget *parent = nullptr);

    TaskTimelineView &view() { return *m_view; }

private:
    TaskTimelineView *m_view;
    SegmentedControl *m_zoom;
};

} // namespace satchel::ui
