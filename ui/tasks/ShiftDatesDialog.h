// SPDX-License-Identifier: GPL-3.0-or-later
// Moves the dates of several tasks by a number of days; says before it does what they will be.
#pragma once

#include "items/TaskShift.h"
#include "ui/common/Dialog.h"
#include "ui/common/PageContext.h"

class QCheckBox;
class QSpinBox;

namespace satchel::ui {

class SegmentedControl;

class ShiftDatesDialog : public Dialog
{
    Q_OBJECT

public:
    ShiftDatesDialog(const PageContext &context, std::vector<RecordId> tasks, QWidget *parent);

private:
    void preview();
    std::vector<items::TaskMove> moves() const;

    PageContext m_context;
    std::vector<RecordId> m_tasks;
    std::vector<RecordId> m_waiting; // for these
    QSpinBox *m_days;
    SegmentedControl *m_direction;
    QCheckBox *m_workdays;
    QCheckBox *m_along = nullptr; // none when nothing waits
    Label *m_preview;
    Button *m_shift;
    Teardown m_teardown{*this};
};

} // namespace satchel::ui
