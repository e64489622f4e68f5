// SPDX-License-Identifier: GPL-3.0-or-later
// What a task waits for, or what waits for it: the other tasks, to be unticked, and a line that finds one more.
#pragma once

#include "items/TaskDependencyEdits.h"
#include "ui/common/PageContext.h"
#include "ui/common/Popover.h"

class QCheckBox;

namespace satchel::ui {

class DependenciesPopover : public Popover
{
    Q_OBJECT

public:
    DependenciesPopover(
        const PageContext &context, RecordId task, items::DependencySide side, QWidget *parent = nullptr);

private:
    void addBoxes();
    /// Stays open and says why when the store refuses, such as a circle.
    void save();

    PageContext m_context;
    RecordId m_task;
    items::DependencySide m_side;
    QList<std::pair<QCheckBox *, RecordId>> m_boxes;
    FieldEditor *m_other = nullptr;
    Teardown m_teardown{*this};
};

} // namespace satchel::ui
