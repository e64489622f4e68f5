// SPDX-License-Identifier: GPL-3.0-or-later
// What an entry of a calendar is, in a small panel beside it: when, where, with whom, and what can be done with it.
#pragma once

#include "calendar/CalendarEntry.h"
#include "ui/common/PageContext.h"
#include "ui/common/Popover.h"

namespace satchel::ui {

class EventCard : public Popover
{
    Q_OBJECT

public:
    EventCard(const PageContext &context, const calendar::CalendarEntry &entry, QWidget *parent);

Q_SIGNALS:
    void openRequested(satchel::EntityKind entity, const satchel::RecordId &record);
    void meetingRequested(); // its page
    void editRequested();
    void deleteRequested();

private:
    void addFacts(const calendar::CalendarEntry &entry);
    void addPeople(const calendar::CalendarEntry &entry);
    void addButtons(const calendar::CalendarEntry &entry);

    PageContext m_context;
};

} // namespace satchel::ui
