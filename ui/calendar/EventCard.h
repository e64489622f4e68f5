// SPDX-License-Identifier: GPL-3.0-or-later
// What an entry of a calendar is, in a small panel beside it: when, where, with whom and whether they come, about which
// deal, what is still to be done for it, and what can be done with it. Its title opens it, as Enter does.
#pragma once

#include "items/Meeting.h"
#include "ui/common/Icons.h"
#include "ui/common/PageContext.h"
#include "ui/common/Popover.h"

#include <QElapsedTimer>

class QAbstractButton;
class QGridLayout;
class QHBoxLayout;

namespace satchel::ui {

class EventCard : public Popover
{
    Q_OBJECT

public:
    /// `source`: the entry on the screen, where the first click of two opened this card.
    EventCard(const PageContext &context, const calendar::CalendarEntry &entry, const QRect &source, QWidget *parent);

Q_SIGNALS:
    void entryRequested(); // its own page, or its form where it has none; the card is closed
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
    void addTitle();
    void addTimes();
    void addRecords();
    void addPeople();
    void addDeal();
    void addStates();
    void addButtons();
    void addRow(Icon icon, TextColor iconColor, QWidget *what, const QString &detail = {},
        TextColor detailColor = TextColor::Secondary);
    void addRecord(EntityKind entity, const RecordId &id, const QString &detail = {},
        TextColor detailColor = TextColor::Secondary);
    QAbstractButton *addState(Icon icon, TextColor color, const QString &state, const QString &act);
    void closeFor(QAbstractButton *button, void (EventCard::*wanted)());

    PageContext m_context;
    calendar::CalendarEntry m_entry;
    std::optional<items::Meeting> m_meeting; // what its page knows of it
    QGridLayout *m_rows = nullptr; // icon, what
    QRect m_source;
    QElapsedTimer m_sinceOpened;
    Teardown m_teardown{*this};
};

} // namespace satchel::ui
