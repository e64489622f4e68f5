// SPDX-License-Identifier: GPL-3.0-or-later
// Another time for a meeting, of those at which this person and the colleagues who take part are free.
#pragma once

#include "items/Meeting.h"
#include "ui/common/Dialog.h"
#include "ui/common/PageContext.h"

namespace satchel::ui {

class SlotPicker;

class RescheduleDialog : public Dialog
{
    Q_OBJECT

public:
    RescheduleDialog(const PageContext &context, const items::Meeting &meeting, QWidget *parent);

    /// Whether there is something to reschedule: the meeting is not over yet, or nobody came.
    static bool isPossible(const items::Meeting &meeting) { return meeting.isOpen() || meeting.isNoShow(); }

    SlotPicker *picker() const { return m_picker; }
    Button *verb() const { return m_verb; }

Q_SIGNALS:
    void chosen(satchel::Instant at, qint64 seconds);

private:
    void finish();

    SlotPicker *m_picker;
    Button *m_verb;
    Teardown m_teardown{*this};
};

} // namespace satchel::ui
