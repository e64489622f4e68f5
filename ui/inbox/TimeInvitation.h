// SPDX-License-Identifier: GPL-3.0-or-later
// A free time as an invitation: the recipients of a message become the attendees of a new meeting, which they are sent.
#pragma once

#include "invitations/InvitationAnswer.h"
#include "items/MailOutbox.h"
#include "ui/common/Dialog.h"
#include "ui/common/PageContext.h"

class QLineEdit;

namespace satchel::ui {

class SlotPicker;

struct TimeInvitation
{
    QString subject;
    QString place; // or link; empty: none
    Instant at;
    qint64 seconds = 0;
};

/// Everybody the message is to but the person who writes it: `contacts` are those who are known, `account` sends it and
/// is the organizer. The meeting belongs where the message does.
invitations::PlannedMessage planTimeInvitation(const PageContext &context, const TimeInvitation &invitation,
    const store::MailContent &written, const std::vector<items::MailContact> &contacts,
    const store::MailAccount &account);

/// Asks which time, and what the meeting is called.
class TimeInvitationDialog : public Dialog
{
    Q_OBJECT

public:
    TimeInvitationDialog(const PageContext &context, const store::MailContent &written,
        const std::optional<QTimeZone> &theirs, QWidget *parent);

    SlotPicker *picker() const { return m_picker; }
    QLineEdit *subjectEdit() const { return m_subject; }
    QLineEdit *placeEdit() const { return m_place; }
    Button *verb() const { return m_verb; }

Q_SIGNALS:
    void chosen(const satchel::ui::TimeInvitation &invitation);

private:
    void finish();

    QLineEdit *m_subject;
    QLineEdit *m_place;
    SlotPicker *m_picker;
    Button *m_verb;
    Teardown m_teardown{*this};
};

} // namespace satchel::ui
