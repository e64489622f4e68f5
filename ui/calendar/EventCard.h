// SPDX-License-Identifier: GPL-3.0-or-later
// What an entry of a calendar is, in a small panel beside it: when, where, with whom, and what can be done with it.
#pragma once

#include "calendar/CalendarEntry.h"
#include "ui/common/PageContext.h"
#include "ui/common/Popover.h"

#include <QElapsedTimer>

class QLayout;

namespace satchel::ui {

class EventCard : public Popover
{
    Q_OBJECT

public:
    /// `source`: the entry on the screen, where the first click of two opened this card.
    EventCard(const PageContext &context, const calendar::CalendarEntry &entry, const QRect &source, QWidget *parent);

Q_SIGNALS:
    void doubleClicked(); // the entry; the card is closed
    void openRequested(satchel::EntityKind entity, const satchel::RecordId &record);
    void meetingRequested(); // its page
    void editRequested();
    void deleteRequested();
    void noShowRequested(); // of one that is over and has no outcome
    void rescheduleRequested(); // of one that nobody came to

protected:
    bool event(QEvent *event) override;

private:
    bool isSecondClick(const QEvent &event) const;
    void addFacts(const calendar::CalendarEntry &entry);
    void addPeople(const calendar::CalendarEntry &entry);
    void addButtons(const calendar::CalendarEntry &entry);
    void addNoShowButton(const calendar::CalendarEntry &entry, QLayout &row);

    PageContext m_context;
    QRect m_source;
    QElapsedTimer m_sinceOpened;
    Teardown m_teardown{*this};
};

} // namespace satchel::ui
