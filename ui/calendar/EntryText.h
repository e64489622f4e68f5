// SPDX-License-Identifier: GPL-3.0-or-later
// How entries of a calendar read: their times, and the sentence that a screen reader says. A value, cheap to make.
#pragma once

#include "calendar/CalendarEntry.h"
#include "items/Reschedules.h"
#include "ui/common/Formats.h"

namespace satchel::ui {

class EntryText
{
    Q_DECLARE_TR_FUNCTIONS(satchel::ui::EntryText)

public:
    explicit EntryText(Formats formats, QDate today) : m_formats(std::move(formats)), m_today(today) {}

    const Formats &formats() const { return m_formats; }
    /// "09:30–10:30", in the zone that dates are read in.
    QString times(const calendar::EventTime &time) const;
    /// "Mon 9 Mar 09:30–10:30", "Mon 9 Mar", "9 Mar–11 Mar".
    QString when(const calendar::EventTime &time) const;
    /// The same in the zone that was chosen, when that is another one: "15:30 New York"; empty otherwise.
    QString elsewhere(const calendar::CalendarEntry &entry) const;
    static QString title(const calendar::CalendarEntry &entry);
    /// The title, of a next action with its customer: "Send samples · Optik Strauß".
    static QString titleAndCustomer(const calendar::CalendarEntry &entry);
    static QString kind(const calendar::CalendarEntry &entry);
    /// "Held", "No-show"; empty for what has no outcome.
    static QString outcome(const calendar::CalendarEntry &entry);
    /// "Rescheduled 2 times, from Mon 9 Mar 09:30 to Wed 11 Mar 10:00"; empty for none.
    QString rescheduled(std::span<const items::Reschedule> moves) const;
    /// Everything in one sentence: "Meeting, Review, Mon 9 Mar 09:30–10:30, Room 4, repeats, outcome: Held".
    QString sentence(const calendar::CalendarEntry &entry) const;
    /// "New York" of "America/New_York".
    static QString city(const QTimeZone &zone);

private:
    Formats m_formats;
    QDate m_today;
};

} // namespace satchel::ui
