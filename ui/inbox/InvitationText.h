// SPDX-License-Identifier: GPL-3.0-or-later
// An invitation in words: its time, its people, its state and what changed. Pure text, so that the card and a screen
// reader say the same.
#pragma once

#include "invitations/ReceivedInvitation.h"
#include "ui/calendar/EntryText.h"
#include "ui/common/StateChip.h"

namespace satchel::ui {

class InvitationText
{
    Q_DECLARE_TR_FUNCTIONS(satchel::ui::InvitationText)

public:
    InvitationText(Formats formats, QDate today) : m_words(std::move(formats), today) {}

    struct State
    {
        QString text; // empty: none is shown
        StateChip::MeaningRole meaning = &Theme::grey;
        Icon icon = Icon::None;
    };

    static QString title(const invitations::ReceivedInvitation &received);
    /// "Mon 9 Mar 09:30–10:30, repeats"; empty where it has no time.
    QString when(const invitations::ReceivedInvitation &received) const;
    /// "Anna Berg invites you and 3 others", or who answers.
    QString who(const invitations::ReceivedInvitation &received) const;
    State state(const invitations::ReceivedInvitation &received) const;
    /// "Overlaps Demo, 10:30–11:00"; empty: nothing.
    QString clash(const invitations::ReceivedInvitation &received) const;
    /// What is different from the meeting as it is known: "Moved from … to …".
    QStringList changes(const invitations::ReceivedInvitation &received) const;
    /// Why it cannot be answered, or what should be known before; empty: nothing.
    QString remark(const invitations::ReceivedInvitation &received) const;

private:
    EntryText m_words;
};

} // namespace satchel::ui
